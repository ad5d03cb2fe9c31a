// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How far the link is.
///
/// `PAID` means that the payer has paid, not that the money moves: capture the transaction that
/// the answer names.
///
/// The values of `Status`, as in `GET
/// /rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId] response`.
///
/// `PAID` says that the payer has paid, not that the money moves: the payment is authorised, and
/// the merchant gets nothing unless it is captured, by the transaction that the answer names.
///
/// First in SpecVersion
/// [1.50](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_spg-offers_offerId).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkStatus {
    /// Nobody has paid yet; the link can be opened.
    ///
    /// `OPEN`
    Open,

    /// The payer has paid: the amount is authorized, and you still have to capture it.
    ///
    /// `PAID`
    Paid,

    /// The time is over, and the link cannot be opened any more.
    ///
    /// `EXPIRED`
    Expired,

    /// The link cannot be opened any more, because you deleted it or because the attempts are used up.
    ///
    /// The page does not say which of the two leads to it. A payer who had the page open before may
    /// still have paid.
    ///
    /// `DISABLED`
    Disabled,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentLinkStatus {
    Open: "OPEN",
    Paid: "PAID",
    Expired: "EXPIRED",
    Disabled: "DISABLED",
});
