using SiteGen.Benchmarks;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;

try
{
    return args.FirstOrDefault() switch
    {
        "corpus" => CorpusCommand.Run(new Arguments(args[1..])),
        "run" => await RunCommand.RunAsync(new Arguments(args[1..])),
        "measured" => Measured.RunMeasured(args[1..]),
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
    Console.Error.WriteLine("corpus --items N --out DIR [--seed S]\nrun --repository DIR …: see benchmarks/README.md");
    return 2;
}
