// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::three_ds_info::since_1_2::ThreeDsInfo;

/// Who bears the loss if the cardholder disputes the payment as fraud.
///
/// Look at it after each authorization, before you capture: a payment can be authorized although
/// 3-D Secure failed. Without a shift you may still capture, but the risk is yours.
///
/// The container `Payment_Models_Data_LiabilityInfo`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_LiabilityInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct LiabilityInfo {
    /// Whether somebody else than you bears the loss in case of fraud.
    ///
    /// It is the final word: a shift that 3-D Secure promised may still be denied at the
    /// authorization.
    ///
    /// `LiabilityShift`. True or false, mandatory, and `None` if a response lacks it.
    pub liability_shift: Option<bool>,

    /// Who bears the loss in case of fraud.
    ///
    /// SpecVersions before 1.22 write `ThreeDs` in mixed case and list no values; since 1.22 the
    /// values are in capitals. Program against `LiabilityShift` where that is enough.
    ///
    /// `LiableEntity`. Text, mandatory, and `None` if a response lacks it.
    pub liable_entity: Option<String>,

    /// How 3-D Secure went, for cards that had it.
    ///
    /// `ThreeDs`. [`ThreeDsInfo`], optional.
    pub three_ds: Option<ThreeDsInfo>,
}

impl LiabilityInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `LiabilityShift`. Whether somebody else than you bears the loss in case of fraud.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `LiableEntity`. Who bears the loss in case of fraud.
    #[must_use]
    pub fn with_liable_entity(mut self, liable_entity: impl Into<String>) -> Self {
        self.liable_entity = Some(liable_entity.into());
        self
    }

    /// Sets `ThreeDs`. How 3-D Secure went, for cards that had it.
    #[inline]
    #[must_use]
    pub fn with_three_ds(mut self, three_ds: ThreeDsInfo) -> Self {
        self.three_ds = Some(three_ds);
        self
    }
}

saferpay_runtime::impl_record!(LiabilityInfo {
    0 liability_shift: expected "LiabilityShift",
    1 liable_entity: expected "LiableEntity",
    2 three_ds: optional "ThreeDs",
});
