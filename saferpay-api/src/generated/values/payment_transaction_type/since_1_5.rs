// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

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

impl OpenValue for PaymentTransactionType {
    const NAME: &'static str = "PaymentTransactionType";

    const LISTED: &'static [Self] = &[Self::Payment];

    fn as_wire(&self) -> &str {
        match self {
            Self::Payment => "PAYMENT",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaymentTransactionType);
