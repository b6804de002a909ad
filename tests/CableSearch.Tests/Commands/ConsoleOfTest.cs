namespace CableSearch.Tests.Commands;

/// <summary>What one test's code writes to the console, apart from what other tests write at the same time.</summary>
internal sealed class ConsoleOfTest : IDisposable
{
    private static readonly AsyncLocal<ConsoleOfTest?> Current = new();

    // Replaced once, for good: a test that is running may have asked for them already.
    private static readonly bool IsReplaced = Replace();

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public string Output => _output.ToString();

    public string Errors => _errors.ToString();

    /// <summary>From here on the console is the result, for this test and for what it calls, until it is disposed.</summary>
    public static ConsoleOfTest Open()
    {
        Assert.True(IsReplaced);
        return Current.Value = new();
    }

    public void Dispose() => Current.Value = null;

    private static bool Replace()
    {
        Console.SetOut(new Router(Console.Out, console => console._output));
        Console.SetError(new Router(Console.Error, console => console._errors));
        return true;
    }

    private sealed class Router(TextWriter outside, Func<ConsoleOfTest, StringWriter> inside) : TextWriter
    {
        public override System.Text.Encoding Encoding => outside.Encoding;

        public override void Write(char value) => Target.Write(value);

        public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

        public override void Write(string? value) => Target.Write(value);

        private TextWriter Target => Current.Value is { } console ? inside(console) : outside;
    }
}
