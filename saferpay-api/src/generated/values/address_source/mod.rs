// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AddressSource` in all its shapes.

#[cfg(feature = "_ge_1_26")]
pub(crate) mod since_1_26;
