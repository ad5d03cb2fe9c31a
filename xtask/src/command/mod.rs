//! One module for each command.

pub(crate) mod changelog;
pub(crate) mod codegen;
pub(crate) mod docs;
pub(crate) mod facts;
pub(crate) mod forward;
pub(crate) mod import;
pub(crate) mod lint;
pub(crate) mod public_api;
