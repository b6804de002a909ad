namespace CableSearch.Coverage.Contract;

/// <summary>
/// Receives each verdict of a check as soon as it is decided. So a page can show the first verdicts while the check goes on. The thread
/// that runs the check calls the methods, one at a time. The methods must return at once.
/// </summary>
public interface ICheckObserver
{
    /// <summary>
    /// Called when the quotations of the article were found, before the first verdict. Not called for an article without quotations.
    /// </summary>
    /// <param name="quotations">Number of quotations that will be decided.</param>
    /// <param name="searched">The state of the archive that is searched.</param>
    void Started(int quotations, SearchedArchive searched);

    /// <summary>
    /// Called when the verdict on the next quotation, in the order of the text, is decided. The report will have the same verdict.
    /// </summary>
    void Decided(CheckedQuotation quotation);
}
