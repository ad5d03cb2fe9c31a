// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `MastercardIssuerInstallmentsSelection` in all its shapes.

#[cfg(feature = "_ge_1_16")]
pub(crate) mod since_1_16;
