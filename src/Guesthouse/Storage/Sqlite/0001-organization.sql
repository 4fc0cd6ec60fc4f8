-- Each file has a twin of the same name in PostgreSql/: same tables, columns and order; a test compares both with the model.
-- Days are ISO text (yyyy-MM-dd), instants are milliseconds since 1970 UTC, git's times are seconds with the offset beside them,
-- git's object names are raw bytes. Keys of people and teams are the texts of the organization file.
-- Needs SQLite 3.37 (STRICT); Guesthouse's mark in the file's header is "GuHs".
PRAGMA application_id = 0x47754873;

-- The organization.
-- A row without a source was made by a person. A withdrawn row is out of force and kept for the history.

CREATE TABLE sources (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    checksum TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE people (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT,
    time_zone TEXT,
    languages TEXT NOT NULL DEFAULT '',
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;

CREATE TABLE person_emails (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;
-- No two people claim one address.
CREATE UNIQUE INDEX person_emails_once ON person_emails (email) WHERE withdrawn_at IS NULL;
-- The addresses of a person's page.
CREATE INDEX person_emails_by_person ON person_emails (person);

CREATE TABLE person_logins (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    forge TEXT NOT NULL,
    login TEXT NOT NULL,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;
-- No two people have one login on one forge; logins are compared without case.
CREATE UNIQUE INDEX person_logins_once ON person_logins (forge, lower(login)) WHERE withdrawn_at IS NULL;
-- The logins of a person's page.
CREATE INDEX person_logins_by_person ON person_logins (person);

CREATE TABLE person_managers (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    manager TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT,
    CHECK (from_day < to_day)
) STRICT;
-- Who manages a person.
CREATE INDEX person_managers_by_person ON person_managers (person);

CREATE TABLE teams (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    mission TEXT,
    channel TEXT,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;

CREATE TABLE team_parents (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    parent TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT,
    CHECK (from_day < to_day)
) STRICT;
-- Where a team stood.
CREATE INDEX team_parents_by_team ON team_parents (team);

CREATE TABLE team_leads (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT,
    CHECK (from_day < to_day)
) STRICT;
-- Who leads a team.
CREATE INDEX team_leads_by_team ON team_leads (team);

CREATE TABLE team_slugs (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    forge TEXT NOT NULL,
    slug TEXT NOT NULL,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;
-- The team's names on the forges.
CREATE INDEX team_slugs_by_team ON team_slugs (team);

CREATE TABLE memberships (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    home INTEGER NOT NULL DEFAULT 0 CHECK (home IN (0, 1)),
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT,
    CHECK (from_day < to_day)
) STRICT;
-- The teams of a person.
CREATE INDEX memberships_by_person ON memberships (person);
-- The people of a team.
CREATE INDEX memberships_by_team ON memberships (team);

CREATE TABLE repository_entries (
    id TEXT PRIMARY KEY NOT NULL,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;

CREATE TABLE repository_hosts (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    entry TEXT NOT NULL REFERENCES repository_entries DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT,
    CHECK (from_day < to_day)
) STRICT;
-- Who hosts a repository.
CREATE INDEX repository_hosts_by_entry ON repository_hosts (entry);

CREATE TABLE bots (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    source INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    source_line INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    withdrawn_at INTEGER,
    confirmed_by TEXT
) STRICT;

CREATE TABLE organization_roles (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    CHECK (from_day < to_day)
) STRICT;
-- What a viewer may do.
CREATE INDEX organization_roles_by_person ON organization_roles (person);
