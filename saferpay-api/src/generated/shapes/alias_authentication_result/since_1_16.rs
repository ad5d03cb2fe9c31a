// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::alias_authentication_outcome::since_1_16::AliasAuthenticationOutcome;

/// The container `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliasAuthenticationResult {
    /// `Result`. [`AliasAuthenticationOutcome`], mandatory.
    pub result: AliasAuthenticationOutcome,

    /// `Message`. Text, mandatory.
    ///
    /// Example: `Card holder authentication with 3DSv2 successful.`
    pub message: String,

    /// `Xid`. Text, optional.
    ///
    /// Example: `1ef5b3db-3b97-47df-8272-320d0bd18ab5`
    pub xid: Option<String>,
}

impl AliasAuthenticationResult {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(result: AliasAuthenticationOutcome, message: impl Into<String>) -> Self {
        Self {
            result,
            message: message.into(),
            ..Record::blank()
        }
    }

    /// Sets `Xid`.
    #[must_use]
    pub fn with_xid(mut self, xid: impl Into<String>) -> Self {
        self.xid = Some(xid.into());
        self
    }
}

impl Record for AliasAuthenticationResult {
    const NAME: &'static str = "AliasAuthenticationResult";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Result"),
        Field::mandatory("Message"),
        Field::optional("Xid"),
    ];

    fn blank() -> Self {
        Self {
            result: Blank::blank(),
            message: Blank::blank(),
            xid: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.result.slot(),
            1 => self.message.slot(),
            2 => self.xid.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.result.view(),
            1 => self.message.view(),
            2 => self.xid.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasAuthenticationResult);
