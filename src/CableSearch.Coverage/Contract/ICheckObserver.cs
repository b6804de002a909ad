namespace CableSearch.Coverage.Contract;

/// <summary>
/// Is told of the progress of a check, so that verdicts can be shown before all are decided. The methods are called one after the other,
/// from the thread of the check, and must return at once.
/// </summary>
public interface ICheckObserver
{
    /// <summary>The quotations of the article were found, and none is decided yet. Not called for an article without quotations.</summary>
    /// <param name="quotations">Number of quotations that will be decided.</param>
    /// <param name="searched">The state of the archive that is searched.</param>
    void Started(int quotations, SearchedArchive searched);

    /// <summary>The next quotation, in the order of the text, was decided. The report will have the same verdict.</summary>
    void Decided(CheckedQuotation quotation);
}
