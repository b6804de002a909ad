namespace CableSearch.Tests.Commands;

/// <summary>Captures what the code of one test writes to the console. Tests that run at the same time are kept apart.</summary>
internal sealed class ConsoleOfTest : IDisposable
{
    private static readonly AsyncLocal<ConsoleOfTest?> Current = new();

    // The console's writers are replaced once and never restored, because another test that still runs may be using the new ones.
    private static readonly bool IsReplaced = Replace();

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public string Output => _output.ToString();

    public string Errors => _errors.ToString();

    /// <summary>
    /// Begins to capture the console output of this test and of the code that the test calls. The capture ends when the result is disposed.
    /// </summary>
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
