-- Reason: numbers of the guides that somebody reported as wrong. What they wrote is sealed under
-- their key and goes with it.
CREATE TABLE flag (
    id BIGINT PRIMARY KEY,
    user_id BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    saved_at BIGINT NOT NULL
);

CREATE INDEX flag_by_person ON flag (user_id);
