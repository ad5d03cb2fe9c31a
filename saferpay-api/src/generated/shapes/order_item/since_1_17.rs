// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::order_item_type::since_1_17::OrderItemType;

/// One line of the basket: a product, a discount, the shipping or a tax.
///
/// The container `Payment_Models_Data_OrderItem`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_OrderItem).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderItem {
    /// What kind of line it is: goods, a service, a discount, the shipping.
    ///
    /// `Type`. [`OrderItemType`], optional.
    pub r#type: Option<OrderItemType>,

    /// Your own number of the product.
    ///
    /// `Id`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `C123192`
    pub id: Option<String>,

    /// Your own number of the variant of the product, such as its colour or size.
    ///
    /// `VariantId`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `C123192-red`
    pub variant_id: Option<String>,

    /// What the product is called, as the payer knows it.
    ///
    /// `Name`. Text, optional, `Utf8[1..200]`.
    ///
    /// Example: `red swiss army knife`
    pub name: Option<String>,

    /// The group of goods to which the product belongs in your shop.
    ///
    /// `CategoryName`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `knifes`
    pub category_name: Option<String>,

    /// What the product is, in a sentence.
    ///
    /// `Description`. Text, optional, `Utf8[1..200]`.
    ///
    /// Example: `The well known swiss army knife`
    pub description: Option<String>,

    /// How many of it are bought.
    ///
    /// `Quantity`. Whole number, optional.
    ///
    /// Example: `3`
    pub quantity: Option<i64>,

    /// The price of a single piece, in the smallest unit of the payment's currency.
    ///
    /// `1550` in CHF is fifteen francs and fifty. Whole numbers only. The tax is part of it.
    ///
    /// `UnitPrice`. Text, optional, `WholeNumber`.
    ///
    /// Example: `200`
    pub unit_price: Option<String>,

    /// Whether the product is ordered before it can be delivered.
    ///
    /// `IsPreOrder`. True or false, optional. Default in SpecVersion 1.17: `false`.
    ///
    /// Example: `true`
    pub is_pre_order: Option<bool>,
}

impl OrderItem {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Type`. What kind of line it is: goods, a service, a discount, the shipping.
    #[must_use]
    pub fn with_type(mut self, r#type: OrderItemType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Id`. Your own number of the product.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `VariantId`. Your own number of the variant of the product, such as its colour or size.
    #[must_use]
    pub fn with_variant_id(mut self, variant_id: impl Into<String>) -> Self {
        self.variant_id = Some(variant_id.into());
        self
    }

    /// Sets `Name`. What the product is called, as the payer knows it.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `CategoryName`. The group of goods to which the product belongs in your shop.
    #[must_use]
    pub fn with_category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets `Description`. What the product is, in a sentence.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Quantity`. How many of it are bought.
    #[must_use]
    pub fn with_quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `UnitPrice`. The price of a single piece, in the smallest unit of the payment's currency.
    #[must_use]
    pub fn with_unit_price(mut self, unit_price: impl Into<String>) -> Self {
        self.unit_price = Some(unit_price.into());
        self
    }

    /// Sets `IsPreOrder`. Whether the product is ordered before it can be delivered.
    #[must_use]
    pub fn with_is_pre_order(mut self, is_pre_order: bool) -> Self {
        self.is_pre_order = Some(is_pre_order);
        self
    }
}

impl Record for OrderItem {
    const NAME: &'static str = "OrderItem";

    const FIELDS: &'static [Field] = &[
        Field::optional("Type"),
        Field::optional("Id").bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("VariantId")
            .bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("Name").bound(&[Rule::Characters(Characters::Utf8, 1, 200)]),
        Field::optional("CategoryName")
            .bound(&[Rule::Characters(Characters::Utf8, 1, 100)]),
        Field::optional("Description")
            .bound(&[Rule::Characters(Characters::Utf8, 1, 200)]),
        Field::optional("Quantity"),
        Field::optional("UnitPrice").bound(&[Rule::Format(Format::WholeNumber)]),
        Field::optional("IsPreOrder"),
    ];

    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            id: Blank::blank(),
            variant_id: Blank::blank(),
            name: Blank::blank(),
            category_name: Blank::blank(),
            description: Blank::blank(),
            quantity: Blank::blank(),
            unit_price: Blank::blank(),
            is_pre_order: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.id.slot(),
            2 => self.variant_id.slot(),
            3 => self.name.slot(),
            4 => self.category_name.slot(),
            5 => self.description.slot(),
            6 => self.quantity.slot(),
            7 => self.unit_price.slot(),
            8 => self.is_pre_order.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.r#type.view(),
            1 => self.id.view(),
            2 => self.variant_id.view(),
            3 => self.name.view(),
            4 => self.category_name.view(),
            5 => self.description.view(),
            6 => self.quantity.view(),
            7 => self.unit_price.view(),
            8 => self.is_pre_order.view(),
            _ => View::Absent,
        }
    }
}

record!(OrderItem);
