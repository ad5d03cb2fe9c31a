// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `TerminalType` in all its shapes.

#[cfg(feature = "_ge_1_32")]
pub(crate) mod since_1_32;
