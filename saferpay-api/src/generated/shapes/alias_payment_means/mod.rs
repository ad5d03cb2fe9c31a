// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AliasPaymentMeans` in all its shapes.

#[cfg(any(
    feature = "v1_17", feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
    feature = "v1_22", feature = "v1_23",
))]
pub(crate) mod since_1_17;
