// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Says that the transaction is a refund.
///
/// The values of `Type`, as in `Payment_Models_Data_RefundTransaction`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_RefundTransaction).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundTransactionType {
    /// Money goes from you to the payer.
    ///
    /// `REFUND`
    Refund,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for RefundTransactionType {
    const NAME: &'static str = "RefundTransactionType";

    const LISTED: &'static [Self] = &[Self::Refund];

    fn as_wire(&self) -> &str {
        match self {
            Self::Refund => "REFUND",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(RefundTransactionType);
