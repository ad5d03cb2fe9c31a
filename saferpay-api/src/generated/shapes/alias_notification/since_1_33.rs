// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// Where Saferpay reports that the payer has finished a registration.
///
/// The container `Payment_Models_Data_AliasNotification`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#Payment_Models_Data_AliasNotification).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasNotification {
    /// The address that Saferpay calls with GET when the registration is done.
    ///
    /// The call carries nothing but the query that you put into the address. Answer with status 200,
    /// then learn the outcome with `Alias/AssertInsert`. It reaches you even when the payer closes the
    /// browser. An address on your own machine cannot be reached from outside.
    ///
    /// `NotifyUrl`. Text, optional.
    pub notify_url: Option<String>,
}

impl AliasNotification {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `NotifyUrl`. The address that Saferpay calls with GET when the registration is done.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

impl Record for AliasNotification {
    const NAME: &'static str = "AliasNotification";

    const FIELDS: &'static [Field] = &[Field::optional("NotifyUrl")];

    fn blank() -> Self {
        Self { notify_url: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.notify_url.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.notify_url.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasNotification);
