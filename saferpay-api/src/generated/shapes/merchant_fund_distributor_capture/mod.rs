// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `MerchantFundDistributorCapture` in all its shapes.

#[cfg(any(
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
    feature = "v1_48", feature = "v1_49", feature = "v1_50",
))]
pub(crate) mod since_1_43;
#[cfg(feature = "_ge_1_51")]
pub(crate) mod since_1_51;
