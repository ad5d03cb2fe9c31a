// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who starts a payment without a redirect: you or the payer.
///
/// The card schemes treat the two cases differently, and issuers base decisions on it. The default
/// is `MERCHANT`.
///
/// The values of `Initiator`, as in `POST /Payment/v1/Transaction/AuthorizeDirect request`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_Transaction_AuthorizeDirect).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Initiator {
    /// The merchant starts the payment, as for a subscription: the payer is absent but agreed earlier.
    ///
    /// The card schemes call it a merchant-initiated transaction (MIT).
    ///
    /// `MERCHANT`
    Merchant,

    /// The payer is present and starts the payment, for example with a stored card.
    ///
    /// The card schemes call it a cardholder-initiated transaction (CIT). They usually require
    /// authentication, which
    /// [`Transaction/AuthorizeDirect`](transaction/struct.Transaction.html#method.authorize_direct)
    /// cannot do: if in doubt, use
    /// [`Transaction/Initialize`](transaction/struct.Transaction.html#method.initialize) or
    /// [`PaymentPage/Initialize`](payment_page/struct.PaymentPage.html#method.initialize).
    ///
    /// `PAYER`
    Payer,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Initiator {
    Merchant: "MERCHANT",
    Payer: "PAYER",
});
