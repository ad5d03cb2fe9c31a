// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use saferpay_runtime::open_value::prelude::*;

/// Says that the transaction is a payment.
///
/// The values of `Type`, as in `Payment_Models_Data_PaymentTransaction`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_PaymentTransaction).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTransactionType {
    /// Money goes from the payer to you.
    ///
    /// `PAYMENT`
    Payment,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

open_value!(PaymentTransactionType {
    Payment: "PAYMENT",
});
