// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `P2pEnabledPaymentMeansInfo` in all its shapes.

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
#[cfg(feature = "v1_51")]
pub(crate) mod since_1_51;
#[cfg(feature = "_ge_1_52")]
pub(crate) mod since_1_52;
