// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `FraudFreeInfo` in all its shapes.

#[cfg(any(
    feature = "v1_9", feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
    feature = "v1_14", feature = "v1_15", feature = "v1_16",
))]
pub(crate) mod since_1_9;
