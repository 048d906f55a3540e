-- Reason: numbers of the guides that somebody reported as wrong. What they wrote is sealed under
-- their key and goes with it; `saved_at` is in whole seconds since 1970 in UTC.
CREATE TABLE flag (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;

CREATE INDEX flag_by_person ON flag (user_id);
