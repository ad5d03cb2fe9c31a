//! The sandbox through the SDK: what each operation does, what follows what, and who wins.

mod concurrency;
mod customers;
mod details;
mod flow_settings;
mod money_at_risk;
mod operations;
mod sequences;
mod transitions;
