using System.Globalization;

namespace SiteGen.BrowserTests.Support;

/// <summary>The two sites that the tests look at, each built once a run.</summary>
public static class Sites
{
    /// <summary>The folder that holds <c>SiteGen.sln</c>.</summary>
    public static string Repository { get; } = FindRepository();

    private static readonly Lazy<BuiltSite> LazyDemo = new(() => BuiltSite.Build(Repository));
    private static readonly Lazy<BuiltSite> LazyTorture = new(BuildTorture);

    /// <summary>The demonstration: <c>input/</c> of this repository.</summary>
    public static BuiltSite Demo => LazyDemo.Value;

    /// <summary>Everything that breaks pages: <c>torture/</c> beside these tests, and a body with many small items.</summary>
    public static BuiltSite Torture => LazyTorture.Value;

    /// <summary>Names for theories that run on both.</summary>
    public static TheoryData<string> Both => new("demo", "torture");

    public static BuiltSite Named(string name) => name switch
    {
        "demo" => Demo,
        "torture" => Torture,
        _ => throw new ArgumentException($"no site is called {name}", nameof(name)),
    };

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SiteGen.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository: no SiteGen.sln above " + AppContext.BaseDirectory);
        return folder;
    }

    private static BuiltSite BuildTorture()
    {
        var source = Path.Combine(Repository, "tests/SiteGen.BrowserTests/torture");
        var folder = Directory.CreateTempSubdirectory("sitegen-torture-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                Write(Path.Combine(folder, Path.GetRelativePath(source, file)), File.ReadAllBytes(file));
            AddManyItems(folder);
            return BuiltSite.Build(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // 310 items in three months of 2019 and 20 in 2020: a list is cut by year when it is long, and a year by month.
    private static void AddManyItems(string folder)
    {
        Text("bodies/smaasager.md", "---\nname: Småsagsudvalget\n---\n");
        (string Day, int Items)[] meetings = [("2019-01-10", 100), ("2019-02-14", 100), ("2019-03-14", 110), ("2020-05-07", 20)];
        foreach (var (day, items) in meetings)
        {
            Text($"minutes/smaasager/{day}/meeting.md", $"---\ndate: {day}\nstatus: approved\n---\n");
            for (var number = 1; number <= items; number++)
            {
                Text($"minutes/smaasager/{day}/{number.ToString(CultureInfo.InvariantCulture)}.md",
                    $"---\nnumber: \"{number}\"\ntitle: Småsag {number} den {day}\ntype: information\naccess: open\noutcome: noted\n---\n\n## Beslutning\n\nTaget til efterretning.\n");
            }
        }

        void Text(string path, string text) => Write(Path.Combine(folder, "input", path), System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
