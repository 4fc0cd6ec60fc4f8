-- Notices: who is told of what. What they say is made of ids when they are read; no text is copied.

INSERT INTO counters (name, last) VALUES ('notice', 0);

CREATE TABLE notices (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    thing TEXT NOT NULL,
    subject INTEGER NOT NULL,
    event INTEGER NOT NULL,
    project INTEGER REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    by_person TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    is_shown INTEGER NOT NULL,
    read_at INTEGER
) STRICT;
-- The notices of a person, the newest first.
CREATE INDEX notices_by_person ON notices (person, key);
-- How many somebody has not read.
CREATE INDEX notices_by_unread ON notices (person, project) WHERE read_at IS NULL AND is_shown = 1;

-- What somebody wants otherwise than usual: usually every kind comes by every channel.
CREATE TABLE notice_settings (
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    is_on INTEGER NOT NULL,
    PRIMARY KEY (person, kind, channel)
) STRICT, WITHOUT ROWID;

-- The channels besides the page that notices go out by. Whoever writes an event reads here what to put into the outbox.
CREATE TABLE notice_channels (
    name TEXT PRIMARY KEY NOT NULL,
    opened_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The outbox: what is still to be delivered. Rows come with the event, and go when the channel has taken the notice.
CREATE TABLE notice_deliveries (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    notice INTEGER NOT NULL REFERENCES notices DEFERRABLE INITIALLY DEFERRED,
    tries INTEGER NOT NULL,
    next_at INTEGER NOT NULL
) STRICT;
-- The first one of each person by each channel.
CREATE INDEX notice_deliveries_by_person ON notice_deliveries (channel, person, key);
