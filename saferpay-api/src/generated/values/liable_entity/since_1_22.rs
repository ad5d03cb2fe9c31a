// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who is liable in case of fraud.
///
/// The values of `LiableEntity`, as in `Payment_Models_Data_LiabilityInfo`.
///
/// First in SpecVersion
/// [1.22](https://saferpay.github.io/jsonapi/1.22/#Payment_Models_Data_LiabilityInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LiableEntity {
    /// You bear the loss if the payer disputes the payment.
    ///
    /// `MERCHANT`
    Merchant,

    /// The card issuer is liable, according to the rules of 3-D Secure.
    ///
    /// `THREEDS`
    Threeds,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(LiableEntity {
    Merchant: "MERCHANT",
    Threeds: "THREEDS",
});
