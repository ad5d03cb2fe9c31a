// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The payment method that your own checkout offers without a payment page.
///
/// The values of `PaymentMethod`, as in `POST /Payment/v1/Transaction/AlternativePayment request`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_v1_Transaction_AlternativePayment).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AlternativePaymentMethod {
    /// Bancontact: the payer approves the payment in the Bancontact app, opened by a QR code or a
    /// link.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AlternativePaymentMethod {
    Bancontact: "BANCONTACT",
});
