// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;

/// The bank account that was debited.
///
/// The container `Payment_Models_BankAccountInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_BankAccountInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct BankAccountInfo {
    /// The international bank account number (IBAN), without spaces.
    ///
    /// `IBAN`. Text, mandatory, and `None` if a response lacks it, `AlphaNumeric[1..50]`. Secret:
    /// `Debug` masks it, and it is zeroized when dropped.
    ///
    /// Example: `DE12500105170648489890`
    pub iban: Option<SecretString>,

    /// The name of the account holder, if known.
    ///
    /// `HolderName`. Text, optional, `Iso885915[1..50]`.
    ///
    /// Example: `John Doe`
    pub holder_name: Option<String>,

    /// The code of the bank (BIC or SWIFT code), without spaces.
    ///
    /// `BIC`. Text, optional, `AlphaNumeric[8..11]`.
    ///
    /// Example: `INGDDEFFXXX`
    pub bic: Option<String>,

    /// The name of the bank, if known.
    ///
    /// `BankName`. Text, optional.
    pub bank_name: Option<String>,

    /// The country of the account, taken from its IBAN, if known.
    ///
    /// `CountryCode`. Text, optional.
    ///
    /// Example: `CH`
    pub country_code: Option<String>,
}

impl BankAccountInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `IBAN`. The international bank account number (IBAN), without spaces.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<SecretString>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// Sets `HolderName`. The name of the account holder, if known.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: impl Into<String>) -> Self {
        self.holder_name = Some(holder_name.into());
        self
    }

    /// Sets `BIC`. The code of the bank (BIC or SWIFT code), without spaces.
    #[must_use]
    pub fn with_bic(mut self, bic: impl Into<String>) -> Self {
        self.bic = Some(bic.into());
        self
    }

    /// Sets `BankName`. The name of the bank, if known.
    #[must_use]
    pub fn with_bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets `CountryCode`. The country of the account, taken from its IBAN, if known.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

saferpay_runtime::impl_record!(BankAccountInfo {
    0 iban: expected secret "IBAN" alpha_numeric(1, 50),
    1 holder_name: optional "HolderName" iso885915(1, 50),
    2 bic: optional "BIC" alpha_numeric(8, 11),
    3 bank_name: optional "BankName",
    4 country_code: optional "CountryCode",
});
