-- Reason: a reminder is found without reading sessions. `remind_at` is when somebody wants to be
-- reminded of their deadline, in whole seconds since 1970 in UTC (0: never); `reminded` is the last
-- such moment that was claimed, by one process alone, so that it is sent once.
ALTER TABLE session ADD COLUMN remind_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE session ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;

CREATE INDEX session_by_reminder ON session (remind_at) WHERE remind_at > 0;
