// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Whether money goes to you or back to the payer.
///
/// The values of `Type`, as in `Payment_Models_Data_Transaction`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Transaction).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionType {
    /// Money goes from the payer to you.
    ///
    /// `PAYMENT`
    Payment,

    /// Money goes from you to the payer.
    ///
    /// `REFUND`
    Refund,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TransactionType {
    const NAME: &'static str = "TransactionType";

    const LISTED: &'static [Self] = &[Self::Payment, Self::Refund];

    fn as_wire(&self) -> &str {
        match self {
            Self::Payment => "PAYMENT",
            Self::Refund => "REFUND",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TransactionType);
