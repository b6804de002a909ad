using System.Diagnostics;
using System.Text;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Translates Spanish words into English with the program Apertium, if Debian's package <c>apertium-eng-spa</c> is installed. The program
/// knows far more words than the word list, and also their inflected forms.
/// </summary>
/// <param name="program">Path of the program.</param>
/// <param name="maxTime">The program is ended after this time, and nothing is translated.</param>
internal sealed class Apertium(string program, TimeSpan maxTime)
{
    private const string Pair = "spa-eng", Mode = "/usr/share/apertium/modes/spa-eng.mode";

    // Words that the program adds to a verb to make a sentence: "dijo" becomes "It said". They are removed from each translation.
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "it", "i", "you", "he", "she", "we", "they", "that" };

    /// <summary>The program where Debian's package installs it. It translates some thousand words in a second.</summary>
    public static Apertium Installed { get; } = new("/usr/bin/apertium", TimeSpan.FromSeconds(10));

    /// <summary>Whether the program and its Spanish dictionary are installed.</summary>
    public bool IsThere => File.Exists(program) && File.Exists(Mode);

    /// <summary>
    /// The English words for Spanish words, in lower case. A word that the program does not know is missing.
    /// </summary>
    /// <param name="words">Spanish words of letters only, with their accents.</param>
    /// <param name="stop">Ends the program.</param>
    /// <returns>Null if the program fails or takes too long.</returns>
    public async Task<IReadOnlyDictionary<string, string>?> TranslateAsync(string[] words, CancellationToken stop)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(maxTime);
        try
        {
            string[] lines = await RunAsync(words, limit.Token);
            return lines.Length == words.Length ? Pairs(words, lines) : null;
        }
        catch (Exception e) when (e is IOException or System.ComponentModel.Win32Exception || (e is OperationCanceledException
            && !stop.IsCancellationRequested))
        {
            return null;
        }
    }

    // Each word is a paragraph of its own, so that no word is translated as part of a sentence. The answer has a line for each.
    private async Task<string[]> RunAsync(string[] words, CancellationToken stop)
    {
        ProcessStartInfo start = new(program, ["-u", Pair])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(stop), errors = process.StandardError.ReadToEndAsync(stop);
            foreach (string word in words) await process.StandardInput.WriteAsync($"{word}.\n\n".AsMemory(), stop);
            process.StandardInput.Close();
            await Task.WhenAll(output, errors, process.WaitForExitAsync(stop));
            return process.ExitCode == 0
                ? (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Dictionary<string, string> Pairs(string[] words, string[] lines)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            string english = string.Join(' ', lines[i].TrimEnd('.').ToLowerInvariant().Split(' ').Where(w => !Pronouns.Contains(w)));
            if (english.Length > 0 && english != words[i]) pairs[words[i]] = english;
        }
        return pairs;
    }
}
