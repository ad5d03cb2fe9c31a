// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_authentication_result_base::since_1_16::AliasAuthenticationResultBase;
use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::registration_error_info::since_1_2::RegistrationErrorInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// Whether the means of payment was stored along with the payment.
///
/// The payment does not depend on it.
///
/// The container `Payment_Models_Data_RegistrationResult`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_RegistrationResult).
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationResult {
    /// Whether the means of payment was stored.
    ///
    /// With `true` look at `Alias`, with `false` at `Error`.
    ///
    /// `Success`. True or false, mandatory, and `None` if a response lacks it.
    pub success: Option<bool>,

    /// Whether the card scheme put a token of its own in place of the stored card's number.
    ///
    /// Present if the stored card was, or should have been, tokenized.
    ///
    /// `Tokenization`. [`TokenizationInfo`], optional.
    pub tokenization: Option<TokenizationInfo>,

    /// The alias under which it was stored; present if it worked.
    ///
    /// Keep [`AliasInfo.Id`]. With `Alias/Insert` the alias is found elsewhere, in the answer itself.
    ///
    /// `Alias`. [`AliasInfo`], optional.
    ///
    /// [`AliasInfo.Id`]: AliasInfo::id
    pub alias: Option<AliasInfo>,

    /// Why it was not stored; present if it did not work.
    ///
    /// `Error`. [`RegistrationErrorInfo`], optional.
    pub error: Option<RegistrationErrorInfo>,

    /// Whether the holder was authenticated when the alias was stored.
    ///
    /// Charges without the payer build on a strong authentication at this point.
    ///
    /// `AuthenticationResult`. [`AliasAuthenticationResultBase`], optional.
    pub authentication_result: Option<AliasAuthenticationResultBase>,
}

impl RegistrationResult {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Success`. Whether the means of payment was stored.
    #[inline]
    #[must_use]
    pub fn with_success(mut self, success: bool) -> Self {
        self.success = Some(success);
        self
    }

    /// Sets `Tokenization`. Whether the card scheme put a token of its own in place of the stored
    /// card's number.
    #[inline]
    #[must_use]
    pub fn with_tokenization(mut self, tokenization: TokenizationInfo) -> Self {
        self.tokenization = Some(tokenization);
        self
    }

    /// Sets `Alias`. The alias under which it was stored; present if it worked.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: AliasInfo) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `Error`. Why it was not stored; present if it did not work.
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: RegistrationErrorInfo) -> Self {
        self.error = Some(error);
        self
    }

    /// Sets `AuthenticationResult`. Whether the holder was authenticated when the alias was stored.
    #[inline]
    #[must_use]
    pub fn with_authentication_result(
        mut self,
        authentication_result: AliasAuthenticationResultBase,
    ) -> Self {
        self.authentication_result = Some(authentication_result);
        self
    }
}

saferpay_runtime::impl_record!(RegistrationResult {
    0 success: expected "Success",
    1 tokenization: optional "Tokenization",
    2 alias: optional "Alias",
    3 error: optional "Error",
    4 authentication_result: optional "AuthenticationResult",
});
