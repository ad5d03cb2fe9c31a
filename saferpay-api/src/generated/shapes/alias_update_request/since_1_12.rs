// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::update_alias::since_1_12::UpdateAlias;
use crate::generated::shapes::update_payment_means::since_1_12::UpdatePaymentMeans;

/// The request body of `POST /Payment/v1/Alias/Update`.
///
/// `Alias/Update`: Changes how long an alias is kept, and the expiry date of its card.
///
/// First in SpecVersion [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_v1_Alias_Update).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Which alias to change, and for how long to keep it from now on.
    ///
    /// `UpdateAlias`. [`UpdateAlias`], optional.
    pub update_alias: Option<UpdateAlias>,

    /// What to change of the means of payment: the expiry date of the card.
    ///
    /// `UpdatePaymentMeans`. [`UpdatePaymentMeans`], optional.
    pub update_payment_means: Option<UpdatePaymentMeans>,
}

impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `UpdateAlias`. Which alias to change, and for how long to keep it from now on.
    #[must_use]
    pub fn with_update_alias(mut self, update_alias: UpdateAlias) -> Self {
        self.update_alias = Some(update_alias);
        self
    }

    /// Sets `UpdatePaymentMeans`. What to change of the means of payment: the expiry date of the card.
    #[must_use]
    pub fn with_update_payment_means(
        mut self,
        update_payment_means: UpdatePaymentMeans,
    ) -> Self {
        self.update_payment_means = Some(update_payment_means);
        self
    }
}

impl Record for UpdateRequest {
    const NAME: &'static str = "UpdateRequest";

    const FIELDS: &'static [Field] = &[
        Field::optional("UpdateAlias"),
        Field::optional("UpdatePaymentMeans"),
    ];

    fn blank() -> Self {
        Self {
            update_alias: Blank::blank(),
            update_payment_means: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.update_alias.slot(),
            1 => self.update_payment_means.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.update_alias.view(),
            1 => self.update_payment_means.view(),
            _ => View::Absent,
        }
    }
}

record!(UpdateRequest);
