//! Tests of the comparison: small versions for each rule, and all vendored versions.

mod catalogue;
mod command;
mod filter;
mod folding;
mod ranges;
mod reports;
mod rule_cases;
mod uses;
mod vendored;
mod witness;
