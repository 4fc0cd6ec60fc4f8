-- What was done, by whom, and how to take it back.

CREATE TABLE acts (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    summary TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES acts DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE act_changes (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    act INTEGER NOT NULL REFERENCES acts DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
-- The rows of an act, to show and to undo it.
CREATE INDEX act_changes_by_act ON act_changes (act);
-- The history of one row.
CREATE INDEX act_changes_by_row ON act_changes (table_name, row_key);
