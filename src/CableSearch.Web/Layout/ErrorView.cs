namespace CableSearch.Web.Layout;

/// <summary>What a reader and a program are told when something is not there or did not work; never a path of the server or a message of the database.</summary>
/// <param name="Status">Status of the answer.</param>
/// <param name="Title">What happened, in few words.</param>
/// <param name="Text">What happened and what to do.</param>
public sealed record ErrorView(int Status, string Title, string Text)
{
    /// <summary>Whether the archive can be asked for what stands around the page.</summary>
    public bool ReadsArchive => Status is < 500 and not StatusCodes.Status429TooManyRequests;

    /// <summary>The words for a search that did not get its turn.</summary>
    public static ErrorView Busy { get; } = new(StatusCodes.Status503ServiceUnavailable, "Too many searches at once",
        "More searches were asked for than this site can answer at the moment. Wait a few seconds, then try again.");

    /// <summary>The words for a status from 400.</summary>
    public static ErrorView Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "Page not found", "The address may be mistyped, or the page was removed."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Method not allowed", "This address does not answer that kind of request. The header Allow names those that it answers."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Too large", "What was sent is larger than this site accepts."),
        StatusCodes.Status429TooManyRequests => new(status, "Too many requests", "More was asked for than this site can answer at once. Wait a few seconds, then try again."),
        StatusCodes.Status503ServiceUnavailable => new(status, "The archive does not answer", "The site can't reach its archive at the moment. Nothing was lost. Try again in a minute."),
        >= 500 => new(status, "Something went wrong", "It was logged, without anything that identifies you. Try again in a minute."),
        _ => new(status, "The request can't be read", "The address or the form that was sent is malformed."),
    };
}
