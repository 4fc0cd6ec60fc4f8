-- Whether roles that files state give permissions.

ALTER TABLE projects ADD COLUMN trusts_role_files boolean NOT NULL DEFAULT false;
