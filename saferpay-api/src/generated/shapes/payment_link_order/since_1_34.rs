// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_link_order_item::since_1_34::PaymentLinkOrderItem;

/// The contents of the basket that the link is for, line by line.
///
/// Klarna requires it, and the fraud check uses it.
#[cfg_attr(
    feature = "_ge_1_53",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
            feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41",
            feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
            feature = "v1_46", feature = "v1_47", feature = "v1_48", feature = "v1_49",
            feature = "v1_50", feature = "v1_51", feature = "v1_52",
        ),
        doc = "Since 1.53:",
    ),
    doc = "PayPal also uses it.",
)]
///
/// The container `RestApi_Models_Data_Order`.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#RestApi_Models_Data_Order).
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
