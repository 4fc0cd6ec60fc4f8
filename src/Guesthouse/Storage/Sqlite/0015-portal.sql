-- What portals say of repositories: one row for each entry of an imported file, as the file has it.

CREATE TABLE portal_entries (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    folded_id TEXT NOT NULL,
    raw TEXT NOT NULL,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;
-- The rows of a portal's file, to make them equal to the file.
CREATE INDEX portal_entries_by_source ON portal_entries (source);
-- What portals say of one repository; ids are compared without case.
CREATE INDEX portal_entries_by_id ON portal_entries (folded_id);
