-- The catalogue as it is searched. All of it follows from other tables and can be built anew at any time: guesthouse search rebuild.

-- What is held in memory of each project. A process that serves pages reads the rows that others changed by their sequence, which only grows.
CREATE TABLE search_entries (
    project integer PRIMARY KEY NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    sequence bigint NOT NULL,
    rules integer NOT NULL,
    inputs text NOT NULL,
    name text NOT NULL,
    title_words integer NOT NULL,
    activity integer,
    ready integer NOT NULL,
    last_change bigint,
    facets text NOT NULL
);
-- What changed since a process read the entries last.
CREATE INDEX search_entries_by_sequence ON search_entries (sequence);

-- The words of each project, folded, each with the letter of its field before it, one blank between two.
CREATE TABLE search_texts (
    project integer PRIMARY KEY NOT NULL,
    words text NOT NULL
);
-- Which projects have a token, or one that begins so. The words are cut already: what the configuration simple would make of them, without its parser.
CREATE INDEX search_texts_tokens ON search_texts USING gin (array_to_tsvector(string_to_array(words, ' '))) WITH (fastupdate = off);

-- The vocabulary: in how many projects a word stands.
CREATE TABLE search_words (
    word text COLLATE "C" PRIMARY KEY NOT NULL,
    projects integer NOT NULL
);

-- The vocabulary by trigrams and length, to find what somebody meant who made a typing error.
CREATE TABLE search_trigrams (
    trigram text COLLATE "C" NOT NULL,
    letters integer NOT NULL,
    word text COLLATE "C" NOT NULL,
    PRIMARY KEY (trigram, letters, word)
);
