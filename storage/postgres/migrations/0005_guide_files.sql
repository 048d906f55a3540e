-- Reason: of several bots on one database each has a folder of guides of its own. What a moderator
-- changes in Discord is handed on to the others by way of this table: the last change of each file,
-- and its bytes (`content` is NULL where it was removed). No person's data: `who` is the moderator.
CREATE TABLE guide_file (
    path TEXT PRIMARY KEY,
    how TEXT NOT NULL,
    who BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    digest TEXT NOT NULL,
    content BYTEA
);
