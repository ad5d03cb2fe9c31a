//! One module for each command.

pub(crate) mod codegen;
pub(crate) mod facts;
pub(crate) mod import;
pub(crate) mod lint;
pub(crate) mod openapi;
pub(crate) mod sandbox;
