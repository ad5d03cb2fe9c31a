//! The commands, each of which reads its input, calls one library, and prints the result.

pub(crate) mod advise;
pub(crate) mod demo;
pub(crate) mod diff;
pub(crate) mod history;
pub(crate) mod openapi;
pub(crate) mod site;
