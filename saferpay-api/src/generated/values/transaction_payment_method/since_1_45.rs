// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which brands the payer may enter on the form of Saferpay.
///
/// Only cards and direct debits, since there is a form to fill in. The page says that other values
/// may be accepted and then have no effect.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_v1_Transaction_Initialize).
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

    /// Diners Club, and Discover with it.
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
    Diners: "DINERS",
    Directdebit: "DIRECTDEBIT",
    Jcb: "JCB",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Visa: "VISA",
});
