// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `TransactionType` in all its shapes.

#[cfg(any(feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "_ge_1_12"))]
pub(crate) mod since_1_2;
