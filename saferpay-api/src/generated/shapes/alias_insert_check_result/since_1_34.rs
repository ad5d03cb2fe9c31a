// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_authentication_result::since_1_16::AliasAuthenticationResult;
use crate::generated::shapes::issuer_reference_info::since_1_21::IssuerReferenceInfo;
use crate::generated::values::alias_insert_check_outcome::since_1_16::AliasInsertCheckOutcome;

/// What the check of the card found.
///
/// It has no value for a failed check; expect the registration itself to fail then, with an error
/// such as [`CARD_CHECK_FAILED`].
///
/// The container `Payment_Models_Data_AliasInsertCheckResult`.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_Models_Data_AliasInsertCheckResult).
///
/// [`CARD_CHECK_FAILED`]: crate::error::ErrorName::CardCheckFailed
#[derive(Default)]
#[non_exhaustive]
pub struct AliasInsertCheckResult {
    /// Whether the card was checked, and with success.
    ///
    /// `NOT_PERFORMED` means that nothing was checked, often because the brand or the acquirer does
    /// not offer it; it is no verdict on the card. SpecVersions 1.16 to 1.50 tell with
    /// `OK_AUTHENTICATED` that the payer was authenticated too; since 1.51 `Authentication` tells it.
    ///
    /// `Result`. [`AliasInsertCheckOutcome`], mandatory, and `None` if a response lacks it.
    pub result: Option<AliasInsertCheckOutcome>,

    /// More about the outcome, for people; its wording may change, so decide nothing by it.
    ///
    /// `Message`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `Online card check was successful.`
    pub message: Option<String>,

    /// How the cardholder was authenticated during the registration, where that took place.
    ///
    /// `Authentication`. [`AliasAuthenticationResult`], optional.
    pub authentication: Option<AliasAuthenticationResult>,

    /// The issuer's reference to this check, which later payments of the card can point to.
    ///
    /// The page leaves this field without a description.
    ///
    /// `IssuerReference`. [`IssuerReferenceInfo`], optional.
    pub issuer_reference: Option<IssuerReferenceInfo>,
}

impl AliasInsertCheckResult {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Result`. Whether the card was checked, and with success.
    #[inline]
    #[must_use]
    pub fn with_result(mut self, result: AliasInsertCheckOutcome) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `Message`. More about the outcome, for people; its wording may change, so decide nothing
    /// by it.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `Authentication`. How the cardholder was authenticated during the registration, where that
    /// took place.
    #[inline]
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: AliasAuthenticationResult,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `IssuerReference`. The issuer's reference to this check, which later payments of the card
    /// can point to.
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
    1 message: expected "Message",
    2 authentication: optional "Authentication",
    3 issuer_reference: optional "IssuerReference",
});
