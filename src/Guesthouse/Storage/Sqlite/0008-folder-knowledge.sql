-- Who knows which folder of a project: derived, with a level whose differences within a folder alone mean something.
CREATE TABLE folder_knowledge (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    project INTEGER NOT NULL REFERENCES projects,
    folder TEXT NOT NULL,
    person TEXT NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (repository, project, folder, person)
) STRICT, WITHOUT ROWID;
-- The folders of a project's page.
CREATE INDEX folder_knowledge_by_project ON folder_knowledge (project);
