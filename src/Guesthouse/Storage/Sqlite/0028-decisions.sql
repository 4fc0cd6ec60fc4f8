-- RFCs and the log of decisions. An RFC is its events; every other table here follows from events, of RFCs and of requests, and can be made anew.

INSERT INTO counters (name, last) VALUES ('rfc', 0);

-- What lists show, filter and sort by.
CREATE TABLE rfcs (
    number INTEGER PRIMARY KEY NOT NULL,
    project INTEGER REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    since INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    title_text INTEGER NOT NULL,
    title_version INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
-- Those whose deadline has come, and open ones in the order in which they end.
CREATE INDEX rfcs_by_state ON rfcs (state, deadline);
-- A project's RFCs.
CREATE INDEX rfcs_by_project ON rfcs (project, last_at);

-- What happened. Never changed and never removed; payloads hold ids, states, numbers and instants.
CREATE TABLE rfc_events (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    rfc INTEGER NOT NULL REFERENCES rfcs DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;
-- The events of an RFC in order; of two writers one wins.
CREATE UNIQUE INDEX rfc_events_of_rfc_once ON rfc_events (rfc, number);

-- Who must sign, in their order, and what they said; agrees is null while they are waited for.
CREATE TABLE rfc_owners (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    rfc INTEGER NOT NULL REFERENCES rfcs DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    agrees INTEGER
) STRICT;
-- The owners of an RFC.
CREATE INDEX rfc_owners_by_rfc ON rfc_owners (rfc, place);
-- What waits for somebody's signature.
CREATE INDEX rfc_owners_by_person ON rfc_owners (person, rfc) WHERE agrees IS NULL;

-- The log of decisions: one row for each event that is one. Subject is the number of the request or RFC.
CREATE TABLE decisions (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    event INTEGER NOT NULL,
    project INTEGER REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    why_text INTEGER,
    why_version INTEGER,
    alternative_text INTEGER,
    alternative_version INTEGER
) STRICT;
-- The decision that an event is.
CREATE UNIQUE INDEX decisions_of_event_once ON decisions (kind, subject, event);
-- The log of the organization, the newest first.
CREATE INDEX decisions_by_at ON decisions (at);
-- The log of a project, the newest first.
CREATE INDEX decisions_by_project ON decisions (project, at);

-- The folded words of reasons and alternatives, and of what RFCs are called. Emptied texts lose theirs.
CREATE TABLE decision_words (
    word TEXT NOT NULL,
    decision INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (word, decision)
) STRICT, WITHOUT ROWID;
-- The words of a decision, to replace them.
CREATE INDEX decision_words_by_decision ON decision_words (decision);

-- The words by trigrams and length, to find what somebody meant who made a typing error.
CREATE TABLE decision_trigrams (
    trigram TEXT NOT NULL,
    letters INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (trigram, letters, word)
) STRICT, WITHOUT ROWID;
