// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brands that the payer may use in the Saferpay form.
///
/// The list covers only cards and direct debits, because the payer enters their data in a form.
/// According to the specification, other values may be accepted but are ignored.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionPaymentMethod {
    /// American Express cards.
    ///
    /// `AMEX`
    Amex,

    /// Bancontact, the Belgian debit scheme.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// Bonus Card, a Swiss card with a loyalty program.
    ///
    /// SpecVersion 1.45 removes this value.
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
    /// SpecVersion 1.45 removes this value.
    ///
    /// `MYONE`
    Myone,

    /// UnionPay, a card scheme from China.
    ///
    /// SpecVersion 1.36 removes this value.
    ///
    /// `UNIONPAY`
    Unionpay,

    /// Cards of the Visa scheme.
    ///
    /// `VISA`
    Visa,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransactionPaymentMethod extensible {
    Amex: "AMEX",
    Bancontact: "BANCONTACT",
    Bonus: "BONUS",
    Diners: "DINERS",
    Directdebit: "DIRECTDEBIT",
    Jcb: "JCB",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
});
