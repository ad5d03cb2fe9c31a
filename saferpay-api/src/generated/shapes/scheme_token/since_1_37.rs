// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;
use crate::generated::values::token_type::since_1_37::TokenType;

/// A number that the card scheme gave out in place of the card's number, with its proof.
///
/// The container `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_Models_Data_SchemeToken).
#[non_exhaustive]
pub struct SchemeToken {
    /// The token itself, which looks like a card number and must be kept as secret as one.
    ///
    /// `Number`. Text, mandatory. Secret: `Debug` masks it, and it is zeroized when dropped.
    pub number: SecretString,

    /// The month in which the token expires, from 1 to 12; not that of the card behind it.
    ///
    /// `ExpMonth`. Whole number, mandatory, `Range[1..12]`.
    ///
    /// Example: `10`
    pub exp_month: i64,

    /// The year in which the token expires, with four digits; not that of the card behind it.
    ///
    /// `ExpYear`. Whole number, mandatory.
    ///
    /// Example: `2023`
    pub exp_year: i64,

    /// The cryptogram (TAVV) that proves that the token may be used for this payment.
    ///
    /// It comes along with the token, from the wallet or the scheme.
    ///
    /// `AuthValue`. Text, mandatory. Secret: `Debug` masks it.
    pub auth_value: String,

    /// How strongly the payer was authenticated, by the indicator of the scheme (ECI).
    ///
    /// For your information only, says the page since 1.37: what you send does not decide about the
    /// liability.
    ///
    /// `Eci`. Text, optional.
    ///
    /// Example: `07`
    pub eci: Option<String>,

    /// Who gave out the token.
    ///
    /// `TokenType`. [`TokenType`], mandatory.
    pub token_type: TokenType,
}

impl SchemeToken {
    /// Makes one of what is mandatory.
    ///
    /// - `number`: The token itself, which looks like a card number and must be kept as secret as one.
    /// - `exp_month`: The month in which the token expires, from 1 to 12; not that of the card behind
    ///   it.
    /// - `exp_year`: The year in which the token expires, with four digits; not that of the card
    ///   behind it.
    /// - `auth_value`: The cryptogram (TAVV) that proves that the token may be used for this payment.
    /// - `token_type`: Who gave out the token.
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

    /// Sets `Eci`. How strongly the payer was authenticated, by the indicator of the scheme (ECI).
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
