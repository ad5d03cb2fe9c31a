// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `BancontactPaymentMethodOptions` in all its shapes.

#[cfg(feature = "_ge_1_13")]
pub(crate) mod since_1_13;
