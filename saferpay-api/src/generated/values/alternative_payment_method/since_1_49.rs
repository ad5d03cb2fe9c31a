// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The means of payment that your own checkout offers without a payment page.
///
/// The values of `PaymentMethod`, as in `POST /Payment/v1/Transaction/AlternativePayment request`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Transaction_AlternativePayment).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AlternativePaymentMethod {
    /// Bancontact: the payer approves in its app, by a code to scan or a link to open.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// BLIK: the payer types a code from the banking app into your checkout.
    ///
    /// `BLIK`
    Blik,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AlternativePaymentMethod {
    Bancontact: "BANCONTACT",
    Blik: "BLIK",
});
