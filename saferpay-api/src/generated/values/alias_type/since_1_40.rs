// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The kind of payment method that the payer registers.
///
/// Saferpay shows the payer a page for this kind of payment method.
///
/// For cards, `PaymentMethods` limits the choice to certain brands.
///
/// The values of `Type`, as in `POST /Payment/v1/Alias/Insert request`.
///
/// First in SpecVersion [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_Insert).
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

    /// The payer registers a PostFinance account for PostFinance Pay.
    ///
    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// The payer registers a TWINT account by linking it in the TWINT app.
    ///
    /// When 1.10 introduced it, only the test environment supported it.
    ///
    /// `TWINT`
    Twint,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasType {
    Card: "CARD",
    BankAccount: "BANK_ACCOUNT",
    Postfinancepay: "POSTFINANCEPAY",
    Twint: "TWINT",
});
