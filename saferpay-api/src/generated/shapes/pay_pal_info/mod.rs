// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PayPalInfo` in all its shapes.

#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub(crate) mod since_1_25;
#[cfg(any(
    feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
    feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36",
    feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
    feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46",
    feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50", feature = "v1_51",
))]
pub(crate) mod since_1_27;
#[cfg(feature = "_ge_1_52")]
pub(crate) mod since_1_52;
