-- Reason: the first tables. One row per person in coaching; `state` is the session as JSON in
-- format `format`; times are whole seconds since 1970 in UTC.
CREATE TABLE session (
    user_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    format INTEGER NOT NULL,
    state TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_age ON session (saved_at);

-- What the bot notes about itself, such as a hash of the commands it last sent to Discord.
CREATE TABLE note (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
