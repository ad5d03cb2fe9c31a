// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `QueryPaymentMeansResponse` in all its shapes.

#[cfg(feature = "v1_3")]
pub(crate) mod since_1_3;
#[cfg(feature = "v1_4")]
pub(crate) mod since_1_4;
#[cfg(any(feature = "v1_5", feature = "v1_6", feature = "v1_7"))]
pub(crate) mod since_1_5;
#[cfg(feature = "v1_8")]
pub(crate) mod since_1_8;
#[cfg(feature = "v1_9")]
pub(crate) mod since_1_9;
#[cfg(feature = "v1_10")]
pub(crate) mod since_1_10;
#[cfg(any(feature = "v1_11", feature = "v1_12"))]
pub(crate) mod since_1_11;
#[cfg(any(feature = "v1_13", feature = "v1_14", feature = "v1_15", feature = "v1_16"))]
pub(crate) mod since_1_13;
#[cfg(feature = "v1_17")]
pub(crate) mod since_1_17;
#[cfg(any(feature = "v1_18", feature = "v1_19", feature = "v1_20"))]
pub(crate) mod since_1_18;
#[cfg(any(feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24"))]
pub(crate) mod since_1_21;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub(crate) mod since_1_25;
#[cfg(feature = "v1_27")]
pub(crate) mod since_1_27;
#[cfg(any(feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31"))]
pub(crate) mod since_1_28;
#[cfg(feature = "v1_32")]
pub(crate) mod since_1_32;
#[cfg(any(feature = "v1_33", feature = "v1_34"))]
pub(crate) mod since_1_33;
#[cfg(feature = "v1_35")]
pub(crate) mod since_1_35;
#[cfg(feature = "v1_36")]
pub(crate) mod since_1_36;
#[cfg(any(feature = "v1_37", feature = "v1_38"))]
pub(crate) mod since_1_37;
