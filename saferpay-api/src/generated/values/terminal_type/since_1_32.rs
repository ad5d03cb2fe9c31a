// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The kind of sales that a terminal is for.
///
/// The values of `Type`, as in `GET /rest/customers/[customerId]/terminals/[terminalId] response`.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#rest_customers_[customerId]_terminals_[terminalId]).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// Sales in a web shop or app.
    ///
    /// `ECOM`
    Ecom,

    /// Payment links (Secure PayGate), which require a terminal of this type.
    ///
    /// `SPG`
    Spg,

    /// Mail and phone orders, for which you enter the card.
    ///
    /// `MPO`
    Mpo,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TerminalType {
    Ecom: "ECOM",
    Spg: "SPG",
    Mpo: "MPO",
});
