// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Through which part of Saferpay a reported transaction came.
///
/// The page's example writes `JSON API`, its list `Json Api`: do not depend on the spelling.
///
/// The values of `Application`, as in `RestApi_Models_Transactions_Transaction`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_Transaction).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Application {
    /// The interface that this SDK speaks.
    ///
    /// `Json Api`
    JsonApi,

    /// The Backoffice, by hand.
    ///
    /// `Saferpay Backoffice`
    SaferpayBackoffice,

    /// The page of Saferpay on which a payer chooses and pays.
    ///
    /// `Saferpay Payment Page`
    SaferpayPaymentPage,

    /// A file of transactions, sent in one piece.
    ///
    /// `Saferpay Batch Processing`
    SaferpayBatchProcessing,

    /// An older interface for authorizations.
    ///
    /// The page has no explanation of this value.
    ///
    /// `Saferpay Authorization Interface`
    SaferpayAuthorizationInterface,

    /// An older interface over plain web requests.
    ///
    /// The page has no explanation of this value.
    ///
    /// `Saferpay Https Interface`
    SaferpayHttpsInterface,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Application {
    JsonApi: "Json Api",
    SaferpayBackoffice: "Saferpay Backoffice",
    SaferpayPaymentPage: "Saferpay Payment Page",
    SaferpayBatchProcessing: "Saferpay Batch Processing",
    SaferpayAuthorizationInterface: "Saferpay Authorization Interface",
    SaferpayHttpsInterface: "Saferpay Https Interface",
});
