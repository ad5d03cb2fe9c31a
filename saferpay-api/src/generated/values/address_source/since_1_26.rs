// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Where the payer's address comes from.
///
/// The values of `AddressSource`, as in `Common_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.26](https://saferpay.github.io/jsonapi/1.26/#Common_Models_Data_AddressForm).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddressSource {
    /// From nowhere: the payer sees no form, and the means of payment is not asked.
    ///
    /// `NONE`
    None,

    /// From the payer, in a form on Saferpay's page.
    ///
    /// `SAFERPAY`
    Saferpay,

    /// From the means of payment where it knows the address, such as PayPal; else from the payer in a
    /// form.
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
