-- Identities.

CREATE TABLE identities (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    value TEXT NOT NULL,
    is_agent INTEGER NOT NULL DEFAULT 0 CHECK (is_agent IN (0, 1)),
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    rule TEXT,
    CHECK ((person IS NULL) = (rule IS NULL)),
    UNIQUE (value)
) STRICT;
-- The identities of a person.
CREATE INDEX identities_by_person ON identities (person) WHERE person IS NOT NULL;

CREATE TABLE identity_suggestions (
    identity INTEGER NOT NULL REFERENCES identities DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    PRIMARY KEY (identity, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_decisions (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    act INTEGER NOT NULL REFERENCES acts DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    identity INTEGER NOT NULL REFERENCES identities DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    other_identity INTEGER REFERENCES identities DEFERRABLE INITIALLY DEFERRED,
    undone_by INTEGER REFERENCES acts DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- What people decided about an identity, in order.
CREATE INDEX identity_decisions_by_identity ON identity_decisions (identity, key);
