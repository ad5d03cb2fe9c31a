// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::fraud_free_info::since_1_9::FraudFreeInfo;
use crate::generated::shapes::three_ds_info::since_1_2::ThreeDsInfo;

/// The container `Payment_Models_Data_LiabilityInfo`.
///
/// First in SpecVersion
/// [1.9](https://saferpay.github.io/jsonapi/1.9/#Payment_Models_Data_LiabilityInfo).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LiabilityInfo {
    /// `LiabilityShift`. True or false, mandatory.
    pub liability_shift: bool,

    /// `LiableEntity`. Text, mandatory.
    pub liable_entity: String,

    /// `ThreeDs`. [`ThreeDsInfo`], optional.
    pub three_ds: Option<ThreeDsInfo>,

    /// `FraudFree`. [`FraudFreeInfo`], optional.
    pub fraud_free: Option<FraudFreeInfo>,
}

impl LiabilityInfo {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(liability_shift: bool, liable_entity: impl Into<String>) -> Self {
        Self {
            liability_shift,
            liable_entity: liable_entity.into(),
            ..Record::blank()
        }
    }

    /// Sets `ThreeDs`.
    #[must_use]
    pub fn with_three_ds(mut self, three_ds: ThreeDsInfo) -> Self {
        self.three_ds = Some(three_ds);
        self
    }

    /// Sets `FraudFree`.
    #[must_use]
    pub fn with_fraud_free(mut self, fraud_free: FraudFreeInfo) -> Self {
        self.fraud_free = Some(fraud_free);
        self
    }
}

impl Record for LiabilityInfo {
    const NAME: &'static str = "LiabilityInfo";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("LiabilityShift"),
        Field::mandatory("LiableEntity"),
        Field::optional("ThreeDs"),
        Field::optional("FraudFree"),
    ];

    fn blank() -> Self {
        Self {
            liability_shift: Blank::blank(),
            liable_entity: Blank::blank(),
            three_ds: Blank::blank(),
            fraud_free: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.liability_shift.slot(),
            1 => self.liable_entity.slot(),
            2 => self.three_ds.slot(),
            3 => self.fraud_free.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.liability_shift.view(),
            1 => self.liable_entity.view(),
            2 => self.three_ds.view(),
            3 => self.fraud_free.view(),
            _ => View::Absent,
        }
    }
}

record!(LiabilityInfo);
