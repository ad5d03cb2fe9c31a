// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `CreateSingleUsePaymentLinkResponse` in all its shapes.

#[cfg(any(
    feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17", feature = "v1_18",
    feature = "v1_19", feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
    feature = "v1_24",
))]
pub(crate) mod since_1_14;
#[cfg(feature = "_ge_1_25")]
pub(crate) mod since_1_25;
