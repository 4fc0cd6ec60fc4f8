-- Readiness: what documents answer, what is answered of projects, and levels over time. The activity score beside it.

-- What the documents of a part of a project answer at the mined tip.
CREATE TABLE document_answers (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    project integer NOT NULL REFERENCES projects,
    prefix text NOT NULL,
    check_id text NOT NULL,
    answer text NOT NULL,
    details text NOT NULL,
    PRIMARY KEY (repository, project, prefix, check_id)
);
-- The answers of a project's parts.
CREATE INDEX document_answers_by_project ON document_answers (project);

CREATE TABLE readiness_answers (
    project integer NOT NULL REFERENCES projects,
    check_id text NOT NULL,
    answer text NOT NULL,
    weight integer NOT NULL,
    evidence text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (project, check_id)
);

-- One row for each level that a principle had, from an instant to an instant; the level of now has no end.
CREATE TABLE readiness (
    project integer NOT NULL REFERENCES projects,
    principle text NOT NULL,
    from_at bigint NOT NULL,
    to_at bigint,
    level text NOT NULL,
    PRIMARY KEY (project, principle, from_at)
);
-- The levels of now of many projects, and the projects of a level.
CREATE INDEX readiness_of_now ON readiness (principle, level, project) WHERE to_at IS NULL;

CREATE TABLE activity_scores (
    project integer PRIMARY KEY REFERENCES projects,
    score integer NOT NULL,
    at bigint NOT NULL
);
