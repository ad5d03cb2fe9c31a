// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentPageStyling` in all its shapes.

#[cfg(any(
    feature = "v1_23", feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33",
))]
pub(crate) mod since_1_23;
#[cfg(any(
    feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38",
))]
pub(crate) mod since_1_34;
