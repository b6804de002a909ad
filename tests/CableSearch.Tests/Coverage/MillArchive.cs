using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// The archive of invented cables, with one more cable. The tests quote sentences of this cable in which they have exchanged small words,
/// figures or names.
/// </summary>
public sealed class MillArchive : CheckedArchive
{
    public const string Mill =
        "Brandt noted that Swiss investments in Peru are over $2 billion, with 260 factories employing 40,000 workers. Mendes and "
        + "Karst announced plans to build 250 Swiss bakeries in Belgium. According to Brandt, Ruiz said that Peru could accept all "
        + "points in the document, except the most important point: the suspension of the tariff on bread. The former mayor, Lino "
        + "Vasco, planned to close the harbor during the feast, despite the storm, and an estimated 74 percent of the sailors voted "
        + "against the levy on nets before March 11. It is far from clear that the so-called Salt League met with the GOC or with the"
        + " abbot. She told the Consul that the bakers should wait until the harvest, that a few of them tried to sell up to nine "
        + "ovens, and that the bishop is reluctant to bless the temporary bridge. In 2007 Costa Rica imported 184 tons of flour from "
        + "Chile and exported 26 tons of wool. The dean ruled out a strike and is wary of a lockout of the choir; the tax is an "
        + "underestimated burden for the clockmakers. The loan for the granary of Orla is worth 20 billion dollars (16 billion "
        + "dinars), said Kasper Holm. There is no evidence that Nilo Crane sells salt in Port Alder. Vera Lund did not pay the guards"
        + " of Ostra and would not visit Port Brume. The cart of Quell takes 15 hours to Sable Tor. Tarver told Quibble on April 3 "
        + "that Portugal could sell 20 weapons to Sweden. Exports of Costa Rica to Portugal fell in the second quarter of 2008. "
        + "Belgium signed the treaty with Chile in 1969, and Portugal signed it in 1996. The abbot of Sallow Hill would not oppose "
        + "the sale of Chilean wool to Portugal. When General Osmund later met with the abbot, Pell told General Osmund he could add "
        + "30 guards from Belgium. The guild of Dunmere was unwilling to sell 12 mules to Sweden. Lund accused Crane of hiding 35 "
        + "barrels in Chile. Belgium exports non-lethal weapons to Chile for 7 million dollars. XXXXXXXXXXXX said that the sale of 40"
        + " lamps to Belgium had ruined Osmund. Ruiz and Mendes announced plans to build another 70 Chilean dams in Norway. The "
        + "French Ambassador, according to the Italian Commission, called the French, German and Spanish ambassadors about 33 "
        + "ferries. The Consul asked Sorrel about the influence of Vetch on the bakers. Sorrel dismissed the idea that Vetch might be"
        + " the future president of Chile. Demand grows more rapidly than the cane, and the cane of Fennel grows by less than 12 "
        + "percent a year. The 31 guards of Wick Hollow serve without limits and travel to Peru. There are rumors that Bracken was "
        + "removed by Quibble in April. Norway is skeptical that Chile will sell 8 ships to Russia. The party of Juniper returned "
        + "from the opposition and its 9 generals lack experience. COA Director Reed assured Sorrel that the COA would pay 14 guards "
        + "of Belgium. He is married and has two teenage children.";

    protected override string MoreRows => MadeUp.Row(61, "09LIMA9160", MadeUp.Body("MILLS AND BAKERIES", Mill));
}
