-- Reason: the keys of people, wrapped. To forget somebody is to delete theirs: nothing that was
-- sealed with it opens any more, wherever a copy of it lies.
CREATE TABLE keys.person (
    user_id INTEGER PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT;

-- `of`: the number that the database these keys belong to has among its notes.
CREATE TABLE keys.about (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
