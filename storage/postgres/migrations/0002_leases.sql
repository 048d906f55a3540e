-- Reason: of several bots on one database, one looks after it for all of them. `beat` is counted up by
-- the `holder`; where it stands still, another takes over.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    beat BIGINT NOT NULL
);
