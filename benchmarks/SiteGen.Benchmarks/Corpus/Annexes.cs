using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>What items and meetings publish beside their text: files, addresses elsewhere, and what is named and withheld.</summary>
internal static class Annexes
{
    private static readonly string[] Reasons = ["indeholder personoplysninger", "indeholder forretningshemmeligheder", "sendes på forespørgsel"];

    /// <summary>The key <c>attachments</c> of an item; files that it names are put among <paramref name="files"/>.</summary>
    public static void Of(PlannedItem item, StringBuilder text, List<WrittenFile> files)
    {
        var dice = item.Dice;
        var count = dice.Weighted(45, 25, 15, 10, 5);
        if (count > 0) text.Append("attachments:\n");
        for (var index = 1; index <= count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - title: {ItemFile.Quoted($"Bilag {index} {dice.Pick(WordForms.Plain)}")}\n");
            if (dice.Chance(0.3)) text.Append(CultureInfo.InvariantCulture, $"    number: \"{item.Number}.{index}\"\n");
            text.Append(dice.Weighted(10, 45, 45) switch
            {
                0 => $"    file: {Add(files, item, index)}\n",
                1 => $"    withheld: {dice.Pick(Reasons)}\n",
                _ => $"    url: https://www.example.org/bilag/{dice.Below(100000)}.pdf\n",
            });
        }
    }

    // Small ones: how fast bytes are copied is not what is measured, how many files are looked at is.
    private static string Add(List<WrittenFile> files, PlannedItem item, int index)
    {
        var dice = item.Dice;
        var file = dice.Chance(0.5)
            ? new WrittenFile($"attachments/bilag-{item.Number}-{index}.pdf", Pdf($"Bilag {index} til punkt {item.Number}"))
            : new WrittenFile($"attachments/bilag-{item.Number}-{index}.csv", Rows(dice));
        files.Add(file);
        return file.Path;
    }

    /// <summary>A figure with what it shows, its caption and its source, as a paragraph of the text.</summary>
    public static string Figure(PlannedItem item, List<string> words, List<WrittenFile> files)
    {
        var dice = item.Dice;
        var path = $"attachments/figur-{item.Number}.svg";
        int[] heights = [.. Enumerable.Range(0, 6).Select(_ => dice.Between(5, 95))];
        var bars = string.Concat(heights.Select((height, index) => $"""<rect x="{index * 20}" y="{100 - height}" width="15" height="{height}"/>""" + "\n"));
        files.Add(new(path, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 100">""" + "\n" + bars + "</svg>\n"));
        return $"![Søjler: {string.Join(' ', words)} går fra {heights[0]} til {heights[^1]}]({path} \"Udviklingen i seks år\")\nKilde: Forvaltningen";
    }

    private static string Rows(Dice dice)
    {
        var text = new StringBuilder("År;Budget;Regnskab\n");
        for (var year = 2018; year < 2026; year++) text.Append(CultureInfo.InvariantCulture, $"{year};{dice.Below(9000)};{dice.Below(9000)}\n");
        return text.ToString();
    }

    // One page with one line, and the table of where each object begins that a reader wants.
    private static string Pdf(string line)
    {
        var drawing = $"BT /F1 12 Tf 72 720 Td ({line}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {drawing.Length} >>\nstream\n{drawing}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var number = 1; number <= objects.Length; number++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:0000000000} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var start = text.Length;
        return text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}

/// <summary>A file in a meeting's folder.</summary>
internal sealed record WrittenFile(string Path, string Text);
