-- The index of search, smaller and quicker to build: words are numbers, and their letters stand in the vocabulary and in the index of tokens alone.
-- All of it is derived; the next serve, mine or search builds it anew.
DROP TABLE search_tokens;
DROP TABLE search_texts;
DROP TABLE search_words;
DROP TABLE search_trigrams;
DELETE FROM search_entries;

-- The words of each project by field: their numbers in the vocabulary, packed as PackedWords says.
CREATE TABLE search_texts (
    project INTEGER PRIMARY KEY NOT NULL,
    words BLOB NOT NULL
) STRICT;

-- Which projects have a token, or one that begins so. Without its own copy of the texts: search_texts says what is to be taken away. The words are
-- folded and cut already; the tokenizer ascii cuts at blanks only, because no word has other signs of ASCII in it.
CREATE VIRTUAL TABLE search_tokens USING fts5 (words, content = '', detail = none, columnsize = 0, prefix = '4', tokenize = 'ascii');
-- What one transaction adds is sorted in memory before it is written.
INSERT INTO search_tokens (search_tokens, rank) VALUES ('hashsize', 67108864);

-- The vocabulary: in how many projects a word stands.
CREATE TABLE search_words (
    number INTEGER PRIMARY KEY NOT NULL,
    word TEXT NOT NULL,
    projects INTEGER NOT NULL
) STRICT;
-- The numbers and counts of words: WHERE word IN (…). Words that begin so: WHERE word > … AND word < ….
CREATE UNIQUE INDEX search_words_by_word ON search_words (word);

-- The vocabulary by trigrams and length, to find what somebody meant who made a typing error.
CREATE TABLE search_trigrams (
    trigram TEXT NOT NULL,
    letters INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (trigram, letters, number)
) STRICT, WITHOUT ROWID;
