// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brands that the payer may register.
///
/// The list covers only what a request can offer: a response can contain other payment methods.
///
/// Saferpay accepts other names but ignores them.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Alias/Insert request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasPaymentMethod {
    /// American Express cards.
    ///
    /// `AMEX`
    Amex,

    /// Bonus Card, a Swiss card with a loyalty program.
    ///
    /// `BONUS`
    Bonus,

    /// Diners Club cards, which includes Discover.
    ///
    /// `DINERS`
    Diners,

    /// Direct debit from a bank account (SEPA).
    ///
    /// `DIRECTDEBIT`
    Directdebit,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Maestro, a debit card of Mastercard.
    ///
    /// `MAESTRO`
    Maestro,

    /// Cards of the Mastercard scheme.
    ///
    /// `MASTERCARD`
    Mastercard,

    /// myOne, a Swiss store card.
    ///
    /// `MYONE`
    Myone,

    /// Cards of the Visa scheme.
    ///
    /// `VISA`
    Visa,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasPaymentMethod extensible {
    Amex: "AMEX",
    Bonus: "BONUS",
    Diners: "DINERS",
    Directdebit: "DIRECTDEBIT",
    Jcb: "JCB",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Visa: "VISA",
});
