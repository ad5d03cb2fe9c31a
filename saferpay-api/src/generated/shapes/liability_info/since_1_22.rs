// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::three_ds_info::since_1_22::ThreeDsInfo;
use crate::generated::values::in_psd2_scope::since_1_22::InPsd2Scope;
use crate::generated::values::liable_entity::since_1_22::LiableEntity;

/// Who is liable if the cardholder disputes the payment as fraud.
///
/// Check it after each authorization, before you capture: a payment can be authorized even if 3-D
/// Secure failed. Without a liability shift you may still capture, but at your own risk.
///
/// The container `Payment_Models_Data_LiabilityInfo`.
///
/// First in SpecVersion
/// [1.22](https://saferpay.github.io/jsonapi/1.22/#Payment_Models_Data_LiabilityInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct LiabilityInfo {
    /// Whether the liability for fraud shifts from you to another party.
    ///
    /// This is the final result: even if 3-D Secure indicated a shift, the issuer can deny it in the
    /// authorization.
    ///
    /// `LiabilityShift`. True or false, mandatory, and `None` if a response lacks it.
    pub liability_shift: Option<bool>,

    /// Who is liable in case of fraud.
    ///
    /// Use `LiabilityShift` in your program if it is sufficient.
    ///
    /// The values are in upper case.
    ///
    /// `LiableEntity`. [`LiableEntity`], mandatory, and `None` if a response lacks it.
    pub liable_entity: Option<LiableEntity>,

    /// The result of 3-D Secure, for cards that used it.
    ///
    /// `ThreeDs`. [`ThreeDsInfo`], optional.
    pub three_ds: Option<ThreeDsInfo>,

    /// Whether the European rules on strong customer authentication (PSD2) apply to this payment.
    ///
    /// `InPsd2Scope`. [`InPsd2Scope`], optional.
    pub in_psd2_scope: Option<InPsd2Scope>,
}

impl LiabilityInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `LiabilityShift`. Whether the liability for fraud shifts from you to another party.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `LiableEntity`. Who is liable in case of fraud.
    #[inline]
    #[must_use]
    pub fn with_liable_entity(mut self, liable_entity: LiableEntity) -> Self {
        self.liable_entity = Some(liable_entity);
        self
    }

    /// Sets `ThreeDs`. The result of 3-D Secure, for cards that used it.
    #[inline]
    #[must_use]
    pub fn with_three_ds(mut self, three_ds: ThreeDsInfo) -> Self {
        self.three_ds = Some(three_ds);
        self
    }

    /// Sets `InPsd2Scope`. Whether the European rules on strong customer authentication (PSD2) apply
    /// to this payment.
    #[inline]
    #[must_use]
    pub fn with_in_psd2_scope(mut self, in_psd2_scope: InPsd2Scope) -> Self {
        self.in_psd2_scope = Some(in_psd2_scope);
        self
    }
}

saferpay_runtime::impl_record!(LiabilityInfo {
    0 liability_shift: expected "LiabilityShift",
    1 liable_entity: expected "LiableEntity",
    2 three_ds: optional "ThreeDs",
    3 in_psd2_scope: optional "InPsd2Scope",
});
