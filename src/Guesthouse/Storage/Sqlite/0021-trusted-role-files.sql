-- Whether roles that files state give permissions.

ALTER TABLE projects ADD COLUMN trusts_role_files INTEGER NOT NULL DEFAULT 0 CHECK (trusts_role_files IN (0, 1));
