// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Application`, as in `RestApi_Models_Transactions_Transaction`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_Transaction).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Application {
    /// `Json Api`
    JsonApi,

    /// `Saferpay Backoffice`
    SaferpayBackoffice,

    /// `Saferpay Payment Page`
    SaferpayPaymentPage,

    /// `Saferpay Batch Processing`
    SaferpayBatchProcessing,

    /// `Saferpay Authorization Interface`
    SaferpayAuthorizationInterface,

    /// `Saferpay Https Interface`
    SaferpayHttpsInterface,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Application {
    const NAME: &'static str = "Application";

    const LISTED: &'static [Self] = &[
        Self::JsonApi,
        Self::SaferpayBackoffice,
        Self::SaferpayPaymentPage,
        Self::SaferpayBatchProcessing,
        Self::SaferpayAuthorizationInterface,
        Self::SaferpayHttpsInterface,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::JsonApi => "Json Api",
            Self::SaferpayBackoffice => "Saferpay Backoffice",
            Self::SaferpayPaymentPage => "Saferpay Payment Page",
            Self::SaferpayBatchProcessing => "Saferpay Batch Processing",
            Self::SaferpayAuthorizationInterface => "Saferpay Authorization Interface",
            Self::SaferpayHttpsInterface => "Saferpay Https Interface",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Application);
