using Microsoft.Extensions.Logging;

namespace CableSearch.Search.Following;

/// <summary>What is wrong with the index at the moment, for the pages and the log. Safe to use from many threads.</summary>
internal sealed partial class IndexRemark(ILogger log)
{
    private volatile string? _sentence;

    /// <summary>A sentence; null if nothing is wrong.</summary>
    public string? Sentence => _sentence;

    /// <summary>Says what is wrong, here and in the log.</summary>
    public void Say(string sentence)
    {
        _sentence = sentence;
        LogRemark(log, sentence);
    }

    /// <summary>Says that following failed, and logs why.</summary>
    public void SayFailure(Exception failure)
    {
        Log(failure);
        _sentence = $"The index could not follow the archive ({failure.GetBaseException().Message}); it goes on with what it holds "
            + "and tries again.";
    }

    /// <summary>Logs a failure of following.</summary>
    public void Log(Exception failure) => LogFailure(log, failure);

    /// <summary>Nothing is wrong any more.</summary>
    public void Clear() => _sentence = null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void LogRemark(ILogger log, string sentence);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index could not follow the archive; it tries again.")]
    private static partial void LogFailure(ILogger log, Exception e);
}
