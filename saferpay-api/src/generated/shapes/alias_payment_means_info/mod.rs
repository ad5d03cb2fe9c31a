// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AliasPaymentMeansInfo` in all its shapes.

#[cfg(any(
    feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
))]
pub(crate) mod since_1_27;
#[cfg(feature = "v1_32")]
pub(crate) mod since_1_32;
#[cfg(any(feature = "v1_33", feature = "v1_34"))]
pub(crate) mod since_1_33;
#[cfg(any(feature = "v1_35", feature = "v1_36"))]
pub(crate) mod since_1_35;
#[cfg(any(feature = "v1_37", feature = "v1_38", feature = "v1_39"))]
pub(crate) mod since_1_37;
#[cfg(any(feature = "v1_40", feature = "v1_41", feature = "v1_42"))]
pub(crate) mod since_1_40;
#[cfg(feature = "v1_43")]
pub(crate) mod since_1_43;
#[cfg(feature = "v1_44")]
pub(crate) mod since_1_44;
#[cfg(any(feature = "v1_45", feature = "v1_46", feature = "v1_47"))]
pub(crate) mod since_1_45;
#[cfg(feature = "v1_48")]
pub(crate) mod since_1_48;
#[cfg(any(feature = "v1_49", feature = "v1_50"))]
pub(crate) mod since_1_49;
#[cfg(feature = "_ge_1_51")]
pub(crate) mod since_1_51;
