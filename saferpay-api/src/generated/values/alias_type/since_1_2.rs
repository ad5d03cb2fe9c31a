// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The kind of payment method that the payer registers.
///
/// Saferpay shows the payer a page for this kind of payment method.
#[cfg_attr(
    feature = "_ge_1_7",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
            feature = "v1_6",
        ),
        doc = "Since 1.7:",
    ),
    doc = "For cards, `PaymentMethods` limits the choice to certain brands.",
)]
///
/// The values of `Type`, as in `POST /Payment/v1/Alias/Insert request`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasType {
    /// The payer registers a credit or debit card.
    ///
    /// `CARD`
    Card,

    /// The payer registers a bank account, for direct debits.
    ///
    /// `BANK_ACCOUNT`
    BankAccount,

    /// The payer registers a PostFinance account with the older PostFinance payment methods.
    ///
    /// SpecVersion 1.40 replaces it with PostFinance Pay.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasType {
    Card: "CARD",
    BankAccount: "BANK_ACCOUNT",
    Postfinance: "POSTFINANCE",
});
