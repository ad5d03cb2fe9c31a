// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The type of the transaction, which is always a payment.
///
/// The values of `Type`, as in `Payment_Models_Data_PaymentTransaction`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_PaymentTransaction).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentTransactionType {
    /// A payment: the payer pays money to you.
    ///
    /// `PAYMENT`
    Payment,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentTransactionType {
    Payment: "PAYMENT",
});
