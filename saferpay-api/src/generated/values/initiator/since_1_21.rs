// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who starts a payment without a redirect: you or the payer.
///
/// The schemes treat the two differently, and issuers decide by it. Left out, `MERCHANT` holds.
///
/// The values of `Initiator`, as in `POST /Payment/v1/Transaction/AuthorizeDirect request`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_v1_Transaction_AuthorizeDirect).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Initiator {
    /// You do, as with a subscription: the payer is absent and agreed earlier.
    ///
    /// The schemes call it a merchant-initiated transaction (MIT).
    ///
    /// `MERCHANT`
    Merchant,

    /// The payer does, being present, for example by paying with a stored card.
    ///
    /// The schemes call it a cardholder-initiated transaction (CIT). They usually want it
    /// authenticated, which `Transaction/AuthorizeDirect` cannot do: if unsure, take
    /// `Transaction/Initialize` or `PaymentPage/Initialize`.
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
