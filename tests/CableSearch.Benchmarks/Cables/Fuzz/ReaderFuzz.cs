using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>
/// <c>fuzz-reader MINUTES [SEED]</c> damages cables in many ways. It parses each damaged cable three times: as a body, as a header, and as
/// a text in which header and body are not separated. It reports exceptions of the parser, parts in the wrong order, and parsed text that
/// differs from the damaged cable. It also lists the inputs that took longest, to be examined by hand. <c>fuzz-reader again SEED NUMBER</c>
/// repeats one input of an earlier run.
/// </summary>
internal static class ReaderFuzz
{
    private const int DefaultSeed = 251109;

    // Only inputs of at least this many characters are timed. For a shorter one, most of the time is the fixed cost of parsing.
    private const int MinTimed = 10_000;

    private const double SlowNanoseconds = 2000;

    private static readonly string[] Shapes = ["body", "text", "header"];

    public static int Run(IReadOnlyList<string> settings)
    {
        switch (settings)
        {
            case ["again", var seed, var number] when Number(seed) is { } which && Number(number) is { } input:
                return Again((int)which, (int)input);
            case [var minutes] when Number(minutes) is { } limit:
                return Search(TimeSpan.FromMinutes(limit), DefaultSeed);
            case [var minutes, var seed] when Number(minutes) is { } limit && Number(seed) is { } first:
                return Search(TimeSpan.FromMinutes(limit), (int)first);
            default:
                Console.Error.WriteLine("fuzz-reader MINUTES [SEED]\nfuzz-reader again SEED NUMBER");
                return 2;
        }
    }

    private static double? Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out double number) ? number : null;

    private static int Search(TimeSpan limit, int seed)
    {
        IReadOnlyList<string> seeds = FuzzSeeds.Read();
        Console.WriteLine($"{seeds.Count} texts to spoil, seed {seed}");
        SlowestInputs slowest = new();
        long characters = 0, inputs = 0, slow = 0;
        long began = Stopwatch.GetTimestamp();
        for (int number = 1; Stopwatch.GetElapsedTime(began) < limit; number++)
        {
            (string input, string how) = Mutation.Make(seeds, new Random(HashCode(seed, number)));
            foreach (string shape in Shapes)
            {
                CableText text = Shaped(input, shape);
                if (Fault(text, out TimeSpan time) is { } fault)
                {
                    Console.WriteLine($"Input {number} of seed {seed} as {shape} ({how}): {fault}");
                    Console.WriteLine($"It is saved in {Save(input, seed, number)}.");
                    return 1;
                }
                inputs++;
                characters += input.Length;
                if (input.Length < MinTimed) continue;
                double cost = time.TotalNanoseconds / input.Length;
                // A slow input is parsed again, and the shorter time counts. A garbage collection or another program may have slowed down
                // the first parse.
                if (cost > slowest.Least && Fault(text, out TimeSpan again) is null)
                {
                    cost = Math.Min(cost, again.TotalNanoseconds / input.Length);
                }
                if (cost > SlowNanoseconds) slow++;
                slowest.Add(new(cost, number, shape, input.Length, how));
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{inputs:N0} inputs, {characters:N0} characters in {Stopwatch.GetElapsedTime(began).TotalMinutes:N1} minutes: no fault"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{slow} of {MinTimed:N0} characters or more took above {SlowNanoseconds:N0} ns a character. The slowest:"));
        foreach (SlowInput input in slowest.Inputs) Console.WriteLine(input);
        return 0;
    }

    /// <summary>Makes one input of an earlier run again, to examine it by hand.</summary>
    private static int Again(int seed, int number)
    {
        (string input, string how) = Mutation.Make(FuzzSeeds.Read(), new Random(HashCode(seed, number)));
        Console.WriteLine($"Input {number} of seed {seed} ({how}) stands in {Save(input, seed, number)}.");
        bool isSound = true;
        foreach (string shape in Shapes)
        {
            string? fault = Fault(Shaped(input, shape), out TimeSpan time);
            isSound &= fault is null;
            double cost = time.TotalNanoseconds / Math.Max(1, input.Length);
            Console.WriteLine(fault ?? new SlowInput(cost, number, shape, input.Length, how).ToString());
        }
        return isSound ? 0 : 1;
    }

    private static CableText Shaped(string input, string shape) => shape switch
    {
        "body" => new() { Id = "09LIMA1667", Body = input },
        "text" => new() { Text = input, Year = 2009 },
        _ => new() { Header = input, Id = input[..Math.Min(20, input.Length)] },
    };

    private static string? Fault(CableText text, out TimeSpan time)
    {
        long began = Stopwatch.GetTimestamp();
        try
        {
            Cable cable = CableParser.Parse(text);
            time = Stopwatch.GetElapsedTime(began);
            return ReadingCheck.FirstFault(cable, text.Body ?? text.Text ?? "");
        }
        catch (Exception e)
        {
            time = Stopwatch.GetElapsedTime(began);
            return e.ToString();
        }
    }

    // A hash that is the same in every process, so that the same damaged text can be made again later. .NET's own hash codes differ from
    // process to process.
    private static int HashCode(int seed, int number) => unchecked((seed * 486187739) ^ (number * -1640531527));

    /// <summary>
    /// Writes the characters of an input to a file, as UTF-16 (little-endian). UTF-8 can't represent halves of surrogate pairs, which an
    /// input may have.
    /// </summary>
    private static string Save(string input, int seed, int number)
    {
        string file = $"fuzz-reader-{seed}-{number}.utf16";
        File.WriteAllBytes(file, MemoryMarshal.AsBytes(input.AsSpan()));
        return file;
    }
}
