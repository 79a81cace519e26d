using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class AddressCheckTests
{
    [Theory]
    [InlineData("a/index.html b/index.html a/b/index.html", false, "")]
    [InlineData("a.html a.html/b/index.html", false, "a.html<a.html/b/index.html")]
    [InlineData("a a-b/index.html a/index.html", false, "a<a/index.html")]
    [InlineData("plan.pdf x/index.html plan.pdf", false, "plan.pdf<plan.pdf")]
    [InlineData("a/index.html a/index.html", true, "a/index.html<a/index.html")]
    [InlineData("a/index.html a/index.html/b/index.html", true, "a/index.html<a/index.html/b/index.html")]
    public void No_disk_holds_a_file_and_a_folder_of_one_name(string paths, bool namesIndex, string clashes) =>
        string.Join(' ', AddressCheck.Clashes(paths.Split(' '), namesIndex).Select(clash => $"{clash.File}<{clash.Other}")).ShouldBe(clashes);
}
