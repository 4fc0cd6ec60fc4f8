-- The catalogue.

CREATE TABLE repositories (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    entry TEXT REFERENCES repository_entries DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    address TEXT,
    branch_setting TEXT,
    branch TEXT,
    is_shallow INTEGER NOT NULL DEFAULT 0 CHECK (is_shallow IN (0, 1)),
    tip BLOB,
    mining_tip BLOB,
    mined_at INTEGER,
    derived_from TEXT,
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE repository_former_ids (
    id TEXT PRIMARY KEY NOT NULL,
    repository INTEGER NOT NULL REFERENCES repositories DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE repository_problems (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
-- The problems of a repository, and their replacement after each mining.
CREATE INDEX repository_problems_by_repository ON repository_problems (repository);

CREATE TABLE projects (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    host_team TEXT REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE project_former_slugs (
    slug TEXT PRIMARY KEY NOT NULL,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE project_visible_teams (
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (project, team)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_scopes (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    repository INTEGER NOT NULL REFERENCES repositories DEFERRABLE INITIALLY DEFERRED,
    path_prefix TEXT NOT NULL DEFAULT '',
    from_day TEXT,
    to_day TEXT,
    CHECK (from_day < to_day)
) STRICT;
-- The scope of a project.
CREATE INDEX project_scopes_by_project ON project_scopes (project);
-- The projects that see a fact.
CREATE INDEX project_scopes_by_repository ON project_scopes (repository);

CREATE TABLE manual_owners (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL REFERENCES repositories DEFERRABLE INITIALLY DEFERRED,
    path_prefix TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    CHECK (from_day < to_day)
) STRICT;
-- The manual owners of a repository, to classify its changes.
CREATE INDEX manual_owners_by_repository ON manual_owners (repository);

CREATE TABLE roles (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    path_prefix TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    CHECK (from_day < to_day)
) STRICT;
-- Who holds a role in a project.
CREATE INDEX roles_by_project ON roles (project);
-- What a viewer may do and see.
CREATE INDEX roles_by_person ON roles (person);
