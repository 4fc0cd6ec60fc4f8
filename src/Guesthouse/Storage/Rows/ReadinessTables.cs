namespace Guesthouse.Storage.Rows;

internal sealed class DocumentAnswerTable() : Table<DocumentAnswerRow>("document_answers", row => new { row.Repository, row.Project, row.Prefix, row.CheckId });

internal sealed class ReadinessAnswerTable() : Table<ReadinessAnswerRow>("readiness_answers", row => new { row.Project, row.CheckId });

internal sealed class ReadinessTable() : Table<ReadinessRow>("readiness", row => new { row.Project, row.Principle, row.FromAt });

internal sealed class ActivityScoreTable() : Table<ActivityScoreRow>("activity_scores", row => row.Project);

internal sealed class DayMarkTable() : Table<DayMarkRow>("day_marks", row => row.What);
