// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `RedirectPaymentRequest` in all its shapes.

#[cfg(feature = "v1_2")]
pub(crate) mod since_1_2;
#[cfg(any(feature = "v1_3", feature = "v1_4"))]
pub(crate) mod since_1_3;
#[cfg(any(feature = "v1_5", feature = "v1_6", feature = "v1_7"))]
pub(crate) mod since_1_5;
#[cfg(any(feature = "v1_8", feature = "v1_9", feature = "v1_10", feature = "v1_11"))]
pub(crate) mod since_1_8;
#[cfg(feature = "v1_12")]
pub(crate) mod since_1_12;
#[cfg(any(
    feature = "v1_13", feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
))]
pub(crate) mod since_1_13;
#[cfg(any(feature = "v1_18", feature = "v1_19"))]
pub(crate) mod since_1_18;
#[cfg(any(feature = "v1_20", feature = "v1_21", feature = "v1_22"))]
pub(crate) mod since_1_20;
#[cfg(feature = "v1_23")]
pub(crate) mod since_1_23;
#[cfg(any(feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub(crate) mod since_1_24;
#[cfg(any(feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31"))]
pub(crate) mod since_1_28;
#[cfg(any(feature = "v1_32", feature = "v1_33"))]
pub(crate) mod since_1_32;
#[cfg(feature = "v1_34")]
pub(crate) mod since_1_34;
#[cfg(feature = "v1_35")]
pub(crate) mod since_1_35;
#[cfg(feature = "v1_36")]
pub(crate) mod since_1_36;
#[cfg(feature = "v1_37")]
pub(crate) mod since_1_37;
#[cfg(any(feature = "v1_38", feature = "v1_39"))]
pub(crate) mod since_1_38;
#[cfg(feature = "v1_40")]
pub(crate) mod since_1_40;
#[cfg(any(
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49", feature = "v1_50",
    feature = "v1_51", feature = "v1_52",
))]
pub(crate) mod since_1_41;
