// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;
use crate::generated::values::token_type::since_1_37::TokenType;

/// A network token, which the card scheme issued in place of the card number, with its cryptogram.
///
/// The container `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_Models_Data_SchemeToken).
#[non_exhaustive]
pub struct SchemeToken {
    /// The token number, which looks like a card number; keep it just as secret.
    ///
    /// `Number`. Text, mandatory. Secret: `Debug` masks it, and it is zeroized when dropped.
    pub number: SecretString,

    /// The month in which the token expires, from 1 to 12; the underlying card can expire at another
    /// time.
    ///
    /// `ExpMonth`. Whole number, mandatory, `Range[1..12]`.
    ///
    /// Example: `10`
    pub exp_month: i64,

    /// The year in which the token expires, with four digits; the underlying card can expire at
    /// another time.
    ///
    /// `ExpYear`. Whole number, mandatory.
    ///
    /// Example: `2023`
    pub exp_year: i64,

    /// The cryptogram (TAVV) that proves that the token may be used for this payment.
    ///
    /// You receive it with the token, from the wallet or the card scheme.
    ///
    /// `AuthValue`. Text, mandatory. Secret: `Debug` masks it.
    pub auth_value: String,

    /// The electronic commerce indicator (ECI): the card scheme's code for the level of
    /// authentication.
    ///
    /// The specification says that it is for information only: the value that you send does not affect
    /// the liability.
    ///
    /// `Eci`. Text, optional.
    ///
    /// Example: `07`
    pub eci: Option<String>,

    /// The issuer of the token: a wallet or a card scheme.
    ///
    /// `TokenType`. [`TokenType`], mandatory.
    pub token_type: TokenType,
}

impl SchemeToken {
    /// Creates a value with its mandatory fields.
    ///
    /// - `number`: The token number, which looks like a card number; keep it just as secret.
    /// - `exp_month`: The month in which the token expires, from 1 to 12; the underlying card can
    ///   expire at another time.
    /// - `exp_year`: The year in which the token expires, with four digits; the underlying card can
    ///   expire at another time.
    /// - `auth_value`: The cryptogram (TAVV) that proves that the token may be used for this payment.
    /// - `token_type`: The issuer of the token: a wallet or a card scheme.
    #[must_use]
    pub fn new(
        number: impl Into<SecretString>,
        exp_month: i64,
        exp_year: i64,
        auth_value: impl Into<String>,
        token_type: TokenType,
    ) -> Self {
        Self {
            number: number.into(),
            exp_month,
            exp_year,
            auth_value: auth_value.into(),
            token_type,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Eci`. The electronic commerce indicator (ECI): the card scheme's code for the level of
    /// authentication.
    #[must_use]
    pub fn with_eci(mut self, eci: impl Into<String>) -> Self {
        self.eci = Some(eci.into());
        self
    }
}

saferpay_runtime::impl_record!(SchemeToken {
    0 number: mandatory secret "Number",
    1 exp_month: mandatory "ExpMonth" range(1, 12),
    2 exp_year: mandatory "ExpYear",
    3 auth_value: mandatory secret "AuthValue",
    4 eci: optional "Eci",
    5 token_type: mandatory "TokenType",
});
