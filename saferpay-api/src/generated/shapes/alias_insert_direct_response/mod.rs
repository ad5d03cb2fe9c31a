// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `InsertDirectResponse` in all its shapes.

#[cfg(feature = "v1_2")]
pub(crate) mod since_1_2;
#[cfg(feature = "v1_3")]
pub(crate) mod since_1_3;
#[cfg(any(feature = "v1_4", feature = "v1_5"))]
pub(crate) mod since_1_4;
#[cfg(any(feature = "v1_6", feature = "v1_7"))]
pub(crate) mod since_1_6;
#[cfg(feature = "v1_8")]
pub(crate) mod since_1_8;
#[cfg(feature = "v1_9")]
pub(crate) mod since_1_9;
#[cfg(feature = "v1_10")]
pub(crate) mod since_1_10;
#[cfg(any(
    feature = "v1_11", feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
))]
pub(crate) mod since_1_11;
#[cfg(feature = "v1_16")]
pub(crate) mod since_1_16;
#[cfg(any(feature = "v1_17", feature = "v1_18", feature = "v1_19", feature = "v1_20"))]
pub(crate) mod since_1_17;
#[cfg(any(feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24"))]
pub(crate) mod since_1_21;
#[cfg(feature = "v1_25")]
pub(crate) mod since_1_25;
#[cfg(feature = "v1_26")]
pub(crate) mod since_1_26;
#[cfg(any(
    feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
))]
pub(crate) mod since_1_27;
#[cfg(feature = "v1_32")]
pub(crate) mod since_1_32;
#[cfg(feature = "v1_33")]
pub(crate) mod since_1_33;
#[cfg(feature = "v1_34")]
pub(crate) mod since_1_34;
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
#[cfg(feature = "v1_51")]
pub(crate) mod since_1_51;
#[cfg(feature = "_ge_1_52")]
pub(crate) mod since_1_52;
