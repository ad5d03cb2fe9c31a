// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The kind of basket line.
///
/// The values of `Type`, as in `Payment_Models_Data_OrderItem`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_OrderItem).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderItemType {
    /// A digital product, such as a download or a key; nothing is shipped.
    ///
    /// `DIGITAL`
    Digital,

    /// Physical goods that are shipped or handed over.
    ///
    /// `PHYSICAL`
    Physical,

    /// A service for the payer.
    ///
    /// `SERVICE`
    Service,

    /// A gift card that the payer buys.
    ///
    /// `GIFTCARD`
    Giftcard,

    /// A discount on the price.
    ///
    /// The specification does not say whether its price is negative.
    #[cfg_attr(
        feature = "_ge_1_18",
        doc = "",
        cfg_attr(
            feature = "v1_17",
            doc = "Since 1.18:",
        ),
        doc = "A line can also state a discount of its own.",
    )]
    ///
    /// `DISCOUNT`
    Discount,

    /// The shipping costs.
    ///
    /// `SHIPPINGFEE`
    Shippingfee,

    /// A sales tax on a line of its own.
    ///
    /// `SALESTAX`
    Salestax,

    /// An additional charge, such as for gift wrapping.
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
