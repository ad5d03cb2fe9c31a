// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;

/// A means of payment that was stored before, named by its alias.
///
/// Aliases belong to one customer: another customer, and the other environment, does not know
/// them.
///
/// The container `Payment_Models_Data_Alias`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Alias).
#[non_exhaustive]
pub struct Alias {
    /// The id of the stored means of payment, as you received or chose it at registration.
    ///
    /// Upper and lower case do not differ. An alias that is unknown or has expired is refused with
    /// [`ALIAS_INVALID`].
    ///
    /// `Id`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    pub id: String,

    /// The card's security code, asked anew from the payer, since it is never stored with the alias.
    ///
    /// Send it only while the payer is present and only for a card. You must not keep it after the
    /// call.
    ///
    /// `VerificationCode`. Text, optional, `Numeric[3..4]`. Secret: `Debug` masks it, and it is
    /// zeroized when dropped.
    ///
    /// Example: `123`
    pub verification_code: Option<SecretString>,
}

impl Alias {
    /// Makes one of what is mandatory.
    ///
    /// - `id`: The id of the stored means of payment, as you received or chose it at registration.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `VerificationCode`. The card's security code, asked anew from the payer, since it is never
    /// stored with the alias.
    #[must_use]
    pub fn with_verification_code(
        mut self,
        verification_code: impl Into<SecretString>,
    ) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }
}

saferpay_runtime::impl_record!(Alias {
    0 id: mandatory "Id" id(1, 40),
    1 verification_code: optional secret "VerificationCode" numeric(3, 4),
});
