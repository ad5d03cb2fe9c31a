// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_link_order_item::since_1_30::PaymentLinkOrderItem;

/// The contents of the basket that the link is for, line by line.
///
/// Klarna requires it, and the fraud check uses it.
///
/// The container `RestApi_Models_Data_Order`.
///
/// First in SpecVersion
/// [1.30](https://saferpay.github.io/jsonapi/1.30/#RestApi_Models_Data_Order).
#[non_exhaustive]
pub struct PaymentLinkOrder {
    /// The products, discounts and charges that make up the amount.
    ///
    /// The specification does not say whether they must add up to the amount of the payment; make sure
    /// that they do.
    ///
    /// `Items`. List of [`PaymentLinkOrderItem`], mandatory.
    pub items: Vec<PaymentLinkOrderItem>,
}

impl PaymentLinkOrder {
    /// Creates a value with its mandatory fields.
    ///
    /// - `items`: The products, discounts and charges that make up the amount.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<PaymentLinkOrderItem>) -> Self {
        Self { items }
    }
}

saferpay_runtime::impl_record!(PaymentLinkOrder {
    0 items: mandatory "Items",
});
