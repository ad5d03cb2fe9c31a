// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `BankAccountBase` in all its shapes.

#[cfg(feature = "_ge_1_50")]
pub(crate) mod since_1_50;
