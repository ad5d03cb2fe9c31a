//! What the tests of the pipeline share: pages rendered from a specification,
//! little specifications, copies of the tree, the commands, and a web server.

#![allow(clippy::missing_panics_doc, reason = "a test that cannot go on panics")]

pub mod breakouts;
pub mod damage;
pub mod encodings;
pub mod framework;
pub mod history;
pub mod meaning;
pub mod page;
pub mod program;
pub mod published;
pub mod repetition;
pub mod server;
pub mod small;
pub mod tree;
