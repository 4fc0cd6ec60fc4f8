namespace Guesthouse.Domain.Catalog.Activity;

/// <summary>The Repository Activity Score of the InnerSource Patterns, by its published formula, with every step kept.</summary>
/// <param name="Value">The score: 0 or more, a whole number.</param>
/// <param name="Parts">The steps in the order of the formula.</param>
public sealed record ActivityScore(int Value, IReadOnlyList<ActivityPart> Parts)
{
    private const int Weeks = 13;
    private const int DampedFrom = 3000;

    /// <summary>The steps whose inputs are not known. The score would be higher, or the same, if they were.</summary>
    public IReadOnlyList<ActivityStep> Missing => [.. Parts.Where(part => !part.IsKnown).Select(part => part.Step)];

    /// <summary>Computes the score.</summary>
    /// <param name="inputs">What is known.</param>
    /// <param name="now">The moment from which days are counted, in parts of days as the formula does; what lies ahead counts as now.</param>
    public static ActivityScore Of(ActivityInputs inputs, DateTimeOffset now)
    {
        var sum = new RunningScore();
        sum.Add(ActivityStep.Start, 0, _ => 50);
        sum.Add(ActivityStep.Forks, inputs.Forks, forks => forks * 5);
        sum.Add(ActivityStep.Subscribers, inputs.Subscribers, watching => watching);
        sum.Add(ActivityStep.Stars, inputs.Stars, stars => stars / 3);
        sum.Add(ActivityStep.OpenIssues, inputs.OpenIssues, issues => issues / 5);
        var quiet = Days(inputs.UpdatedAt, now);
        sum.Multiply(ActivityStep.Update, quiet, days => 1 + ((100 - Math.Min(days, 100)) / 100));
        sum.Multiply(ActivityStep.Participation, Mean(inputs.Participation), commits => 1 + (Math.Min(Math.Max(commits - 3, 0), 7) / 7));
        var boost = 1000 - (Math.Min(quiet ?? 0, 365) * 2.74);
        sum.Add(ActivityStep.Youth, quiet is null ? null : Days(inputs.CreatedAt, now), age => boost * (365 - Math.Min(age, 365)) / 365);
        sum.Add(ActivityStep.Description, inputs.DescriptionLength, length => length > 30 ? 50 : 0);
        sum.Add(ActivityStep.Guidelines, inputs.HasGuidelines is { } has ? (has ? 1 : 0) : null, guidelines => guidelines * 100);
        if (sum.Total > DampedFrom)
            sum.Become(ActivityStep.Damping, DampedFrom + (Math.Log(sum.Total) * 100));
        sum.Become(ActivityStep.Rounding, Math.Floor(sum.Total - 50 + 0.5));
        return new ActivityScore((int)Math.Min(sum.Total, int.MaxValue), sum.Parts);
    }

    private static double? Days(DateTimeOffset? from, DateTimeOffset now) => from is { } at ? Math.Max(0, (now - at).TotalDays) : null;

    /// <summary>The formula divides by 13 also where fewer weeks are told.</summary>
    private static double? Mean(IReadOnlyList<int>? participation) =>
        participation is { Count: > 0 } weeks ? weeks.TakeLast(Weeks).Sum(commits => (double)commits) / Weeks : null;

    private sealed class RunningScore
    {
        public double Total { get; private set; }

        public List<ActivityPart> Parts { get; } = [];

        public void Add(ActivityStep step, double? input, Func<double, double> value)
        {
            var added = input is { } known ? value(known) : 0;
            Keep(step, input is not null, step == ActivityStep.Start ? null : input, added, Total + added);
        }

        public void Multiply(ActivityStep step, double? input, Func<double, double> value)
        {
            var factor = input is { } known ? value(known) : 1;
            Keep(step, input is not null, input, factor, Total * factor);
        }

        public void Become(ActivityStep step, double total) => Keep(step, true, null, total - Total, total);

        private void Keep(ActivityStep step, bool isKnown, double? input, double value, double total)
        {
            Total = total;
            Parts.Add(new ActivityPart(step, isKnown, input, value, total));
        }
    }
}
