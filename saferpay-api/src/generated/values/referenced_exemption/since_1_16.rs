// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Why no strong authentication is needed for a charge that refers to an earlier payment.
///
/// The issuer may turn the exemption down.
///
/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationReferenced`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationReferenced).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferencedExemption {
    /// The charge is one of a series to the same payee, whose first was authenticated.
    ///
    /// `RECURRING`
    Recurring,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(ReferencedExemption {
    Recurring: "RECURRING",
});
