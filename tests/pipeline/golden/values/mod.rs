// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! Value lists, each shape once.

pub(crate) mod behavior;
pub(crate) mod paper_format;
