using System.CommandLine;

namespace CableSearch.Web.Commands.Parse;

/// <summary><c>parse</c>: parses cables and writes them as JSON, without an archive.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new("FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Published pages, raw telegrams or dumps (cables.csv); - or no file is standard input.",
        };
        Option<bool> jsonl = new("--jsonl")
        {
            Description = "Each line of the input is a JSON object with any of id, year, created, origin, header, body, text.",
        };
        Command command = new("parse", "Parses cables and writes each as a JSON object, in the order of the input.") { files, jsonl };
        command.SetAction((parsed, stop) => new ParseRunner(Console.OpenStandardInput(), Console.OpenStandardOutput()).RunAsync(
            parsed.GetValue(files) is { Length: > 0 } given ? given : ["-"], parsed.GetValue(jsonl), stop));
        return command;
    }
}
