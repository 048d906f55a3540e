-- Reason: the tables that SQLite has come to, in types that others who speak PostgreSQL's language
-- know as well. Every answer writes its row anew: without an index on `saved_at`, and with room left
-- in each page, that touches no index. The keys have a schema of their own, to be left out of dumps.
CREATE TABLE session (
    user_id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    format BIGINT NOT NULL,
    state BYTEA NOT NULL,
    history BYTEA NOT NULL,
    saved_at BIGINT NOT NULL,
    remind_at BIGINT NOT NULL DEFAULT 0,
    reminded BIGINT NOT NULL DEFAULT 0
) WITH (fillfactor = 70);

CREATE INDEX session_by_reminder ON session (remind_at) WHERE remind_at > 0;

CREATE TABLE note (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE SCHEMA keys;

CREATE TABLE keys.person (
    user_id BIGINT PRIMARY KEY,
    wrapped BYTEA NOT NULL
);

CREATE TABLE keys.about (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
