// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `BillingAddress` in all its shapes.

#[cfg(any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34",
))]
pub(crate) mod since_1_28;
