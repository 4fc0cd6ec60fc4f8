-- When teams and people work, and when people are away.

CREATE TABLE work_schedules (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    team TEXT REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    time_zone TEXT NOT NULL,
    week TEXT NOT NULL,
    holidays TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    CHECK (from_day < to_day),
    CHECK ((team IS NULL) <> (person IS NULL))
) STRICT;

CREATE TABLE absences (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    CHECK (from_day < to_day)
) STRICT;
-- When somebody is away.
CREATE INDEX absences_by_person ON absences (person);
