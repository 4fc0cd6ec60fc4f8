-- Forms that were sent: each once, with the place that its sender was led to.

CREATE TABLE form_keys (
    key_hash text PRIMARY KEY,
    act text NOT NULL,
    body_hash text NOT NULL,
    place text,
    at bigint NOT NULL
);
-- What is too old to be sent again.
CREATE INDEX form_keys_by_at ON form_keys (at);
