// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which kind of means of payment the payer registers.
///
/// The payer is taken to a page for this kind. For cards, `PaymentMethods` narrows the choice to
/// brands.
///
/// The values of `Type`, as in `POST /Payment/v1/Alias/Insert request`.
///
/// First in SpecVersion [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasType {
    /// A credit or debit card.
    ///
    /// `CARD`
    Card,

    /// A bank account, for direct debits.
    ///
    /// `BANK_ACCOUNT`
    BankAccount,

    /// An account at PostFinance, paid from with PostFinance Pay.
    ///
    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// A TWINT account, which the payer links in the TWINT app.
    ///
    /// When it came with 1.10, only the test environment offered it.
    ///
    /// `TWINT`
    Twint,

    /// A PayPal account, which the payer agrees to have charged later.
    ///
    /// `PAYPAL`
    Paypal,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasType {
    Card: "CARD",
    BankAccount: "BANK_ACCOUNT",
    Postfinancepay: "POSTFINANCEPAY",
    Twint: "TWINT",
    Paypal: "PAYPAL",
});
