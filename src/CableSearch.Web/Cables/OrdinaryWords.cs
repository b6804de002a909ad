using CableSearch.Search;

namespace CableSearch.Web.Cables;

/// <summary>
/// Common English words, which say nothing about the subject of a text. They are not used to find similar cables. Without this list, some
/// of them would be used in a small archive: they are in few of its cables, and so count as rare.
/// </summary>
internal static class OrdinaryWords
{
    private const string Words = """
        able about above accord account across act actually add after again against ago agree ahead all allow almost alone along already
        also although always am amid among an and another answer any anything appear approach are area around arrive as ask at attempt
        away back be became because become been before began begin behind being believe below beside best better between beyond big both
        bring brought build but buy by call came can cannot care carry case cause certain certainly change clear clearly close come
        comment common complain complete concern conclude consider contain continue could course current currently cut day deal decide
        describe despite did differ different difficult discuss do does done down draw drop due during each earlier early either else end
        enough ensure enter entire especially even ever every everyone everything exact example except expect explain express fact fail
        fall far feel felt few fill final finally find finish first follow for form former forward found four free from full further
        future gave general generally get give given go goes going gone good got great grow had half hand happen hard has have having he
        head hear heard held help her here high him his hold hope hour how however hundred idea if impact importance important in include
        including increase indeed indicate instead intend interest into involve is issue it its itself join just keep kept kind knew know
        known large largely last late later latter lead learn least leave led left less let level like likely limit line list little live
        long longer look lose lot low made main mainly make many matter may maybe mean meant meanwhile meet meeting mention might mind
        moment month more moreover morning most move much must my name near nearly necessary need neither never nevertheless new next
        night no none nor not note nothing now number observe occur of off offer often old on once one only onto open opinion or order
        other our out outside over overall own paid part particular particularly pass past pay people per perhaps person place plan play
        point possible possibly present previous previously prior probably problem process promise prove provide put question quick
        quickly quite raise rather reach read ready real really reason recall receive recent recently regard relate remain remark remember
        repeat reply report request require respond response rest result return right run said same saw say second see seek seem seen send
        sent separate set seven several shall share she short should show side simply since sit situation six small so some someone
        something sometimes somewhat soon sort speak spend spoke stand start state stay step still stop strong such suggest support sure
        take taken talk tell ten than thank that the their them then there therefore these they thing think third this those though
        thought three through throughout thus time to today together told tomorrow too took toward towards tried true try turn twelve
        twenty twice two under understand until up upon urge us use usual usually various very view visit wait want warn was way we week
        well went were what when where whether which while who whole whom whose why wide will wish with within without word work would
        write wrote year yes yesterday yet you young your
        """;

    /// <summary>The stems of the words, as the index forms stems.</summary>
    public static IReadOnlySet<string> Stems(IndexedWords index) =>
        index.Of(Words, "en").Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
}
