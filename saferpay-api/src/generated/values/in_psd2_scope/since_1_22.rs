// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the European rules on strong customer authentication (PSD2) apply to the payment.
///
/// The values of `InPsd2Scope`, as in `Payment_Models_Data_LiabilityInfo`.
///
/// First in SpecVersion
/// [1.22](https://saferpay.github.io/jsonapi/1.22/#Payment_Models_Data_LiabilityInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InPsd2Scope {
    /// The PSD2 rules apply to the payment.
    ///
    /// `YES`
    Yes,

    /// The PSD2 rules do not apply to the payment, for example because one of the banks is outside
    /// Europe.
    ///
    /// `NO`
    No,

    /// Saferpay cannot determine whether the PSD2 rules apply to the payment.
    ///
    /// `UNKNOWN`
    Unknown,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(InPsd2Scope {
    Yes: "YES",
    No: "NO",
    Unknown: "UNKNOWN",
});
