// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AuthorizeDirectPaymentMeans` in all its shapes.

#[cfg(feature = "v1_24")]
pub(crate) mod since_1_24;
#[cfg(any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36",
))]
pub(crate) mod since_1_25;
#[cfg(any(feature = "v1_37", feature = "v1_38", feature = "v1_39"))]
pub(crate) mod since_1_37;
#[cfg(any(
    feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44",
    feature = "v1_45",
))]
pub(crate) mod since_1_40;
#[cfg(any(feature = "v1_46", feature = "v1_47", feature = "v1_48"))]
pub(crate) mod since_1_46;
#[cfg(feature = "_ge_1_49")]
pub(crate) mod since_1_49;
