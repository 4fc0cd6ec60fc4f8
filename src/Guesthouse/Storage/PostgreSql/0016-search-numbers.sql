-- The index of search, smaller and quicker to build: words are numbers, and their letters stand in the vocabulary and in the index of tokens alone.
-- All of it is derived; the next serve, mine or search builds it anew.
DROP TABLE search_texts;
DROP TABLE search_words;
DROP TABLE search_trigrams;
DELETE FROM search_entries;

-- The words of each project by field: their numbers in the vocabulary, packed as PackedWords says.
CREATE TABLE search_texts (
    project integer PRIMARY KEY NOT NULL,
    words bytea NOT NULL
);

-- The words of each project, folded, each with the letter of its field before it, one blank between two; on SQLite FTS5 keeps no copy of them.
-- They stand aside, so that the many projects that have a common word are told from few pages.
CREATE TABLE search_tokens (
    project integer PRIMARY KEY NOT NULL,
    words text NOT NULL
) WITH (toast_tuple_target = 128);
-- Which projects have a token, or one that begins so. The words are cut already: what the configuration simple would make of them, without its parser.
-- What many projects bring is put in together, when TokenIndex tidies up.
CREATE INDEX search_tokens_words ON search_tokens USING gin (array_to_tsvector(string_to_array(words, ' '))) WITH (fastupdate = on, gin_pending_list_limit = 262144);

-- The vocabulary: in how many projects a word stands.
CREATE TABLE search_words (
    number integer PRIMARY KEY NOT NULL,
    word text COLLATE "C" NOT NULL,
    projects integer NOT NULL
);
-- The numbers and counts of words: WHERE word IN (…). Words that begin so: WHERE word > … AND word < ….
CREATE UNIQUE INDEX search_words_by_word ON search_words (word);

-- The vocabulary by trigrams and length, to find what somebody meant who made a typing error.
CREATE TABLE search_trigrams (
    trigram text COLLATE "C" NOT NULL,
    letters integer NOT NULL,
    number integer NOT NULL,
    PRIMARY KEY (trigram, letters, number)
);
