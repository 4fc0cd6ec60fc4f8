-- The catalogue as it is searched. All of it follows from other tables and can be built anew at any time: guesthouse search rebuild.

-- What is held in memory of each project. A process that serves pages reads the rows that others changed by their sequence, which only grows.
CREATE TABLE search_entries (
    project INTEGER PRIMARY KEY NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL,
    rules INTEGER NOT NULL,
    inputs TEXT NOT NULL,
    name TEXT NOT NULL,
    title_words INTEGER NOT NULL,
    activity INTEGER,
    ready INTEGER NOT NULL,
    last_change INTEGER,
    facets TEXT NOT NULL
) STRICT;
-- What changed since a process read the entries last.
CREATE INDEX search_entries_by_sequence ON search_entries (sequence);

-- The words of each project, folded, each with the letter of its field before it, one blank between two.
CREATE TABLE search_texts (
    project INTEGER PRIMARY KEY NOT NULL,
    words TEXT NOT NULL
) STRICT;

-- Which projects have a token, or one that begins so. The words are cut already: only blanks separate them here.
CREATE VIRTUAL TABLE search_tokens USING fts5 (
    words, content = 'search_texts', content_rowid = 'project', detail = none, columnsize = 0, prefix = '4',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);
CREATE TRIGGER search_texts_added AFTER INSERT ON search_texts BEGIN
    INSERT INTO search_tokens (rowid, words) VALUES (new.project, new.words);
END;
CREATE TRIGGER search_texts_removed AFTER DELETE ON search_texts BEGIN
    INSERT INTO search_tokens (search_tokens, rowid, words) VALUES ('delete', old.project, old.words);
END;

-- The vocabulary: in how many projects a word stands.
CREATE TABLE search_words (
    word TEXT PRIMARY KEY NOT NULL,
    projects INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The vocabulary by trigrams and length, to find what somebody meant who made a typing error.
CREATE TABLE search_trigrams (
    trigram TEXT NOT NULL,
    letters INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (trigram, letters, word)
) STRICT, WITHOUT ROWID;
