-- Reason: a process may end between claiming a reminder and sending it. What is claimed is somebody's
-- to send until `claimed_until` (seconds since 1970 in UTC) and then due again; from now on `reminded`
-- is the last moment of which the message was sent.
ALTER TABLE session ADD COLUMN claimed_until INTEGER NOT NULL DEFAULT 0;
