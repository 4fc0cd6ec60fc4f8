-- Readiness: what documents answer, what is answered of projects, and levels over time. The activity score beside it.

-- What the documents of a part of a project answer at the mined tip.
CREATE TABLE document_answers (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    project INTEGER NOT NULL REFERENCES projects,
    prefix TEXT NOT NULL,
    check_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (repository, project, prefix, check_id)
) STRICT, WITHOUT ROWID;
-- The answers of a project's parts.
CREATE INDEX document_answers_by_project ON document_answers (project);

CREATE TABLE readiness_answers (
    project INTEGER NOT NULL REFERENCES projects,
    check_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    weight INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (project, check_id)
) STRICT, WITHOUT ROWID;

-- One row for each level that a principle had, from an instant to an instant; the level of now has no end.
CREATE TABLE readiness (
    project INTEGER NOT NULL REFERENCES projects,
    principle TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER,
    level TEXT NOT NULL,
    PRIMARY KEY (project, principle, from_at)
) STRICT, WITHOUT ROWID;
-- The levels of now of many projects, and the projects of a level.
CREATE INDEX readiness_of_now ON readiness (principle, level, project) WHERE to_at IS NULL;

CREATE TABLE activity_scores (
    project INTEGER PRIMARY KEY NOT NULL REFERENCES projects,
    score INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
