// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;

/// Raw card data, as the payer enters it.
///
/// If you send it, your whole system must comply with PCI DSS, and only certified merchants may do
/// so. All others let the payer enter the card at Saferpay: on the payment page, in Saferpay
/// Fields or when they store an alias.
///
/// The container `Payment_Models_Data_Card`.
///
/// First in SpecVersion [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_Models_Data_Card).
#[non_exhaustive]
pub struct Card {
    /// The full card number, digits only.
    ///
    /// Never log or store it. The SDK masks it in `Debug` output and wipes it from memory.
    ///
    /// `Number`. Text, mandatory. Secret: `Debug` masks it, and it is zeroized when dropped.
    ///
    /// Example: `1234123412341234`
    pub number: SecretString,

    /// The year in which the card or token expires, with four digits.
    ///
    /// `ExpYear`. Whole number, mandatory, `Range[2000..9999]`.
    ///
    /// Example: `2015`
    pub exp_year: i64,

    /// The month in which the card or token expires, from 1 to 12.
    ///
    /// The card or token is valid until the end of that month.
    ///
    /// `ExpMonth`. Whole number, mandatory, `Range[1..12]`.
    ///
    /// Example: `9`
    pub exp_month: i64,

    /// The cardholder name as printed on the card.
    ///
    /// `HolderName`. Text, optional, `Utf8[1..50]`.
    ///
    /// Example: `John Doe`
    pub holder_name: Option<String>,

    /// The card security code: three or four digits printed on the card.
    ///
    /// Some brands and contracts reject a payment without it, with [`CARD_CVC_REQUIRED`]. You must not
    /// store it, not even encrypted.
    ///
    /// `VerificationCode`. Text, optional, `Numeric[3..4]`. Secret: `Debug` masks it, and it is
    /// zeroized when dropped.
    ///
    /// Example: `123`
    ///
    /// [`CARD_CVC_REQUIRED`]: crate::error::ErrorName::CardCvcRequired
    pub verification_code: Option<SecretString>,
}

impl Card {
    /// Creates a value with its mandatory fields.
    ///
    /// - `number`: The full card number, digits only.
    /// - `exp_year`: The year in which the card or token expires, with four digits.
    /// - `exp_month`: The month in which the card or token expires, from 1 to 12.
    #[must_use]
    pub fn new(number: impl Into<SecretString>, exp_year: i64, exp_month: i64) -> Self {
        Self {
            number: number.into(),
            exp_year,
            exp_month,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `HolderName`. The cardholder name as printed on the card.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: impl Into<String>) -> Self {
        self.holder_name = Some(holder_name.into());
        self
    }

    /// Sets `VerificationCode`. The card security code: three or four digits printed on the card.
    #[must_use]
    pub fn with_verification_code(
        mut self,
        verification_code: impl Into<SecretString>,
    ) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }
}

saferpay_runtime::impl_record!(Card {
    0 number: mandatory secret "Number",
    1 exp_year: mandatory "ExpYear" range(2000, 9999),
    2 exp_month: mandatory "ExpMonth" range(1, 12),
    3 holder_name: optional "HolderName" utf8(1, 50),
    4 verification_code: optional secret "VerificationCode" numeric(3, 4),
});
