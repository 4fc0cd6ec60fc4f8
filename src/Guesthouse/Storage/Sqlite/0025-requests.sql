-- Requests. A request is its events; every other table here follows from them and can be made anew.

-- The last number that was given of what is numbered in the organization. Whoever takes the next one keeps others waiting until it is kept or given back.
CREATE TABLE counters (
    name TEXT PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
) STRICT;
INSERT INTO counters (name, last) VALUES ('request', 0), ('text', 0);

-- What people wrote, apart from what happened, so that it can be emptied: the body is then empty and redacted_at says when.
CREATE TABLE texts (
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    author TEXT,
    language TEXT,
    written_at INTEGER NOT NULL,
    redacted_at INTEGER,
    body TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- What lists show, filter and sort by. Priorities are numbers in rising order; the last term of waiting for a first response is here as in request_terms.
CREATE TABLE requests (
    number INTEGER PRIMARY KEY NOT NULL,
    project INTEGER NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    team TEXT REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    since INTEGER NOT NULL,
    filed_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    need_text INTEGER NOT NULL,
    need_version INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    by_when TEXT,
    otherwise TEXT NOT NULL,
    cost_days INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    term_start INTEGER NOT NULL,
    term_promise INTEGER,
    term_end INTEGER,
    term_answered INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
-- A project's requests by state, its inbox, and how many are open; of a hidden project, how many are the viewer's own or their teams'.
CREATE INDEX requests_by_project ON requests (project, state, since, person, team);
-- The columns of the board, those first that have waited longest.
CREATE INDEX requests_by_state ON requests (state, since);
-- The columns of the board, the newest first, and how many each holds.
CREATE INDEX requests_by_state_newest ON requests (state, number DESC);
-- The columns of the board, what matters most first.
CREATE INDEX requests_by_state_priority ON requests (state, priority DESC, seconds DESC, number DESC);
-- The table, what matters most first.
CREATE INDEX requests_by_priority ON requests (priority DESC, seconds DESC, number DESC);
-- What a person asked for, and which restricted projects they see for that.
CREATE INDEX requests_by_person ON requests (person, project) WHERE person IS NOT NULL;
-- What a team asked for.
CREATE INDEX requests_by_team ON requests (team, state) WHERE team IS NOT NULL;
-- What happened last: news, and the table in that order.
CREATE INDEX requests_by_last_at ON requests (last_at);

-- What happened. Never changed and never removed; payloads hold ids, states, numbers and instants.
CREATE TABLE request_events (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES requests DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;
-- The events of a request in order; of two writers one wins.
CREATE UNIQUE INDEX request_events_of_request_once ON request_events (request, number);
-- What somebody did, to make two people one.
CREATE INDEX request_events_by_person ON request_events (person) WHERE person IS NOT NULL;
-- The log of decisions: what kind of thing happened when.
CREATE INDEX request_events_by_kind ON request_events (kind, at);

-- Each time a requester waited for a first response. Promises are milliseconds of working time.
CREATE TABLE request_terms (
    request INTEGER NOT NULL REFERENCES requests DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    promise INTEGER,
    end_at INTEGER,
    is_answered INTEGER NOT NULL,
    answered_by TEXT,
    PRIMARY KEY (request, number)
) STRICT;
-- How fast projects answered lately.
CREATE INDEX request_terms_by_end ON request_terms (end_at);
-- Who waits still.
CREATE INDEX request_terms_by_start ON request_terms (start) WHERE end_at IS NULL;

CREATE TABLE request_seconds (
    request INTEGER NOT NULL REFERENCES requests DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES teams DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER NOT NULL,
    PRIMARY KEY (request, team)
) STRICT;

-- Who wants to hear of it. No event: nobody's history is the better for it.
CREATE TABLE request_follows (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES requests DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL
) STRICT;
-- Who follows a request.
CREATE UNIQUE INDEX request_follows_of_request_once ON request_follows (request, person);
-- What somebody follows.
CREATE INDEX request_follows_by_person ON request_follows (person);

-- The folded words of what is needed (weight 2) and what for (weight 1).
CREATE TABLE request_words (
    word TEXT NOT NULL,
    request INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (word, request)
) STRICT, WITHOUT ROWID;
-- The words of a request, to order what was found and to replace them.
CREATE INDEX request_words_by_request ON request_words (request);

-- The words by trigrams and length, to find what somebody meant who made a typing error.
CREATE TABLE request_trigrams (
    trigram TEXT NOT NULL,
    letters INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (trigram, letters, word)
) STRICT, WITHOUT ROWID;
