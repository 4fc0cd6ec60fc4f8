-- Derived rows: always to be had again from facts, organization and rules.

-- Sets of projects that see a fact; a total adds the cells whose set holds a visible project, so that each fact counts once for each viewer.
CREATE TABLE project_sets (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    members TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE project_set_members (
    project_set INTEGER NOT NULL REFERENCES project_sets DEFERRABLE INITIALLY DEFERRED,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (project_set, project)
) STRICT, WITHOUT ROWID;
-- The sets that hold a visible project.
CREATE INDEX project_set_members_by_project ON project_set_members (project, project_set);

-- One row for each owner of the paths a change touches; place 0 is the change as a whole. The change is a commit's number or a pull request's.
CREATE TABLE class_rows (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    unit TEXT NOT NULL,
    change INTEGER NOT NULL,
    place INTEGER NOT NULL,
    day TEXT NOT NULL,
    projects INTEGER NOT NULL REFERENCES project_sets,
    owner TEXT,
    paths INTEGER NOT NULL,
    class TEXT NOT NULL,
    basis TEXT NOT NULL,
    from_team TEXT,
    distance INTEGER,
    host_side INTEGER,
    identity INTEGER REFERENCES identities,
    agent_assisted INTEGER NOT NULL CHECK (agent_assisted IN (0, 1)),
    PRIMARY KEY (repository, unit, change, place)
) STRICT, WITHOUT ROWID;
-- The changes of an identity, when its bearer changes and on a person's page.
CREATE INDEX class_rows_by_identity ON class_rows (identity, unit, day);
-- The changes behind a figure, newest first.
CREATE INDEX class_rows_by_day ON class_rows (unit, day);

-- How many changes of one day are alike. Without a project: of the organization's totals, each change by its row of place 0;
-- with one: of that project's own pages, each change by its largest row within the project's scope.
CREATE TABLE cells (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    unit TEXT NOT NULL,
    project INTEGER REFERENCES projects,
    projects INTEGER NOT NULL REFERENCES project_sets,
    day TEXT NOT NULL,
    owner TEXT,
    class TEXT NOT NULL,
    basis TEXT NOT NULL,
    from_team TEXT,
    distance INTEGER,
    host_side INTEGER,
    agent_assisted INTEGER NOT NULL CHECK (agent_assisted IN (0, 1)),
    changes INTEGER NOT NULL
) STRICT;
-- Figures of the organization over a window.
CREATE INDEX cells_of_totals ON cells (unit, day) WHERE project IS NULL;
-- Figures of a project over a window.
CREATE INDEX cells_of_project ON cells (project, unit, day) WHERE project IS NOT NULL;
-- The cells of a repository, to rewrite those that differ.
CREATE INDEX cells_by_repository ON cells (repository);
