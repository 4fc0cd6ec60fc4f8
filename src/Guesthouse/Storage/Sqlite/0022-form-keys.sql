-- Forms that were sent: each once, with the place that its sender was led to.

CREATE TABLE form_keys (
    key_hash TEXT PRIMARY KEY NOT NULL,
    act TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    place TEXT,
    at INTEGER NOT NULL
) STRICT;
-- What is too old to be sent again.
CREATE INDEX form_keys_by_at ON form_keys (at);
