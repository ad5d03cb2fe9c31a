// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistrationResult {
    /// Whether the means of payment was stored.
    ///
    /// With `true` look at `Alias`, with `false` at `Error`.
    ///
    /// `Success`. True or false, mandatory.
    pub success: bool,

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
    /// Makes one of what is mandatory.
    ///
    /// - `success`: Whether the means of payment was stored.
    #[must_use]
    pub fn new(success: bool) -> Self {
        Self { success, ..Record::blank() }
    }

    /// Sets `Alias`. The alias under which it was stored; present if it worked.
    #[must_use]
    pub fn with_alias(mut self, alias: AliasInfo) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `Error`. Why it was not stored; present if it did not work.
    #[must_use]
    pub fn with_error(mut self, error: RegistrationErrorInfo) -> Self {
        self.error = Some(error);
        self
    }
}

impl Record for RegistrationResult {
    const NAME: &'static str = "RegistrationResult";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Success"),
        Field::optional("Alias"),
        Field::optional("Error"),
    ];

    fn blank() -> Self {
        Self {
            success: Blank::blank(),
            alias: Blank::blank(),
            error: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.success.slot(),
            1 => self.alias.slot(),
            2 => self.error.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.success.view(),
            1 => self.alias.view(),
            2 => self.error.view(),
            _ => View::Absent,
        }
    }
}

record!(RegistrationResult);
