-- What makes the record of changes a chain: which removal an entry belongs to and whom it concerns,
-- the digest of the entry before it and its own (as ChainedEntry defines them), and the checkpoints
-- that seal the chain. Entries from before are put back as a chain once the columns are there.

ALTER TABLE activity ADD COLUMN run_id TEXT;

ALTER TABLE activity ADD COLUMN person TEXT NOT NULL DEFAULT '';

ALTER TABLE activity ADD COLUMN previous TEXT NOT NULL DEFAULT '';

ALTER TABLE activity ADD COLUMN digest TEXT NOT NULL DEFAULT '';

CREATE TABLE activity_checkpoint (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    entry INTEGER NOT NULL,
    digest TEXT NOT NULL,
    silence_seconds INTEGER NOT NULL,
    silence_nanos INTEGER NOT NULL,
    signature TEXT NOT NULL,
    row_check INTEGER NOT NULL
);
