// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;

/// The bank account that receives a direct refund.
///
/// PostFinance Instant Payout requires it.
///
/// The container `Payment_Models_Data_BankAccountBase`.
///
/// First in SpecVersion
/// [1.50](https://saferpay.github.io/jsonapi/1.50/#Payment_Models_Data_BankAccountBase).
#[non_exhaustive]
pub struct BankAccountBase {
    /// The name of the account holder, a person or a company.
    ///
    /// `HolderName`. Text, optional, `Iso885915[1..50]`.
    ///
    /// Example: `John Doe`
    pub holder_name: Option<String>,

    /// The international bank account number (IBAN), without spaces.
    ///
    /// `IBAN`. Text, mandatory, `AlphaNumeric[1..50]`. Secret: `Debug` masks it, and it is zeroized
    /// when dropped.
    ///
    /// Example: `DE12500105170648489890`
    pub iban: SecretString,
}

impl BankAccountBase {
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
}

saferpay_runtime::impl_record!(BankAccountBase {
    0 holder_name: optional "HolderName" iso885915(1, 50),
    1 iban: mandatory secret "IBAN" alpha_numeric(1, 50),
});
