-- Whether the file says the value without days: then its days are those on which imports met a change, and a value that is gone ends.
ALTER TABLE person_managers ADD COLUMN is_undated boolean NOT NULL DEFAULT false;
ALTER TABLE team_parents ADD COLUMN is_undated boolean NOT NULL DEFAULT false;
ALTER TABLE team_leads ADD COLUMN is_undated boolean NOT NULL DEFAULT false;
ALTER TABLE memberships ADD COLUMN is_undated boolean NOT NULL DEFAULT false;
ALTER TABLE repository_hosts ADD COLUMN is_undated boolean NOT NULL DEFAULT false;
