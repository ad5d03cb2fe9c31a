//! The truth test: no claim of the SDK about a payment is false.
//!
//! A [stub](stub) in place of Saferpay has a [ledger] of what really happened. It answers each call with a
//! [mutation] of the correct response, and the [oracle] compares the claims of the SDK with the ledger. A
//! claim must never contradict the ledger. "Unknown" is always allowed, except if the response [proves what
//! happened](whole).

pub mod answer;
pub mod calls;
pub mod claim;
pub mod damage;
pub mod deal;
pub mod figures;
pub mod flows;
pub mod foreign;
pub mod json;
pub mod ledger;
pub mod liveness;
pub mod mutation;
pub mod naive;
pub mod oracle;
pub mod parse;
pub mod planted;
pub mod proof;
pub mod run;
pub mod run_flows;
pub mod shop;
pub mod steps;
pub mod stub;
pub mod tables;
pub mod whole;
pub mod wire;
pub mod world;
