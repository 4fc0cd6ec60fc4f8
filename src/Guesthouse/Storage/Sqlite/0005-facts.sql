-- Facts, per repository.
-- Signatures, paths and commits are numbered within their repository: numbers are small, repositories can be mined side by side
-- without waiting for each other, and a repository goes with everything it brought. Storage/Facts packs and unpacks the blobs.

CREATE TABLE signatures (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    identity INTEGER REFERENCES identities,
    signings INTEGER NOT NULL DEFAULT 0,
    is_author INTEGER NOT NULL DEFAULT 0 CHECK (is_author IN (0, 1)),
    PRIMARY KEY (repository, number)
) STRICT, WITHOUT ROWID;
-- The names and repositories of an identity.
CREATE INDEX signatures_by_identity ON signatures (identity) WHERE identity IS NOT NULL;

-- Merges that brought the commits of one identity alone: with the signatures all that judging identities needs of a history,
-- so that one newly mined repository does not ask for the others to be read again.
CREATE TABLE signature_merges (
    repository INTEGER NOT NULL,
    signature INTEGER NOT NULL,
    place INTEGER NOT NULL,
    login TEXT NOT NULL,
    merges INTEGER NOT NULL,
    PRIMARY KEY (repository, signature, place),
    FOREIGN KEY (repository, signature) REFERENCES signatures ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE paths (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (repository, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE commits (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number INTEGER NOT NULL,
    id BLOB NOT NULL,
    parents BLOB NOT NULL,
    author INTEGER NOT NULL,
    committer INTEGER NOT NULL,
    authored_seconds INTEGER NOT NULL,
    authored_offset INTEGER NOT NULL,
    committed_seconds INTEGER NOT NULL,
    committed_offset INTEGER NOT NULL,
    subject TEXT NOT NULL,
    merge_request_line TEXT,
    co_authors BLOB,
    reviewed_by BLOB,
    signed_off_by BLOB,
    paths BLOB NOT NULL,
    governance BLOB,
    PRIMARY KEY (repository, number),
    UNIQUE (repository, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pull_requests (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    merged_by BLOB NOT NULL,
    author INTEGER,
    merged_seconds INTEGER NOT NULL,
    merged_offset INTEGER NOT NULL,
    login TEXT,
    paths BLOB,
    field_sources TEXT,
    PRIMARY KEY (repository, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE governance_blobs (
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    id BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (repository, id)
) STRICT;
