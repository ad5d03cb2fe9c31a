// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `InitializeRequest` in all its shapes.

#[cfg(feature = "v1_2")]
pub(crate) mod since_1_2;
#[cfg(feature = "v1_3")]
pub(crate) mod since_1_3;
#[cfg(feature = "v1_4")]
pub(crate) mod since_1_4;
#[cfg(feature = "v1_5")]
pub(crate) mod since_1_5;
#[cfg(feature = "v1_6")]
pub(crate) mod since_1_6;
#[cfg(feature = "v1_7")]
pub(crate) mod since_1_7;
#[cfg(feature = "v1_8")]
pub(crate) mod since_1_8;
#[cfg(feature = "v1_9")]
pub(crate) mod since_1_9;
#[cfg(feature = "v1_10")]
pub(crate) mod since_1_10;
#[cfg(feature = "v1_11")]
pub(crate) mod since_1_11;
#[cfg(feature = "v1_12")]
pub(crate) mod since_1_12;
#[cfg(any(feature = "v1_13", feature = "v1_14"))]
pub(crate) mod since_1_13;
#[cfg(feature = "v1_15")]
pub(crate) mod since_1_15;
#[cfg(feature = "v1_16")]
pub(crate) mod since_1_16;
#[cfg(feature = "v1_17")]
pub(crate) mod since_1_17;
#[cfg(feature = "v1_18")]
pub(crate) mod since_1_18;
#[cfg(feature = "v1_19")]
pub(crate) mod since_1_19;
#[cfg(feature = "v1_20")]
pub(crate) mod since_1_20;
#[cfg(any(feature = "v1_21", feature = "v1_22"))]
pub(crate) mod since_1_21;
#[cfg(feature = "v1_23")]
pub(crate) mod since_1_23;
#[cfg(feature = "v1_24")]
pub(crate) mod since_1_24;
#[cfg(feature = "v1_25")]
pub(crate) mod since_1_25;
#[cfg(feature = "v1_26")]
pub(crate) mod since_1_26;
#[cfg(feature = "v1_27")]
pub(crate) mod since_1_27;
#[cfg(any(feature = "v1_28", feature = "v1_29"))]
pub(crate) mod since_1_28;
#[cfg(any(feature = "v1_30", feature = "v1_31"))]
pub(crate) mod since_1_30;
#[cfg(feature = "v1_32")]
pub(crate) mod since_1_32;
#[cfg(feature = "v1_33")]
pub(crate) mod since_1_33;
#[cfg(feature = "v1_34")]
pub(crate) mod since_1_34;
#[cfg(feature = "v1_35")]
pub(crate) mod since_1_35;
#[cfg(feature = "v1_36")]
pub(crate) mod since_1_36;
#[cfg(feature = "v1_37")]
pub(crate) mod since_1_37;
#[cfg(feature = "v1_38")]
pub(crate) mod since_1_38;
#[cfg(feature = "v1_39")]
pub(crate) mod since_1_39;
#[cfg(feature = "v1_40")]
pub(crate) mod since_1_40;
#[cfg(any(feature = "v1_41", feature = "v1_42"))]
pub(crate) mod since_1_41;
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
