// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `CaptureTransactionReference` in all its shapes.

#[cfg(any(
    feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5", feature = "v1_6",
    feature = "v1_7", feature = "v1_8", feature = "v1_9",
))]
pub(crate) mod since_1_2;
