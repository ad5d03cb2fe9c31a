// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brands that the payer may use in the wallet.
///
/// Only Masterpass supported this restriction. SpecVersion 1.34 removes it.
///
/// The values of `PaymentMethods`, as in `Payment_Models_Data_Wallet`.
///
/// First in SpecVersion [1.9](https://saferpay.github.io/jsonapi/1.9/#Payment_Models_Data_Wallet).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WalletPaymentMethod {
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

    /// ePrzelewy, bank transfers from Poland.
    ///
    /// `EPRZELEWY`
    Eprzelewy,

    /// eps, bank transfers from Austria.
    ///
    /// `EPS`
    Eps,

    /// giropay, bank transfers from Germany.
    ///
    /// `GIROPAY`
    Giropay,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

    /// Purchase on invoice: the payer receives the goods first and pays later.
    ///
    /// `INVOICE`
    Invoice,

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

    /// PayPal, an online wallet.
    ///
    /// `PAYPAL`
    Paypal,

    /// paydirekt, payments from German bank accounts.
    ///
    /// `PAYDIREKT`
    Paydirekt,

    /// The PostFinance Card in its older form.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance in its older form.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// Saferpay's own payment method for tests, which transfers no money.
    ///
    /// `SAFERPAYTEST`
    Saferpaytest,

    /// Sofort, instant bank transfers.
    ///
    /// `SOFORT`
    Sofort,

    /// TWINT, a mobile payment scheme from Switzerland.
    ///
    /// `TWINT`
    Twint,

    /// UnionPay, a card scheme from China.
    ///
    /// `UNIONPAY`
    Unionpay,

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

saferpay_runtime::impl_open_enum!(WalletPaymentMethod {
    Amex: "AMEX",
    Bancontact: "BANCONTACT",
    Bonus: "BONUS",
    Diners: "DINERS",
    Directdebit: "DIRECTDEBIT",
    Eprzelewy: "EPRZELEWY",
    Eps: "EPS",
    Giropay: "GIROPAY",
    Ideal: "IDEAL",
    Invoice: "INVOICE",
    Jcb: "JCB",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Paypal: "PAYPAL",
    Paydirekt: "PAYDIREKT",
    Postcard: "POSTCARD",
    Postfinance: "POSTFINANCE",
    Saferpaytest: "SAFERPAYTEST",
    Sofort: "SOFORT",
    Twint: "TWINT",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
    Vpay: "VPAY",
});
