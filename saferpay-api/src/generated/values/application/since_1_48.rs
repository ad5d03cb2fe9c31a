// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The part of Saferpay that processed a reported transaction.
///
/// In the specification, the example shows `JSON API` and the list `Json Api`: do not depend on
/// the case.
///
/// The values of `Application`, as in `RestApi_Models_Transactions_Transaction`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_Transaction).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Application {
    /// The API that this SDK uses.
    ///
    /// `Json Api`
    #[doc(alias = "Json Api")]
    JsonApi,

    /// The Backoffice, where a user entered the transaction manually.
    ///
    /// `Saferpay Backoffice`
    #[doc(alias = "Saferpay Backoffice")]
    SaferpayBackoffice,

    /// The Saferpay page on which a payer chooses a payment method and pays.
    ///
    /// `Saferpay Payment Page`
    #[doc(alias = "Saferpay Payment Page")]
    SaferpayPaymentPage,

    /// Batch processing: a file with several transactions.
    ///
    /// `Saferpay Batch Processing`
    #[doc(alias = "Saferpay Batch Processing")]
    SaferpayBatchProcessing,

    /// An older interface for authorizations.
    ///
    /// The specification does not explain this value.
    ///
    /// `Saferpay Authorization Interface`
    #[doc(alias = "Saferpay Authorization Interface")]
    SaferpayAuthorizationInterface,

    /// An older interface based on simple HTTPS requests.
    ///
    /// The specification does not explain this value.
    ///
    /// `Saferpay Https Interface`
    #[doc(alias = "Saferpay Https Interface")]
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
