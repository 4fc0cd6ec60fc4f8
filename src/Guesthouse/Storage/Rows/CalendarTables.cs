namespace Guesthouse.Storage.Rows;

internal sealed class WorkScheduleTable() : Table<WorkScheduleRow>("work_schedules", row => row.Key);

internal sealed class AbsenceTable() : Table<AbsenceRow>("absences", row => row.Key);
