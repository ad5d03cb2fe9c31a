// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AuthenticationType` in all its shapes.

#[cfg(any(
    feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25", feature = "v1_26",
    feature = "v1_27", feature = "v1_28", feature = "v1_29",
))]
pub(crate) mod since_1_22;
#[cfg(feature = "_ge_1_30")]
pub(crate) mod since_1_30;
