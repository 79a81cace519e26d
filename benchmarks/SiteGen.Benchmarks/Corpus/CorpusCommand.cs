namespace SiteGen.Benchmarks.Corpus;

/// <summary><c>corpus --items N --out DIR [--seed S]</c>: a site of invented minutes, the same bytes for the same arguments.</summary>
internal static class CorpusCommand
{
    public static int Run(Arguments arguments)
    {
        var items = arguments.Number("items");
        Write(items, arguments.Text("out"), (ulong)arguments.Number("seed", 1));
        return 0;
    }

    /// <summary>Writes the site, and beside it <c>questions.yml</c>: what can be asked of it and what should be found.</summary>
    public static void Write(int items, string folder, ulong seed)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) throw new ArgumentException($"{folder} is not empty");
        var plan = new Plan(seed, items);
        var questions = new PlantedQuestions(plan, seed);
        var itemFiles = new ItemFile(new Vocabulary());
        foreach (var (path, text) in SiteFiles.All(plan, questions.Synonyms)) Put(folder, path, text);
        Put(folder, "questions.yml", Question.Yaml(questions.All));
        Parallel.ForEach(plan.Meetings, meeting =>
        {
            var at = Path.Combine(folder, "input", "minutes", meeting.Path);
            Directory.CreateDirectory(at);
            List<WrittenFile> files = [];
            File.WriteAllText(Path.Combine(at, "meeting.md"), MeetingFile.Text(meeting, files));
            foreach (var item in meeting.Items) File.WriteAllText(Path.Combine(at, item.FileName), itemFiles.Text(item, files));
            foreach (var file in files) Put(at, file.Path, file.Text);
        });
    }

    private static void Put(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
