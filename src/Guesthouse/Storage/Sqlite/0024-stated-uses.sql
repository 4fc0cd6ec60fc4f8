-- Teams that say that they use a project, whatever manifests say.

CREATE TABLE stated_uses (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL
) STRICT;
-- A team says it once; and who uses a project.
CREATE UNIQUE INDEX stated_uses_of_project_once ON stated_uses (project, team);
