// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;
use crate::ids::AliasId;

/// A stored payment method, identified by its alias.
///
/// An alias belongs to one customer account and one environment; it does not exist in any other
/// account or environment.
///
/// The container `Payment_Models_Data_Alias`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Alias).
#[non_exhaustive]
pub struct Alias {
    /// The ID of the stored payment method, which you received or chose when you registered it.
    ///
    /// The ID is case-insensitive. If the alias does not exist or has expired, the request fails with
    /// [`ALIAS_INVALID`].
    ///
    /// `Id`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    pub id: AliasId,

    /// The card security code, which the payer enters again because an alias never includes it.
    ///
    /// Send it only for a card and only while the payer is present. You must not keep it after the
    /// call.
    ///
    /// `VerificationCode`. Text, optional, `Numeric[3..4]`. Secret: `Debug` masks it, and it is
    /// zeroized when dropped.
    ///
    /// Example: `123`
    pub verification_code: Option<SecretString>,
}

impl Alias {
    /// Creates a value with its mandatory fields.
    ///
    /// - `id`: The ID of the stored payment method, which you received or chose when you registered
    ///   it.
    #[must_use]
    pub fn new(id: impl Into<AliasId>) -> Self {
        Self {
            id: id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `VerificationCode`. The card security code, which the payer enters again because an alias
    /// never includes it.
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
