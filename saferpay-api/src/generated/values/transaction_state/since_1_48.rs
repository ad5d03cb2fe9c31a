// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `TransactionState`, as in `GET /rest/customers/[customerId]/transactions query`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionState {
    /// `SUCCESSFUL`
    Successful,

    /// `FAILED`
    Failed,

    /// `PENDING`
    Pending,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TransactionState {
    const NAME: &'static str = "TransactionState";

    const LISTED: &'static [Self] = &[Self::Successful, Self::Failed, Self::Pending];

    fn as_wire(&self) -> &str {
        match self {
            Self::Successful => "SUCCESSFUL",
            Self::Failed => "FAILED",
            Self::Pending => "PENDING",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TransactionState);
