using Guesthouse.Domain.Organization;

namespace Guesthouse.Storage.Rows;

/// <summary>A row that a file or a person brought.</summary>
public abstract class SourcedRow
{
    /// <summary>The source that owns the row; <see langword="null"/>: a person made it, and no import touches it.</summary>
    public int? Source { get; set; }

    /// <summary>The line of the source that says so, from 1; 0 without one.</summary>
    public int SourceLine { get; set; }

    /// <summary>The row's place among its kind in the source, from 0: it breaks ties.</summary>
    public int Position { get; set; }

    /// <summary>When the row went out of force; <see langword="null"/>: it is in force. Withdrawn rows stay, for the history.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Who confirmed the row, which no import touches from then on; <see langword="null"/>: nobody.</summary>
    public string? ConfirmedBy { get; set; }
}

/// <summary>A row that a file or a person brought and that holds during a span of days.</summary>
public abstract class SourcedSpanRow : SourcedRow
{
    /// <summary>The row's key.</summary>
    public long Key { get; set; }

    /// <summary>The first day in; <see langword="null"/>: since ever.</summary>
    public DateOnly? FromDay { get; set; }

    /// <summary>The first day out; <see langword="null"/>: until further notice.</summary>
    public DateOnly? ToDay { get; set; }

    /// <summary>Whether the source says it without days: then these are the days on which imports met a change.</summary>
    public bool IsUndated { get; set; }

    /// <summary>Both days; not for queries, which compare the columns.</summary>
    public DaySpan Span => new(FromDay, ToDay);
}
