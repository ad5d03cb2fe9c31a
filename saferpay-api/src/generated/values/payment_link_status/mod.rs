// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentLinkStatus` in all its shapes.

#[cfg(any(
    feature = "v1_33", feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
    feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42",
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
    feature = "v1_48", feature = "v1_49",
))]
pub(crate) mod since_1_33;
#[cfg(feature = "_ge_1_50")]
pub(crate) mod since_1_50;
