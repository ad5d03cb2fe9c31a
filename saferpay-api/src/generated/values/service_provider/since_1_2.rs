// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The provider to which
/// [`Transaction/RedirectPayment`](transaction/struct.Transaction.html#method.redirect_payment)
/// redirects the payer.
///
/// SpecVersion 1.53 removes it together with the operation. The payment page supports the same and
/// more.
///
/// The values of `ServiceProvider`, as in `POST /Payment/v1/Transaction/RedirectPayment request`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_RedirectPayment).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceProvider {
    /// PayPal, an online wallet.
    ///
    /// SpecVersion 1.40 removes this value: use the payment page.
    ///
    /// `PAYPAL`
    Paypal,

    /// The PostFinance Card in its older form.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance in its older form.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(ServiceProvider {
    Paypal: "PAYPAL",
    Postcard: "POSTCARD",
    Postfinance: "POSTFINANCE",
});
