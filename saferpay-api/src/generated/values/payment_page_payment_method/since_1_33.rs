// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The payment methods that the payment page may offer to the payer.
///
/// Your terminal must have a contract for the payment method. If you list only one, the payer does
/// not have to choose.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentPagePaymentMethod {
    /// Account-to-account payment: a transfer that the payer starts from a bank account.
    ///
    /// `ACCOUNTTOACCOUNT`
    Accounttoaccount,

    /// Alipay, a wallet from China.
    ///
    /// `ALIPAY`
    Alipay,

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
    /// SpecVersion 1.49 removes this value, because Saferpay no longer supports the payment method.
    ///
    /// `GIROPAY`
    Giropay,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

    /// Purchase on invoice: the payer receives the goods first and pays later.
    ///
    /// SpecVersion 1.51 removes this value.
    ///
    /// `INVOICE`
    Invoice,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Klarna: pay now, later or in installments.
    ///
    /// It requires the basket in `Order`.
    ///
    /// `KLARNA`
    Klarna,

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

    /// Payconiq, a mobile payment scheme from Belgium and Luxembourg.
    ///
    /// `PAYCONIQ`
    Payconiq,

    /// paydirekt, payments from German bank accounts.
    ///
    /// SpecVersion 1.49 removes this value, because Saferpay no longer supports the payment method.
    ///
    /// `PAYDIREKT`
    Paydirekt,

    /// PayPal, an online wallet.
    ///
    /// `PAYPAL`
    Paypal,

    /// The PostFinance Card in its older form.
    ///
    /// SpecVersion 1.40 removes this value: request PostFinance Pay instead.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance in its older form.
    ///
    /// SpecVersion 1.40 removes this value: request PostFinance Pay instead.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// Sofort, instant bank transfers.
    ///
    /// SpecVersion 1.49 removes this value, because Saferpay no longer supports the payment method.
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

    /// Cryptocurrency payments through a Worldline service.
    ///
    /// SpecVersion 1.49 removes this value, because Saferpay no longer supports the payment method.
    ///
    /// `WLCRYPTOPAYMENTS`
    Wlcryptopayments,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentPagePaymentMethod {
    Accounttoaccount: "ACCOUNTTOACCOUNT",
    Alipay: "ALIPAY",
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
    Klarna: "KLARNA",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Payconiq: "PAYCONIQ",
    Paydirekt: "PAYDIREKT",
    Paypal: "PAYPAL",
    Postcard: "POSTCARD",
    Postfinance: "POSTFINANCE",
    Sofort: "SOFORT",
    Twint: "TWINT",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
    Wlcryptopayments: "WLCRYPTOPAYMENTS",
});
