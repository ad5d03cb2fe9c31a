// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `RefundPaymentMethodsOptions` in all its shapes.

#[cfg(any(feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41"))]
pub(crate) mod since_1_38;
#[cfg(any(feature = "v1_42", feature = "v1_43", feature = "v1_44"))]
pub(crate) mod since_1_42;
#[cfg(feature = "_ge_1_45")]
pub(crate) mod since_1_45;
