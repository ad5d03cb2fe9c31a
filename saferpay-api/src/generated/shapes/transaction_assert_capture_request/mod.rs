// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AssertCaptureRequest` in all its shapes.

#[cfg(any(
    feature = "v1_5", feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
))]
pub(crate) mod since_1_5;
#[cfg(feature = "_ge_1_10")]
pub(crate) mod since_1_10;
