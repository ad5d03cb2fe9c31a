// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What kind of line in the basket it is.
///
/// The values of `Type`, as in `Payment_Models_Data_OrderItem`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_OrderItem).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderItemType {
    /// Something to download or to unlock; nothing is shipped.
    ///
    /// `DIGITAL`
    Digital,

    /// Goods that are shipped or handed over.
    ///
    /// `PHYSICAL`
    Physical,

    /// Work done for the payer.
    ///
    /// `SERVICE`
    Service,

    /// A gift card that the payer buys.
    ///
    /// `GIFTCARD`
    Giftcard,

    /// A reduction of the price.
    ///
    /// The page does not say whether its price is negative. `OrderItem.DiscountAmount` reduces a line
    /// instead.
    ///
    /// `DISCOUNT`
    Discount,

    /// What the shipping costs.
    ///
    /// `SHIPPINGFEE`
    Shippingfee,

    /// A tax on sales that stands on a line of its own.
    ///
    /// `SALESTAX`
    Salestax,

    /// A charge on top, such as for gift wrapping.
    ///
    /// `SURCHARGE`
    Surcharge,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(OrderItemType {
    Digital: "DIGITAL",
    Physical: "PHYSICAL",
    Service: "SERVICE",
    Giftcard: "GIFTCARD",
    Discount: "DISCOUNT",
    Shippingfee: "SHIPPINGFEE",
    Salestax: "SALESTAX",
    Surcharge: "SURCHARGE",
});
