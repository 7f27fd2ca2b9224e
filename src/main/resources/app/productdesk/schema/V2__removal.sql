-- What a guided removal of licenses needs: the services that were turned off for a holder, who is
-- in which group, and the journal of removals. The rows of license_assignment get their row_check
-- anew once the column is there.

ALTER TABLE license_assignment ADD COLUMN disabled_plans TEXT NOT NULL DEFAULT '';

CREATE INDEX license_assignment_by_subscription ON license_assignment (subscription_id, holder_id);

CREATE INDEX license_assignment_by_holder ON license_assignment (holder_id);

CREATE INDEX license_assignment_by_group ON license_assignment (group_id, sku_key);

CREATE TABLE group_member (
    group_id TEXT NOT NULL REFERENCES people_group (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    row_check INTEGER NOT NULL,
    PRIMARY KEY (group_id, person_id)
);

CREATE TABLE removal_run (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    subscription_id TEXT NOT NULL REFERENCES subscription (id),
    product TEXT NOT NULL,
    by_name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    intent TEXT NOT NULL,
    row_check INTEGER NOT NULL
);

CREATE INDEX removal_run_by_subscription ON removal_run (subscription_id);

-- people and groups are named without a reference: they may be deleted meanwhile
CREATE TABLE removal_step (
    run_id TEXT NOT NULL REFERENCES removal_run (id),
    number INTEGER NOT NULL,
    target TEXT NOT NULL,
    person_id TEXT,
    group_id TEXT,
    name TEXT NOT NULL,
    user_name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    held_before TEXT NOT NULL,
    stage TEXT NOT NULL,
    at TEXT,
    reason TEXT,
    row_check INTEGER NOT NULL,
    PRIMARY KEY (run_id, number)
);
