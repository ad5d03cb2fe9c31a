//! Reads the Saferpay specification and writes the `saferpay-api` crate.
//!
//! Data flows one way: a published [`page`] becomes a [`spec`] (facts without
//! prose). Everything here is a pure function on plain data; the
//! commands in `xtask` read and write the files.

pub mod changelog;
pub mod diff;
pub mod emit;
pub mod facts;
pub mod fixes;
mod flows;
pub mod history;
pub mod lint;
pub mod names;
pub mod openapi;
pub mod operations;
pub mod page;
pub mod parallel;
pub mod problem;
pub mod prose;
pub mod report;
pub mod spec;
