//! The Saferpay specification of every SpecVersion: the data in `spec/`, and the model that
//! everything else reads.
//!
//! A published page becomes a [`Specification`]: facts without sentences. [`corrections`] repair
//! what is published wrong. [`names`] settle what a rule cannot, [`operations`] say which
//! operations a program may send again, [`texts`] explain everything in our own words, and
//! [`changelog`] holds what Saferpay announced.
//!
//! [`accepted_set`] compares what constraints admit. The feature `checker` checks JSON documents
//! against the tables of a version, and the feature `vendored` embeds all versions and gives
//! access to them by name.
//!
//! Everything here is a pure function on plain data, and reports all [`problem`]s of an input
//! at once.

mod alphabet;
mod consistency;
mod file;
mod model;

pub mod accepted_set;
#[cfg(feature = "vendored")]
pub mod catalogue;
pub mod changelog;
pub mod characters;
#[cfg(feature = "checker")]
pub mod checker;
pub mod corrections;
pub mod escape;
pub mod facts;
mod files;
pub mod foreign_text;
pub mod json;
pub mod limits;
pub mod load;
pub mod names;
pub mod operations;
pub mod parallel;
pub mod problem;
pub mod request_inputs;
pub mod required;
pub mod response_details;
pub mod response_facts;
pub mod rules;
pub mod secrets;
pub mod sentences;
mod text_check;
pub mod texts;
pub mod toml_file;
#[cfg(feature = "vendored")]
pub mod vendored;

pub use consistency::{check, path_parameters};
#[cfg(feature = "schema")]
pub use file::schema;
pub use file::{parse, render};
pub use files::Files;
pub use load::{Inputs, load};
pub use model::*;
pub use text_check::{TextFault, TextPlace, check_texts, text_faults};
