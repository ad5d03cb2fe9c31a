//! Reads the Saferpay specification and writes the `saferpay-api` crate.
//!
//! Data flows one way: a published [`page`] or an [`openapi`] document becomes a [`spec`],
//! facts without sentences. [`fixes`] mend what is published wrong; [`history`] merges all
//! versions, with the [`names`] and [`operations`] that are settled; [`emit`] writes it as Rust,
//! with the texts of [`prose`].
//!
//! What else is told of the versions: [`lint`] finds what contradicts itself, [`diff`] compares
//! versions, [`changelog`] holds that against what was announced, [`report`] writes it down, and
//! [`facts`] lists one version.
//!
//! Everything here is a pure function on plain data; the commands in `xtask` read and write the
//! files.

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
