-- What the last whole run of mining started from, so that a run that would start from the same does nothing. One row at most.
CREATE TABLE mining_marks (
    key integer NOT NULL PRIMARY KEY CHECK (key = 1),
    mark text NOT NULL
);
