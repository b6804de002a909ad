using Microsoft.Extensions.Logging;

namespace CableSearch.Search.Following;

/// <summary>A sentence that says what is wrong with the index. Pages show it, and it is logged. Safe to use from many threads.</summary>
internal sealed partial class IndexRemark(ILogger log)
{
    private volatile string? _sentence;

    /// <summary>The sentence; null if nothing is wrong.</summary>
    public string? Sentence => _sentence;

    /// <summary>Sets the sentence and logs it as a warning.</summary>
    public void Say(string sentence)
    {
        _sentence = sentence;
        LogRemark(log, sentence);
    }

    /// <summary>Sets a sentence that says that the index could not follow the archive, and logs the reason.</summary>
    public void SayFailure(Exception failure)
    {
        Log(failure);
        _sentence = $"The index could not follow the archive ({failure.GetBaseException().Message}); it goes on with what it holds "
            + "and tries again.";
    }

    /// <summary>Logs that the index could not follow the archive.</summary>
    public void Log(Exception failure) => LogFailure(log, failure);

    /// <summary>Removes the sentence: nothing is wrong any more.</summary>
    public void Clear() => _sentence = null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void LogRemark(ILogger log, string sentence);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index could not follow the archive; it tries again.")]
    private static partial void LogFailure(ILogger log, Exception e);
}
