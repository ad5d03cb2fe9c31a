//! Tests of the engine: every row of the transition table, every operation, every version.

mod aliases;
mod announcements;
mod captures;
mod containers;
mod customers;
mod every_operation;
mod growth;
mod payers;
mod payment_links;
mod report;
mod sequences;
mod shop;
mod storage;
mod times;
mod transitions;
