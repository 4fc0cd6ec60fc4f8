-- Accounts: how people sign in. Secrets stand here as hashes only.

CREATE TABLE accounts (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    mail TEXT NOT NULL,
    password_hash TEXT,
    stamp TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    closed_at INTEGER,
    closed_by TEXT
) STRICT;
-- The account of a person: one at a time, closed ones stay for the history.
CREATE UNIQUE INDEX accounts_of_person_once ON accounts (person) WHERE closed_at IS NULL;
-- Who signs in.
CREATE UNIQUE INDEX accounts_of_mail_once ON accounts (mail) WHERE closed_at IS NULL;

-- A link without an account is for whoever becomes the first administrator.
CREATE TABLE account_links (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER REFERENCES accounts DEFERRABLE INITIALLY DEFERRED,
    token_hash TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    ended_at INTEGER
) STRICT;
-- The links that a new one replaces.
CREATE INDEX account_links_by_account ON account_links (account);

CREATE TABLE account_sessions (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts DEFERRABLE INITIALLY DEFERRED,
    token_hash TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    started_at INTEGER NOT NULL
) STRICT;
-- Where somebody is signed in, and ending that.
CREATE INDEX account_sessions_by_account ON account_sessions (account);

-- Tries that failed, whether or not such an account exists.
CREATE TABLE sign_in_failures (
    mail_hash TEXT PRIMARY KEY NOT NULL,
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;

-- The keys that cookies and forms are sealed with.
CREATE TABLE web_keys (
    name TEXT PRIMARY KEY NOT NULL,
    xml TEXT NOT NULL
) STRICT;
