// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_ThreeDsInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_ThreeDsInfo).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsInfo {
    /// `Authenticated`. True or false, mandatory.
    pub authenticated: bool,

    /// `LiabilityShift`. True or false, mandatory.
    pub liability_shift: bool,

    /// `Xid`. Text, mandatory.
    ///
    /// Example: `ARkvCgk5Y1t/BDFFXkUPGX9DUgs=`
    pub xid: String,

    /// `VerificationValue`. Text, optional.
    ///
    /// Example: `AAABBIIFmAAAAAAAAAAAAAAAAAA=`
    pub verification_value: Option<String>,
}

impl ThreeDsInfo {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        authenticated: bool,
        liability_shift: bool,
        xid: impl Into<String>,
    ) -> Self {
        Self {
            authenticated,
            liability_shift,
            xid: xid.into(),
            ..Record::blank()
        }
    }

    /// Sets `VerificationValue`.
    #[must_use]
    pub fn with_verification_value(
        mut self,
        verification_value: impl Into<String>,
    ) -> Self {
        self.verification_value = Some(verification_value.into());
        self
    }
}

impl Record for ThreeDsInfo {
    const NAME: &'static str = "ThreeDsInfo";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Authenticated"),
        Field::mandatory("LiabilityShift"),
        Field::mandatory("Xid"),
        Field::optional("VerificationValue"),
    ];

    fn blank() -> Self {
        Self {
            authenticated: Blank::blank(),
            liability_shift: Blank::blank(),
            xid: Blank::blank(),
            verification_value: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.authenticated.slot(),
            1 => self.liability_shift.slot(),
            2 => self.xid.slot(),
            3 => self.verification_value.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.authenticated.view(),
            1 => self.liability_shift.view(),
            2 => self.xid.view(),
            3 => self.verification_value.view(),
            _ => View::Absent,
        }
    }
}

record!(ThreeDsInfo);
