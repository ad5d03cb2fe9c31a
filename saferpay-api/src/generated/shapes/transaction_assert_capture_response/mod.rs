// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AssertCaptureResponse` in all its shapes.

#[cfg(feature = "_ge_1_5")]
pub(crate) mod since_1_5;
