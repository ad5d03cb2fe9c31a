// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::order_item::since_1_18::OrderItem;

/// The container `Payment_Models_Data_Order`.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#Payment_Models_Data_Order).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `Items`. List of [`OrderItem`], mandatory.
    pub items: Vec<OrderItem>,
}

impl Order {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(items: Vec<OrderItem>) -> Self {
        Self { items }
    }
}

impl Record for Order {
    const NAME: &'static str = "Order";

    const FIELDS: &'static [Field] = &[Field::mandatory("Items")];

    fn blank() -> Self {
        Self { items: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.items.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.items.view(),
            _ => View::Absent,
        }
    }
}

record!(Order);
