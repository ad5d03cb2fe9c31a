// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brands that the payer may use in the Saferpay form.
///
/// The list covers only cards and direct debits, because the payer enters their data in a form.
/// According to the specification, other values may be accepted but are ignored.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// First in SpecVersion
/// [1.7](https://saferpay.github.io/jsonapi/1.7/#Payment_v1_Transaction_Initialize).
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

    /// The PostFinance Card in its older form.
    ///
    /// SpecVersion 1.10 removes this value.
    ///
    /// `POSTCARD`
    Postcard,

    /// Cards of the Visa scheme.
    ///
    /// `VISA`
    Visa,

    /// V PAY, a debit card of Visa.
    ///
    /// `VPAY`
    Vpay,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransactionPaymentMethod {
    Amex: "AMEX",
    Bancontact: "BANCONTACT",
    Bonus: "BONUS",
    Diners: "DINERS",
    Jcb: "JCB",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Postcard: "POSTCARD",
    Visa: "VISA",
    Vpay: "VPAY",
});
