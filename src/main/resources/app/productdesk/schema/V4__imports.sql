-- What exported files said of a subscription: a table of its own, so that the rows of subscriptions
-- from before keep their row_check. The missing facts are words with spaces between.

CREATE TABLE observation (
    subscription_id TEXT PRIMARY KEY REFERENCES subscription (id),
    status TEXT NOT NULL,
    at TEXT NOT NULL,
    next_at TEXT,
    missing TEXT NOT NULL,
    row_check INTEGER NOT NULL
);
