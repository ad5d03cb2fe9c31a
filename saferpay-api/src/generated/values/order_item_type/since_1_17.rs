// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Type`, as in `Payment_Models_Data_OrderItem`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_OrderItem).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderItemType {
    /// `DIGITAL`
    Digital,

    /// `PHYSICAL`
    Physical,

    /// `SERVICE`
    Service,

    /// `GIFTCARD`
    Giftcard,

    /// `DISCOUNT`
    Discount,

    /// `SHIPPINGFEE`
    Shippingfee,

    /// `SALESTAX`
    Salestax,

    /// `SURCHARGE`
    Surcharge,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for OrderItemType {
    const NAME: &'static str = "OrderItemType";

    const LISTED: &'static [Self] = &[
        Self::Digital,
        Self::Physical,
        Self::Service,
        Self::Giftcard,
        Self::Discount,
        Self::Shippingfee,
        Self::Salestax,
        Self::Surcharge,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Digital => "DIGITAL",
            Self::Physical => "PHYSICAL",
            Self::Service => "SERVICE",
            Self::Giftcard => "GIFTCARD",
            Self::Discount => "DISCOUNT",
            Self::Shippingfee => "SHIPPINGFEE",
            Self::Salestax => "SALESTAX",
            Self::Surcharge => "SURCHARGE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(OrderItemType);
