-- Who knows which folder of a project: derived, with a level whose differences within a folder alone mean something.
CREATE TABLE folder_knowledge (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    project integer NOT NULL REFERENCES projects,
    folder text NOT NULL,
    person text NOT NULL,
    level integer NOT NULL,
    PRIMARY KEY (repository, project, folder, person)
);
-- The folders of a project's page.
CREATE INDEX folder_knowledge_by_project ON folder_knowledge (project);
