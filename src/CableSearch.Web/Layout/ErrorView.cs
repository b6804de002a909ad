namespace CableSearch.Web.Layout;

/// <summary>
/// An error as readers see it on a page, and as programs get it in the API's JSON for errors (a problem document). The texts never contain
/// a file path of the server or a message of the database.
/// </summary>
/// <param name="Status">HTTP status of the error, 400 or higher.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What happened, and what the reader can do.</param>
public sealed record ErrorView(int Status, string Title, string Text)
{
    /// <summary>
    /// Whether the error page shows numbers from the archive, such as the number of cables in its footer. The numbers are not read if the
    /// archive may be the cause of the error, or if the client sends too many requests.
    /// </summary>
    public bool ReadsArchive => Status is < 500 and not StatusCodes.Status429TooManyRequests;

    /// <summary>Whether the same request may succeed a minute later.</summary>
    public bool CanRetry => Status is StatusCodes.Status429TooManyRequests or >= 500;

    /// <summary>The error for a search that waited too long because other searches were running.</summary>
    public static ErrorView Busy { get; } = new(StatusCodes.Status503ServiceUnavailable, "Too many searches at once",
        "This site can't answer more searches at the moment. Wait a few seconds, then try again.");

    /// <summary>The error for an HTTP status of 400 or higher.</summary>
    public static ErrorView Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "Page not found", "The address may be mistyped, or the page was removed."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Method not allowed",
            "This address does not accept that kind of request. The header Allow lists the methods that it accepts."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Too large", "The request is larger than this site accepts."),
        StatusCodes.Status429TooManyRequests => new(status, "Too many requests",
            "You sent more requests than this site answers at once. Wait a few seconds, then try again."),
        StatusCodes.Status503ServiceUnavailable => new(status, "The archive does not answer",
            "The site can't reach its archive at the moment. Nothing was lost. Try again in a minute."),
        >= 500 => new(status, "Something went wrong", "It was logged, without anything that identifies you. Try again in a minute."),
        _ => new(status, "Bad request", "The address or the form is malformed. Check the address, or go back and try again."),
    };
}
