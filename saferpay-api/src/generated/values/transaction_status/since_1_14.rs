// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Status`, as in `Payment_Models_Data_PaymentTransaction`.
///
/// Only `CAPTURED` is paid. `AUTHORIZED` reserves the money until it is captured or the
/// reservation ends. See [`PaymentAnswer`](crate::answers::PaymentAnswer).
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_Models_Data_PaymentTransaction).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `AUTHORIZED`
    Authorized,

    /// `CANCELED`
    Canceled,

    /// `CAPTURED`
    Captured,

    /// `PENDING`
    Pending,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TransactionStatus {
    const NAME: &'static str = "TransactionStatus";

    const LISTED: &'static [Self] = &[
        Self::Authorized,
        Self::Canceled,
        Self::Captured,
        Self::Pending,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Authorized => "AUTHORIZED",
            Self::Canceled => "CANCELED",
            Self::Captured => "CAPTURED",
            Self::Pending => "PENDING",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TransactionStatus);
