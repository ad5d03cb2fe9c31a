// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `WalletPaymentMethod` in all its shapes.

#[cfg(feature = "v1_3")]
pub(crate) mod since_1_3;
#[cfg(any(feature = "v1_4", feature = "v1_5", feature = "v1_6"))]
pub(crate) mod since_1_4;
#[cfg(feature = "v1_7")]
pub(crate) mod since_1_7;
#[cfg(feature = "v1_8")]
pub(crate) mod since_1_8;
#[cfg(feature = "v1_9")]
pub(crate) mod since_1_9;
#[cfg(any(
    feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13", feature = "v1_14",
    feature = "v1_15", feature = "v1_16",
))]
pub(crate) mod since_1_10;
#[cfg(any(feature = "v1_17", feature = "v1_18", feature = "v1_19", feature = "v1_20"))]
pub(crate) mod since_1_17;
#[cfg(any(feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24"))]
pub(crate) mod since_1_21;
#[cfg(any(
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31",
))]
pub(crate) mod since_1_25;
#[cfg(feature = "v1_32")]
pub(crate) mod since_1_32;
#[cfg(feature = "v1_33")]
pub(crate) mod since_1_33;
