// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_authentication_result_base::since_1_16::AliasAuthenticationResultBase;
use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::registration_error_info::since_1_2::RegistrationErrorInfo;
use crate::generated::shapes::tokenization_info::since_1_45::TokenizationInfo;

/// Whether the payment method was stored along with the payment.
///
/// The payment itself can succeed even if storing fails.
///
/// The container `Payment_Models_Data_RegistrationResult`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_RegistrationResult).
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationResult {
    /// Whether the payment method was stored.
    ///
    /// With `true`, see `Alias`; with `false`, see `Error`.
    ///
    /// `Success`. True or false, mandatory, and `None` if a response lacks it.
    pub success: Option<bool>,

    /// Whether the card scheme replaced the number of the stored card with a network token.
    ///
    /// It is present if the stored card was tokenized or should have been.
    ///
    /// `Tokenization`. [`TokenizationInfo`], optional.
    pub tokenization: Option<TokenizationInfo>,

    /// The alias under which the payment method was stored; present on success.
    ///
    /// Save [`AliasInfo.Id`]. After [`Alias/Insert`](alias/struct.Alias.html#method.insert), the alias
    /// is not in this container but directly in the response to
    /// [`Alias/AssertInsert`](alias/struct.Alias.html#method.assert_insert).
    ///
    /// `Alias`. [`AliasInfo`], optional.
    ///
    /// [`AliasInfo.Id`]: AliasInfo::id
    pub alias: Option<AliasInfo>,

    /// The reason why the payment method was not stored; present on failure.
    ///
    /// `Error`. [`RegistrationErrorInfo`], optional.
    pub error: Option<RegistrationErrorInfo>,

    /// Whether the cardholder was authenticated when the alias was stored.
    ///
    /// Charges without the payer rely on strong authentication at this point.
    ///
    /// `AuthenticationResult`. [`AliasAuthenticationResultBase`], optional.
    pub authentication_result: Option<AliasAuthenticationResultBase>,
}

impl RegistrationResult {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Success`. Whether the payment method was stored.
    #[inline]
    #[must_use]
    pub fn with_success(mut self, success: bool) -> Self {
        self.success = Some(success);
        self
    }

    /// Sets `Tokenization`. Whether the card scheme replaced the number of the stored card with a
    /// network token.
    #[inline]
    #[must_use]
    pub fn with_tokenization(mut self, tokenization: TokenizationInfo) -> Self {
        self.tokenization = Some(tokenization);
        self
    }

    /// Sets `Alias`. The alias under which the payment method was stored; present on success.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: AliasInfo) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `Error`. The reason why the payment method was not stored; present on failure.
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: RegistrationErrorInfo) -> Self {
        self.error = Some(error);
        self
    }

    /// Sets `AuthenticationResult`. Whether the cardholder was authenticated when the alias was
    /// stored.
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
