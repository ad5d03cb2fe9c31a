// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The card scheme for which you authenticated the payer with another provider.
///
/// The values of `Scheme`, as in `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// Cards of the Mastercard scheme.
    ///
    /// `MASTERCARD`
    Mastercard,

    /// Cards of the Visa scheme.
    ///
    /// `VISA`
    Visa,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Diners Club cards, which includes Discover.
    ///
    /// `DINERS`
    Diners,

    /// American Express cards.
    ///
    /// `AMEX`
    Amex,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Scheme {
    Mastercard: "MASTERCARD",
    Visa: "VISA",
    Jcb: "JCB",
    Diners: "DINERS",
    Amex: "AMEX",
});
