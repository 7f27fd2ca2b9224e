-- Amounts are integers in the currency's minor unit; instants are text in UTC as ISO-8601 writes
-- them with nine decimals, so that they sort; absent values are null. row_check is the CRC-32 of a
-- row's other values: it shows what was damaged on the disk. An assignment's since lies a
-- thousand years after it was first seen where nobody knows since when it is held.

CREATE TABLE organization (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL,
    domain TEXT NOT NULL,
    kind TEXT NOT NULL,
    zone TEXT NOT NULL,
    created_at TEXT NOT NULL,
    row_check INTEGER NOT NULL
);

CREATE TABLE billing_account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    agreement TEXT NOT NULL,
    tax_rate TEXT NOT NULL,
    partner TEXT,
    row_check INTEGER NOT NULL
);

CREATE TABLE subscription (
    id TEXT PRIMARY KEY,
    sku_key TEXT NOT NULL,
    sku_name TEXT NOT NULL,
    sku_part_number TEXT,
    sku_id TEXT,
    channel TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES billing_account (id),
    quantity_kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER,
    currency TEXT,
    paid_with TEXT,
    term_start TEXT NOT NULL,
    term_months INTEGER NOT NULL,
    frequency TEXT NOT NULL,
    renewal TEXT NOT NULL,
    runs_out_at TEXT,
    trial_until TEXT,
    custom_domain INTEGER NOT NULL,
    scheduled_changes INTEGER NOT NULL,
    base_id TEXT,
    replaces_id TEXT,
    replaced_by_id TEXT,
    cancelled_at TEXT,
    deleted_at TEXT,
    row_check INTEGER NOT NULL
);

CREATE TABLE charge (
    series TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    subscription_id TEXT NOT NULL REFERENCES subscription (id),
    currency TEXT NOT NULL,
    units INTEGER NOT NULL,
    per_unit INTEGER NOT NULL,
    months INTEGER NOT NULL,
    tax_rate TEXT NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    paid_net INTEGER NOT NULL,
    paid_tax INTEGER NOT NULL,
    credited_net INTEGER NOT NULL,
    credited_tax INTEGER NOT NULL,
    route TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    charged_at TEXT NOT NULL,
    cycle_anchor TEXT,
    cycle_months INTEGER,
    row_check INTEGER NOT NULL,
    PRIMARY KEY (series, cycle)
);

CREATE INDEX charge_by_subscription ON charge (subscription_id);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    display_name TEXT NOT NULL,
    user_name TEXT NOT NULL UNIQUE,
    department TEXT NOT NULL,
    kind TEXT NOT NULL,
    sign_in_blocked INTEGER NOT NULL,
    last_sign_in TEXT,
    row_check INTEGER NOT NULL
);

CREATE TABLE people_group (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gives TEXT NOT NULL,
    row_check INTEGER NOT NULL
);

CREATE TABLE license_assignment (
    holder_id TEXT NOT NULL REFERENCES person (id),
    sku_key TEXT NOT NULL,
    subscription_id TEXT,
    group_id TEXT REFERENCES people_group (id),
    state TEXT NOT NULL,
    since TEXT NOT NULL,
    row_check INTEGER NOT NULL
);

CREATE INDEX license_assignment_by_product ON license_assignment (sku_key, holder_id);

CREATE TABLE receipt (
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    subscription_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    reactivated_at TEXT,
    row_check INTEGER NOT NULL,
    PRIMARY KEY (year, sequence)
);

CREATE TABLE receipt_form (
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    form TEXT NOT NULL,
    digest TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    content BLOB NOT NULL,
    row_check INTEGER NOT NULL,
    PRIMARY KEY (year, sequence, form),
    FOREIGN KEY (year, sequence) REFERENCES receipt (year, sequence)
);

CREATE INDEX receipt_form_by_digest ON receipt_form (digest);

CREATE TABLE activity (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    receipt_year INTEGER,
    receipt_sequence INTEGER,
    detail TEXT NOT NULL,
    row_check INTEGER NOT NULL
);

CREATE INDEX activity_by_subscription ON activity (subscription_id);
