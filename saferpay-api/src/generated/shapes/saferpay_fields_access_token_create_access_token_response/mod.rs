// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `CreateAccessTokenResponse` in all its shapes.

#[cfg(feature = "_ge_1_21")]
pub(crate) mod since_1_21;
