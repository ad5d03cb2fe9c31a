// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which brands the payer may enter on the form of Saferpay.
///
/// Only cards and direct debits, since there is a form to fill in. The page says that other values
/// may be accepted and then have no effect.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// First in SpecVersion
/// [1.7](https://saferpay.github.io/jsonapi/1.7/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionPaymentMethod {
    /// American Express.
    ///
    /// `AMEX`
    Amex,

    /// Bancontact, the Belgian debit scheme.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// Bonus Card, a Swiss card with a loyalty programme.
    ///
    /// Taken no more since 1.45.
    ///
    /// `BONUS`
    Bonus,

    /// Diners Club, and Discover with it.
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
    /// Taken no more since 1.45.
    ///
    /// `MYONE`
    Myone,

    /// The PostFinance Card, in its older form.
    ///
    /// Taken no more since 1.10.
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
