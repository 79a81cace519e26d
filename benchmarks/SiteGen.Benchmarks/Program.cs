using SiteGen.Benchmarks;
using SiteGen.Benchmarks.Corpus;

try
{
    return args.FirstOrDefault() switch
    {
        "corpus" => CorpusCommand.Run(new Arguments(args[1..])),
        _ => Usage(),
    };
}
catch (ArgumentException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

static int Usage()
{
    Console.Error.WriteLine("corpus --items N --out DIR [--seed S]");
    return 2;
}
