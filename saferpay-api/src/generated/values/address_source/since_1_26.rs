// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The source of the payer's address.
///
/// The values of `AddressSource`, as in `Common_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.26](https://saferpay.github.io/jsonapi/1.26/#Common_Models_Data_AddressForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddressSource {
    /// There is no address: Saferpay shows no form and does not request one from the payment method.
    ///
    /// `NONE`
    None,

    /// The payer enters the address in a form on the Saferpay page.
    ///
    /// `SAFERPAY`
    Saferpay,

    /// The payment method provides the address if it can, such as PayPal; otherwise the payer enters
    /// it.
    ///
    /// `PREFER_PAYMENTMETHOD`
    PreferPaymentmethod,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AddressSource {
    None: "NONE",
    Saferpay: "SAFERPAY",
    PreferPaymentmethod: "PREFER_PAYMENTMETHOD",
});
