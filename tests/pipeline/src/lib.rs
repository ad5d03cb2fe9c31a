//! Shared by the tests of the pipeline: pages rendered from a specification, small specifications, copies of
//! the tree, the commands, and a web server.

#![allow(clippy::missing_panics_doc, reason = "a test helper panics when it fails")]

pub mod breakouts;
pub mod damage;
pub mod encodings;
pub mod framework;
pub mod history;
pub mod json_schema;
pub mod meaning;
pub mod page;
pub mod published;
pub mod repetition;
pub mod server;
pub mod small;
pub mod tree;
