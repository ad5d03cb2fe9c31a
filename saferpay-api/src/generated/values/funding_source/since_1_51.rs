// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How a card is funded.
///
/// The values of `FundingSource`, as in `Payment_Models_Data_CardInfo`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_CardInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FundingSource {
    /// It is not known.
    ///
    /// `UNSPECIFIED`
    Unspecified,

    /// The cardholder pays later, by a bill.
    ///
    /// `CREDIT`
    Credit,

    /// The bank account is debited at once.
    ///
    /// `DEBIT`
    Debit,

    /// The card was loaded with money beforehand.
    ///
    /// `PREPAID`
    Prepaid,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(FundingSource {
    Unspecified: "UNSPECIFIED",
    Credit: "CREDIT",
    Debit: "DEBIT",
    Prepaid: "PREPAID",
});
