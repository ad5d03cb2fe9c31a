//! Tests of the sandbox through the SDK: operations, transitions, sequences and concurrent calls.

mod concurrency;
mod customers;
mod details;
mod flow_settings;
mod money_at_risk;
mod operations;
mod sequences;
mod transitions;
