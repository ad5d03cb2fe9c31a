// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of `POST /Payment/v1/OmniChannel/InsertAlias`.
///
/// `OmniChannel/InsertAlias`: Registers the card of a payment made at a card terminal in a shop as
/// an alias.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_OmniChannel_InsertAlias).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsertAliasRequest {
    /// How the alias gets its id, and for how long it is kept.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], mandatory.
    pub register_alias: RegisterAlias,

    /// The reference that the card terminal gave the payment.
    ///
    /// `SixTransactionReference`. Text, mandatory.
    ///
    /// Example: `1:100002:199970683910`
    pub six_transaction_reference: String,
}

impl InsertAliasRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `register_alias`: How the alias gets its id, and for how long it is kept.
    /// - `six_transaction_reference`: The reference that the card terminal gave the payment.
    #[must_use]
    pub fn new(
        register_alias: RegisterAlias,
        six_transaction_reference: impl Into<String>,
    ) -> Self {
        Self {
            register_alias,
            six_transaction_reference: six_transaction_reference.into(),
        }
    }
}

impl Record for InsertAliasRequest {
    const NAME: &'static str = "InsertAliasRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("RegisterAlias"),
        Field::mandatory("SixTransactionReference"),
    ];

    fn blank() -> Self {
        Self {
            register_alias: Blank::blank(),
            six_transaction_reference: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.register_alias.slot(),
            1 => self.six_transaction_reference.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.register_alias.view(),
            1 => self.six_transaction_reference.view(),
            _ => View::Absent,
        }
    }
}

record!(InsertAliasRequest);
