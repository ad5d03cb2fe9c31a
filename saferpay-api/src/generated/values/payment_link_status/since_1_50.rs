// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the payer can still pay with the link, or has paid.
///
/// `PAID` means that the payer has paid, not that money is transferred: capture the transaction
/// that the response identifies.
///
/// The values of `Status`, as in `GET
/// /rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId] response`.
///
/// `PAID` says that the payer has paid, not that the money moves: the payment is authorized, and
/// the merchant gets nothing unless it is captured, by the transaction that the answer names.
///
/// First in SpecVersion
/// [1.50](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_spg-offers_offerId).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkStatus {
    /// The link has not been paid yet and can be opened.
    ///
    /// `OPEN`
    Open,

    /// The payer has paid: the amount is authorized, and you still have to capture it.
    ///
    /// `PAID`
    Paid,

    /// The link has expired and can no longer be opened.
    ///
    /// `EXPIRED`
    Expired,

    /// The link can no longer be opened, because you deleted it or no attempts are left.
    ///
    /// The specification does not say which of the two causes it. A payer who opened the page earlier
    /// may still have paid.
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
