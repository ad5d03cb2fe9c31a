// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::record::prelude::*;

/// The response body of `POST /Payment/v1/Kiosk/Order`.
///
/// `Kiosk/Order`: Orders papers, which are paid for at once.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Payment_v1_Kiosk_Order).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderResponse {
    /// Proves the order.
    ///
    /// Show it, [`RETRY`] or not.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// [`RETRY`]: crate::error::Behavior::Retry
    pub token: String,

    /// `Expiration`. Date, optional.
    pub expiration: Option<DateTime>,
}

impl OrderResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: Proves the order.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

impl Record for OrderResponse {
    const NAME: &'static str = "OrderResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Token").secret(),
        Field::optional("Expiration").bound(&[Rule::Format(Format::DateTime)]),
    ];

    fn blank() -> Self {
        Self {
            token: Blank::blank(),
            expiration: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.token.slot(),
            1 => self.expiration.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.token.view(),
            1 => self.expiration.view(),
            _ => View::Absent,
        }
    }
}

record!(OrderResponse);
