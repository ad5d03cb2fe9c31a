// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::order_item::since_1_30::OrderItem;

/// The contents of the basket, line by line.
///
/// Klarna requires it, and the fraud check uses it.
///
/// Other payment methods do not use it.
///
/// The container `Payment_Models_Data_Order`.
///
/// First in SpecVersion
/// [1.30](https://saferpay.github.io/jsonapi/1.30/#Payment_Models_Data_Order).
#[non_exhaustive]
pub struct Order {
    /// The products, discounts and charges that make up the amount.
    ///
    /// The specification does not say whether they must add up to the amount of the payment; make sure
    /// that they do.
    ///
    /// `Items`. List of [`OrderItem`], mandatory.
    pub items: Vec<OrderItem>,
}

impl Order {
    /// Creates a value with its mandatory fields.
    ///
    /// - `items`: The products, discounts and charges that make up the amount.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<OrderItem>) -> Self {
        Self { items }
    }
}

saferpay_runtime::impl_record!(Order {
    0 items: mandatory "Items",
});
