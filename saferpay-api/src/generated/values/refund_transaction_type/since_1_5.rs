// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The type of the transaction, which is always a refund.
///
/// The values of `Type`, as in `Payment_Models_Data_RefundTransaction`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_RefundTransaction).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RefundTransactionType {
    /// A refund: you pay money to the payer.
    ///
    /// `REFUND`
    Refund,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(RefundTransactionType {
    Refund: "REFUND",
});
