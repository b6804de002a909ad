using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// The archive of invented cables, with one more cable. This cable has ranges of figures, a question, and clauses whose meaning depends on
/// the words before them.
/// </summary>
public sealed class HarvestArchive : CheckedArchive
{
    public const string Harvest =
        "The Consul estimated that the olive harvest would grow by 5-7 percent over a 4-5 year period, and that 20-30M saplings"
        + " were planted between May 1, 2008 and June 12-13. The cooperative, said Hilario Bastos, was looking for money. The "
        + "prefect has publicly dismissed claims that the olive press is secretly funded by Ermelinda Coutinho. Bastos, who "
        + "rejects all loans, told us that the granary of Vale Torto burnt down in one night. Why, he asked, should the millers "
        + "of Vale Torto be held responsible for the burnt granary? The harvest of 600 growers is worth 1.7 billion dollars, and "
        + "sixty-one of them are women.";

    protected override string MoreRows => MadeUp.Row(60, "09LIMA9150", MadeUp.Body("OLIVES WITHOUT A PRESS", Harvest));
}
