// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::registration_error_info::since_1_2::RegistrationErrorInfo;

/// Whether the means of payment was stored along with the payment.
///
/// The payment does not depend on it.
///
/// The container `Payment_Models_Data_RegistrationResult`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegistrationResult).
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationResult {
    /// Whether the means of payment was stored.
    ///
    /// With `true` look at `Alias`, with `false` at `Error`.
    ///
    /// `Success`. True or false, mandatory, and `None` if a response lacks it.
    pub success: Option<bool>,

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
}

saferpay_runtime::impl_record!(RegistrationResult {
    0 success: expected "Success",
    1 alias: optional "Alias",
    2 error: optional "Error",
});
