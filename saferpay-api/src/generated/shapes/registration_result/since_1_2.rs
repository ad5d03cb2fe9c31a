// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::registration_error_info::since_1_2::RegistrationErrorInfo;

/// Whether the payment method was stored along with the payment.
///
/// The payment itself can succeed even if storing fails.
///
/// The container `Payment_Models_Data_RegistrationResult`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegistrationResult).
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationResult {
    /// Whether the payment method was stored.
    ///
    /// With `true`, see `Alias`; with `false`, see `Error`.
    ///
    /// `Success`. True or false, mandatory, and `None` if a response lacks it.
    pub success: Option<bool>,

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
}

saferpay_runtime::impl_record!(RegistrationResult {
    0 success: expected "Success",
    1 alias: optional "Alias",
    2 error: optional "Error",
});
