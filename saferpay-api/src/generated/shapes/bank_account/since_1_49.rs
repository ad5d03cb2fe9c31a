// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;

/// A bank account, usually one to debit.
///
/// The container `Payment_Models_Data_BankAccount`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_Data_BankAccount).
#[non_exhaustive]
pub struct BankAccount {
    /// The international bank account number (IBAN), without spaces.
    ///
    /// `IBAN`. Text, mandatory, `AlphaNumeric[1..50]`. Secret: `Debug` masks it, and it is zeroized
    /// when dropped.
    ///
    /// Example: `DE12500105170648489890`
    pub iban: SecretString,

    /// The name of the account holder, a person or a company.
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
}

impl BankAccount {
    /// Creates a value with its mandatory fields.
    ///
    /// - `iban`: The international bank account number (IBAN), without spaces.
    #[must_use]
    pub fn new(iban: impl Into<SecretString>) -> Self {
        Self {
            iban: iban.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `HolderName`. The name of the account holder, a person or a company.
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
}

saferpay_runtime::impl_record!(BankAccount {
    0 iban: mandatory secret "IBAN" alpha_numeric(1, 50),
    1 holder_name: optional "HolderName" iso885915(1, 50),
    2 bic: optional "BIC" alpha_numeric(8, 11),
});
