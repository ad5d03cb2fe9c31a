// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `TransactionStatus` in all its shapes.

#[cfg(any(feature = "v1_2", feature = "v1_3", feature = "v1_4"))]
pub(crate) mod since_1_2;
#[cfg(any(
    feature = "v1_5", feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
    feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
))]
pub(crate) mod since_1_5;
#[cfg(feature = "_ge_1_14")]
pub(crate) mod since_1_14;
