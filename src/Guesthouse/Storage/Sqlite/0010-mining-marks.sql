-- What the last whole run of mining started from, so that a run that would start from the same does nothing. One row at most.
CREATE TABLE mining_marks (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    mark TEXT NOT NULL
) STRICT;
