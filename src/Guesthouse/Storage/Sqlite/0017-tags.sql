-- The tags of histories: what was released, and when.

CREATE TABLE repository_tags (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    name TEXT NOT NULL,
    target BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (repository, name)
) STRICT, WITHOUT ROWID;

ALTER TABLE inspections ADD COLUMN tags TEXT NOT NULL DEFAULT '';

-- When something was done last that has to be done every day.
CREATE TABLE day_marks (
    what TEXT PRIMARY KEY NOT NULL,
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A project that bears the name of a page cannot be reached; its old slug goes on leading to it wherever no page stands.
INSERT INTO project_former_slugs (slug, project) SELECT slug, key FROM projects WHERE slug = 'before-you-build';
UPDATE projects SET slug = 'before-you-build-project' WHERE slug = 'before-you-build';
