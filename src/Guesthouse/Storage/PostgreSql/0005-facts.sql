-- Facts, per repository.
-- Signatures, paths and commits are numbered within their repository: numbers are small, repositories can be mined side by side
-- without waiting for each other, and a repository goes with everything it brought. Storage/Facts packs and unpacks the blobs.

CREATE TABLE signatures (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number integer NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    identity bigint REFERENCES identities,
    signings integer NOT NULL DEFAULT 0,
    is_author boolean NOT NULL DEFAULT false,
    PRIMARY KEY (repository, number)
);
-- The names and repositories of an identity.
CREATE INDEX signatures_by_identity ON signatures (identity) WHERE identity IS NOT NULL;

-- Merges that brought the commits of one identity alone: with the signatures all that judging identities needs of a history,
-- so that one newly mined repository does not ask for the others to be read again.
CREATE TABLE signature_merges (
    repository integer NOT NULL,
    signature integer NOT NULL,
    place integer NOT NULL,
    login text NOT NULL,
    merges integer NOT NULL,
    PRIMARY KEY (repository, signature, place),
    FOREIGN KEY (repository, signature) REFERENCES signatures ON DELETE CASCADE
);

CREATE TABLE paths (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (repository, number)
);

CREATE TABLE commits (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number integer NOT NULL,
    id bytea NOT NULL,
    parents bytea NOT NULL,
    author integer NOT NULL,
    committer integer NOT NULL,
    authored_seconds bigint NOT NULL,
    authored_offset integer NOT NULL,
    committed_seconds bigint NOT NULL,
    committed_offset integer NOT NULL,
    subject text NOT NULL,
    merge_request_line text,
    co_authors bytea,
    reviewed_by bytea,
    signed_off_by bytea,
    paths bytea NOT NULL,
    governance bytea,
    PRIMARY KEY (repository, number),
    UNIQUE (repository, id)
);

CREATE TABLE pull_requests (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    number integer NOT NULL,
    kind text NOT NULL,
    merged_by bytea NOT NULL,
    author integer,
    merged_seconds bigint NOT NULL,
    merged_offset integer NOT NULL,
    login text,
    paths bytea,
    field_sources text,
    PRIMARY KEY (repository, number)
);

CREATE TABLE governance_blobs (
    repository integer NOT NULL REFERENCES repositories ON DELETE CASCADE,
    id bytea NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (repository, id)
);
