using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Translation;
using CableSearch.Search;

namespace CableSearch.Coverage.Candidates;

/// <summary>The dates, places and cable numbers that an article mentions.</summary>
internal sealed class ArticleFacts
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)
        .Select(m => m.ToLowerInvariant())];

    private readonly HashSet<(int? Year, int Month, int? Day)> _dates = [];
    private readonly HashSet<string> _stems;
    private readonly IReadOnlyList<(int Number, DateOnly About)> _rows;
    private readonly IndexedWords _index;

    public ArticleFacts(string text, IReadOnlyList<QuotedWord> words, IndexedWords index)
    {
        _index = index;
        _rows = [.. PrintedNumbers.Find(text).Select(n => (n, RowDates.Of(n))).Where(r => r.Item2 is not null)
            .Select(r => (r.n, r.Item2!.Value))];
        _stems = [.. words.Where(w => w.Weight > 0).SelectMany(w => w.Senses.Where(s => s.Strength >= 0.8f).Select(s => s.Stem))];
        Dictionary<string, int> months = Months.Select((m, i) => (Stem: index.StemOf(m, "en"), Month: i + 1))
            .ToDictionary(m => m.Stem, m => m.Month, StringComparer.Ordinal);
        for (int i = 0; i < words.Count; i++)
        {
            int month = words[i].Senses.Select(s => months.GetValueOrDefault(s.Stem)).FirstOrDefault(m => m > 0);
            if (month == 0) continue;
            int? year = null, day = null;
            for (int j = Math.Max(0, i - 2); j <= Math.Min(words.Count - 1, i + 3); j++)
            {
                if (!int.TryParse(words[j].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) continue;
                if (number is >= 1966 and <= 2010 && j > i) year ??= number;
                else if (number is >= 1 and <= 31 && j <= i + 1) day ??= number;
            }
            if (year is not null || day is not null) _dates.Add((year, month, day));
        }
    }

    /// <summary>
    /// What the article and a cable have in common: the cable's date, and the city or country of the cable's post (embassy or consulate).
    /// </summary>
    public SharedFacts SharedWith(HeldCable cable)
    {
        List<string> said = [];
        int date = 0, place = 0;
        if (cable.Created is { } created)
        {
            date = _dates.Where(d => d.Month == created.Month && (d.Year is null || d.Year == created.Year)
                && (d.Day is null || d.Day == created.Day))
                .Select(d => d.Day is null ? 1 : d.Year is null ? 2 : 3).DefaultIfEmpty(0).Max();
            if (date > 0) said.Add(created.ToString(date == 1 ? "MMMM yyyy" : date == 2 ? "d MMMM" : "d MMMM yyyy",
                CultureInfo.InvariantCulture));
        }
        string city = string.Join(' ', cable.Origin.Split(' ').Skip(1));
        string country = PostTable.CountryOfCode(cable.Country)?.Name ?? "";
        if (Names(city)) (place, said) = (2, [.. said, city]);
        else if (Names(country)) (place, said) = (1, [.. said, country]);
        return new(date, place, NumberOf(cable), said.Count == 0 ? null : string.Join(", ", said));
    }

    private int? NumberOf(HeldCable cable)
    {
        if (cable.Created is not { } created) return null;
        int day = DateOnly.FromDateTime(created).DayNumber;
        return _rows.Where(r => Math.Abs(r.About.DayNumber - day) <= RowDates.Tolerance).Select(r => (int?)r.Number).FirstOrDefault();
    }

    private bool Names(string name) => name.Length > 2 && _index.Of(name, "en") is { Count: > 0 } words
        && words.All(w => _stems.Contains(w.Stem));
}
