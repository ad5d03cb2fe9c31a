// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the transaction is a payment or a refund.
///
/// The values of `Type`, as in `Payment_Models_Data_Transaction`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Transaction).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionType {
    /// A payment: the payer pays money to you.
    ///
    /// `PAYMENT`
    Payment,

    /// A refund: you pay money to the payer.
    ///
    /// `REFUND`
    Refund,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransactionType {
    Payment: "PAYMENT",
    Refund: "REFUND",
});
