-- What a project says of itself, and what is said of it: everything that was ever stated and still stands, then what is in force.

-- One value a row. Of a field's sources the strongest is in force; a person's is stronger than every file's, until released.
CREATE TABLE profile_statements (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    weight REAL,
    source TEXT NOT NULL,
    repository INTEGER REFERENCES repositories ON DELETE CASCADE,
    path TEXT,
    line INTEGER,
    at INTEGER NOT NULL,
    by_whom TEXT
) STRICT;
-- What is stated of a project, to settle what is in force.
CREATE INDEX profile_statements_by_project ON profile_statements (project);
-- What a repository's files stated, to replace it after they were read again.
CREATE INDEX profile_statements_by_repository ON profile_statements (repository) WHERE repository IS NOT NULL;

CREATE TABLE profiles (
    project INTEGER PRIMARY KEY NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    motivation TEXT,
    description TEXT,
    logo TEXT,
    documents TEXT,
    owner TEXT,
    governance_level TEXT,
    lifecycle TEXT,
    first_response_hours INTEGER,
    review_hours INTEGER,
    setup TEXT,
    conventions TEXT,
    definition_of_done TEXT,
    warranty_days INTEGER,
    readme TEXT,
    last_change_at INTEGER,
    created_history_at INTEGER,
    confirmed_at INTEGER,
    confirmed_by TEXT,
    version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE profile_values (
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    weight REAL,
    source TEXT NOT NULL,
    repository INTEGER REFERENCES repositories,
    path TEXT,
    line INTEGER,
    PRIMARY KEY (project, field, position)
) STRICT, WITHOUT ROWID;
-- The projects that have a value, such as a language or the package that others use.
CREATE INDEX profile_values_by_value ON profile_values (field, value);

-- What a forge or a portal says of a repository; NULL: unknown.
CREATE TABLE forge_facts (
    repository INTEGER PRIMARY KEY NOT NULL REFERENCES repositories ON DELETE CASCADE,
    stars INTEGER,
    forks INTEGER,
    subscribers INTEGER,
    open_issues INTEGER,
    created_at INTEGER,
    updated_at INTEGER,
    pushed_at INTEGER,
    participation TEXT,
    license TEXT,
    html_url TEXT,
    default_branch TEXT,
    avatar TEXT,
    raw TEXT
) STRICT;

-- The packages that a repository's manifests name as needed.
CREATE TABLE package_uses (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    ecosystem TEXT NOT NULL,
    package TEXT NOT NULL,
    version TEXT,
    path TEXT NOT NULL,
    line INTEGER NOT NULL
) STRICT;
-- Who uses a package.
CREATE INDEX package_uses_by_package ON package_uses (package, ecosystem);
-- What a repository uses, to replace it after its manifests were read again.
CREATE INDEX package_uses_by_repository ON package_uses (repository);

-- The few files of a repository that pages show as they are: how to contribute, and its picture.
CREATE TABLE repository_files (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (repository, path)
) STRICT;

-- By which rules, for which projects and at which tip the files of a repository were read last.
CREATE TABLE inspections (
    repository INTEGER PRIMARY KEY NOT NULL REFERENCES repositories ON DELETE CASCADE,
    tip BLOB NOT NULL,
    rules TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- The file that a problem is about, so that only who sees the file is told of it.
ALTER TABLE repository_problems ADD COLUMN path TEXT;
ALTER TABLE repository_problems ADD COLUMN line INTEGER;

-- Names that a person gave before names had sources: all that are no repository's own.
INSERT INTO profile_statements (project, field, position, value, source, at, by_whom)
SELECT p.key, 'Title', 0, p.name, 'Person', p.created_at, 'operator (before schema 12)'
FROM projects p
WHERE NOT EXISTS (
    SELECT 1 FROM project_scopes s JOIN repositories r ON r.key = s.repository
    WHERE s.project = p.key AND (r.id = p.name OR substr(r.id, length(r.id) - length(p.name)) = '/' || p.name));

INSERT INTO profiles (project) SELECT key FROM projects;
