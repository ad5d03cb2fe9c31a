//! The display names of payment methods and wallets.

/// The name that payers see. Unknown methods keep their name in the API. The names of methods other
/// than cards are assumed: no recording has one.
#[must_use]
pub fn display_name(method: &str) -> &str {
    match method {
        "ACCOUNTTOACCOUNT" => "Account to account",
        "ALIPAY" => "Alipay",
        "AMEX" => "American Express",
        "APPLEPAY" => "Apple Pay",
        "BANCONTACT" => "Bancontact",
        "BLIK" => "BLIK",
        "BONUS" => "Bonus card",
        "CARD" => "Card",
        "CLICKTOPAY" => "Click to Pay",
        "DINERS" => "Diners Club",
        "DIRECTDEBIT" => "Direct debit",
        "EPRZELEWY" => "Przelewy24",
        "EPS" => "eps",
        "GIFTCARD" => "Gift card",
        "GIROPAY" => "giropay",
        "GOOGLEPAY" => "Google Pay",
        "IDEAL" => "iDEAL",
        "INVOICE" => "Invoice",
        "KLARNA" => "Klarna",
        "MAESTRO" => "Maestro",
        "MASTERCARD" => "MasterCard",
        "MASTERPASS" => "Masterpass",
        "MYONE" => "MyOne",
        "PAYCONIQ" => "Payconiq",
        "PAYDIREKT" => "paydirekt",
        "PAYPAL" => "PayPal",
        "POSTCARD" => "PostFinance Card",
        "POSTFINANCE" => "PostFinance E-Finance",
        "POSTFINANCEPAY" => "PostFinance Pay",
        "REKA" => "Reka",
        "SOFORT" => "SOFORT",
        "UNIONPAY" => "UnionPay",
        "WECHATPAY" => "WeChat Pay",
        "WERO" => "Wero",
        "WLCRYPTOPAYMENTS" => "WL Crypto Payments",
        other => other,
    }
}
