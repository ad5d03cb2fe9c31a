//! Tests of the comparison: small versions for each rule, and all vendored versions.

mod catalogue;
mod command;
mod facts;
mod filter;
mod folding;
mod ranges;
mod reader;
mod reports;
mod rule_cases;
mod rust_code;
mod site;
mod uses;
mod vendored;
mod witness;
