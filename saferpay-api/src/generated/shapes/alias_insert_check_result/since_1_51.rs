// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_authentication_result::since_1_51::AliasAuthenticationResult;
use crate::generated::shapes::issuer_reference_info::since_1_21::IssuerReferenceInfo;
use crate::generated::values::alias_insert_check_outcome::since_1_6::AliasInsertCheckOutcome;

/// The result of the card check.
///
/// There is no value for a failed check: in that case, expect the registration itself to fail with
/// an error such as [`CARD_CHECK_FAILED`].
///
/// The container `Payment_Models_Data_AliasInsertCheckResult`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasInsertCheckResult).
///
/// [`CARD_CHECK_FAILED`]: crate::error::ErrorName::CardCheckFailed
#[derive(Default)]
#[non_exhaustive]
pub struct AliasInsertCheckResult {
    /// Whether the card was checked successfully.
    ///
    /// `NOT_PERFORMED` means that there was no check, often because the brand or the acquirer does not
    /// support it. It says nothing about the card.
    ///
    /// `Authentication` shows whether the payer was authenticated.
    ///
    /// `Result`. [`AliasInsertCheckOutcome`], mandatory, and `None` if a response lacks it.
    pub result: Option<AliasInsertCheckOutcome>,

    /// Details about the result, for people; do not base logic on it, because the wording can change.
    ///
    /// `Message`. Text, optional.
    ///
    /// Example: `Online card check was successful.`
    pub message: Option<String>,

    /// How the cardholder was authenticated during the registration; present if authentication took
    /// place.
    ///
    /// `Authentication`. [`AliasAuthenticationResult`], optional.
    pub authentication: Option<AliasAuthenticationResult>,

    /// The issuer's reference to this check, which later payments with the card can refer to.
    ///
    /// The specification does not describe this field.
    ///
    /// `IssuerReference`. [`IssuerReferenceInfo`], optional.
    pub issuer_reference: Option<IssuerReferenceInfo>,
}

impl AliasInsertCheckResult {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Result`. Whether the card was checked successfully.
    #[inline]
    #[must_use]
    pub fn with_result(mut self, result: AliasInsertCheckOutcome) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `Message`. Details about the result, for people; do not base logic on it, because the
    /// wording can change.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `Authentication`. How the cardholder was authenticated during the registration; present if
    /// authentication took place.
    #[inline]
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: AliasAuthenticationResult,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `IssuerReference`. The issuer's reference to this check, which later payments with the
    /// card can refer to.
    #[inline]
    #[must_use]
    pub fn with_issuer_reference(
        mut self,
        issuer_reference: IssuerReferenceInfo,
    ) -> Self {
        self.issuer_reference = Some(issuer_reference);
        self
    }
}

saferpay_runtime::impl_record!(AliasInsertCheckResult {
    0 result: expected "Result",
    1 message: optional "Message",
    2 authentication: optional "Authentication",
    3 issuer_reference: optional "IssuerReference",
});
