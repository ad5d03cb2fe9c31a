// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The reason why a charge that refers to an earlier payment does not need strong authentication.
///
/// The issuer can deny the exemption.
///
/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationReferenced`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationReferenced).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferencedExemption {
    /// The charge is one of a series to the same payee, and the first payment was authenticated.
    ///
    /// `RECURRING`
    Recurring,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(ReferencedExemption {
    Recurring: "RECURRING",
});
