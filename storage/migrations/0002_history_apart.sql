-- Reason: the way back is most of a session and seldom needed, so it has a column of its own and
-- only the present state is decoded. Both are bytes: one byte that is no UTF-8 in a column of text
-- made its row unreadable even as text. Rows of format 1 stay as they are, and are brought up when
-- their person writes again.
CREATE TABLE session_2 (
    user_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    format INTEGER NOT NULL,
    state BLOB NOT NULL,
    history BLOB NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;

INSERT INTO session_2 (user_id, version, format, state, history, saved_at)
SELECT user_id, version, format, CAST(state AS BLOB), X'', saved_at FROM session;

DROP TABLE session;

ALTER TABLE session_2 RENAME TO session;

CREATE INDEX session_by_age ON session (saved_at);
