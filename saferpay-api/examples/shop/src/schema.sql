-- What is stored before a call to Saferpay must survive a power failure.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;

CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL,
    -- When the shop continues the record, in seconds since 1970. NULL if it is finished.
    ask_after INTEGER,
    -- The record, as JSON.
    record TEXT NOT NULL,
    -- While somebody works on the order: when the lock ends, in seconds since 1970.
    locked_until INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE IF NOT EXISTS attempts (
    id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders,
    ask_after INTEGER,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS refunds (
    id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders,
    ask_after INTEGER,
    record TEXT NOT NULL
) STRICT;

-- This process is the only one that uses the database, so that all locks are those of a process that
-- was killed.
UPDATE orders SET locked_until = 0;
