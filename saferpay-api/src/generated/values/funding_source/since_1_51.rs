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
    /// The funding source of the card is unknown.
    ///
    /// `UNSPECIFIED`
    Unspecified,

    /// The card is a credit card: the cardholder pays later, by a bill.
    ///
    /// `CREDIT`
    Credit,

    /// The card is a debit card: the bank account is debited immediately.
    ///
    /// `DEBIT`
    Debit,

    /// The card is a prepaid card, which was loaded with money in advance.
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
