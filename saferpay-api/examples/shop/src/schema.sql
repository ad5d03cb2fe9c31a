-- What is stored before a call to Saferpay must survive a power failure.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;

CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY,
    created INTEGER NOT NULL,
    -- While somebody works on the order: when the lock ends, in seconds since 1970.
    locked_until INTEGER NOT NULL DEFAULT 0,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS attempts (
    order_id TEXT NOT NULL REFERENCES orders,
    number INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    -- When to ask Saferpay again, in seconds since 1970.
    ask_after INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (order_id, number)
) STRICT;

CREATE TABLE IF NOT EXISTS refunds (
    reference TEXT PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders,
    is_open INTEGER NOT NULL,
    ask_after INTEGER NOT NULL,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS cards (
    alias_id TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

-- This process is the only one that uses the database, so that all locks are those of a process that
-- was killed.
UPDATE orders SET locked_until = 0;
