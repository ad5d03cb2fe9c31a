// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The payment methods that the payment page may offer to the payer.
///
/// Your terminal must have a contract for the payment method. If you list only one, the payer does
/// not have to choose.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_v1_PaymentPage_Initialize).
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

    /// BLIK, a mobile payment scheme from Poland.
    ///
    /// `BLIK`
    Blik,

    /// Diners Club cards, which includes Discover.
    ///
    /// `DINERS`
    Diners,

    /// A card of an unspecified brand.
    ///
    /// The specification lists this value without a description; it probably represents the cards of
    /// all brands.
    ///
    /// `CARD`
    Card,

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

    /// A gift card with a prepaid balance.
    ///
    /// `GIFTCARD`
    Giftcard,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

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

    /// Payconiq, a mobile payment scheme from Belgium and Luxembourg.
    ///
    /// `PAYCONIQ`
    Payconiq,

    /// PayPal, an online wallet.
    ///
    /// `PAYPAL`
    Paypal,

    /// PostFinance Pay, which replaces the PostFinance Card and E-Finance.
    ///
    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// Reka money, a Swiss vacation and leisure currency.
    ///
    /// `REKA`
    Reka,

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

    /// WeChat Pay, a wallet from China.
    ///
    /// `WECHATPAY`
    Wechatpay,

    /// Wero, a payment scheme of European banks.
    ///
    /// `WERO`
    Wero,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentPagePaymentMethod {
    Accounttoaccount: "ACCOUNTTOACCOUNT",
    Alipay: "ALIPAY",
    Amex: "AMEX",
    Bancontact: "BANCONTACT",
    Blik: "BLIK",
    Diners: "DINERS",
    Card: "CARD",
    Directdebit: "DIRECTDEBIT",
    Eprzelewy: "EPRZELEWY",
    Eps: "EPS",
    Giftcard: "GIFTCARD",
    Ideal: "IDEAL",
    Jcb: "JCB",
    Klarna: "KLARNA",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Payconiq: "PAYCONIQ",
    Paypal: "PAYPAL",
    Postfinancepay: "POSTFINANCEPAY",
    Reka: "REKA",
    Twint: "TWINT",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
    Wechatpay: "WECHATPAY",
    Wero: "WERO",
});
