// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::order_item_type::since_1_17::OrderItemType;

/// One line of the basket: a product, a discount, shipping or a tax.
///
/// The container `Payment_Models_Data_OrderItem`.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#Payment_Models_Data_OrderItem).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `UnitPrice` is a whole number in a text. (`unit-price`)
#[derive(Default)]
#[non_exhaustive]
pub struct OrderItem {
    /// The kind of basket line: goods, a service, a discount or shipping, for example.
    ///
    /// `Type`. [`OrderItemType`], optional.
    pub r#type: Option<OrderItemType>,

    /// Your own ID of the product.
    ///
    /// `Id`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `C123192`
    pub id: Option<String>,

    /// Your own ID of the product variant, such as its color or size.
    ///
    /// `VariantId`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `C123192-red`
    pub variant_id: Option<String>,

    /// The product name that the payer knows.
    ///
    /// `Name`. Text, optional, `Utf8[1..200]`.
    ///
    /// Example: `red swiss army knife`
    pub name: Option<String>,

    /// The product category in your shop.
    ///
    /// `CategoryName`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `knifes`
    pub category_name: Option<String>,

    /// A short description of the product.
    ///
    /// `Description`. Text, optional, `Utf8[1..200]`.
    ///
    /// Example: `The well known swiss army knife`
    pub description: Option<String>,

    /// The number of units of the product.
    ///
    /// `Quantity`. Whole number, optional.
    ///
    /// Example: `3`
    pub quantity: Option<i64>,

    /// The price of one unit, in the smallest unit of the payment currency.
    ///
    /// `1550` in CHF is 15.50 francs. Integers only. The price includes any tax that the line states.
    ///
    /// `UnitPrice`. Text, optional, `WholeNumber`.
    ///
    /// Example: `200`
    pub unit_price: Option<String>,

    /// Whether the product is ordered before it is available.
    ///
    /// `IsPreOrder`. True or false, optional. Default in SpecVersion 1.18: `false`.
    ///
    /// Example: `true`
    pub is_pre_order: Option<bool>,

    /// The tax rate of this line, in hundredths of a percent: `810` is 8.1 %.
    ///
    /// `TaxRate`. Text, optional, `Range[0..99999]`.
    ///
    /// Example: `2100`
    pub tax_rate: Option<String>,

    /// The tax included in the whole line, in the smallest unit of the currency.
    ///
    /// It covers all units of the line, not a single unit.
    ///
    /// The specification leaves this open.
    ///
    /// `TaxAmount`. Text, optional.
    ///
    /// Example: `42`
    pub tax_amount: Option<String>,

    /// The discount on this line, including tax, in the smallest unit of the currency.
    ///
    /// `DiscountAmount`. Text, optional.
    ///
    /// Example: `10`
    pub discount_amount: Option<String>,
}

impl OrderItem {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Type`. The kind of basket line: goods, a service, a discount or shipping, for example.
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: OrderItemType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Id`. Your own ID of the product.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `VariantId`. Your own ID of the product variant, such as its color or size.
    #[must_use]
    pub fn with_variant_id(mut self, variant_id: impl Into<String>) -> Self {
        self.variant_id = Some(variant_id.into());
        self
    }

    /// Sets `Name`. The product name that the payer knows.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `CategoryName`. The product category in your shop.
    #[must_use]
    pub fn with_category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets `Description`. A short description of the product.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Quantity`. The number of units of the product.
    #[inline]
    #[must_use]
    pub fn with_quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `UnitPrice`. The price of one unit, in the smallest unit of the payment currency.
    #[must_use]
    pub fn with_unit_price(mut self, unit_price: impl Into<String>) -> Self {
        self.unit_price = Some(unit_price.into());
        self
    }

    /// Sets `IsPreOrder`. Whether the product is ordered before it is available.
    #[inline]
    #[must_use]
    pub fn with_is_pre_order(mut self, is_pre_order: bool) -> Self {
        self.is_pre_order = Some(is_pre_order);
        self
    }

    /// Sets `TaxRate`. The tax rate of this line, in hundredths of a percent: `810` is 8.1 %.
    #[must_use]
    pub fn with_tax_rate(mut self, tax_rate: impl Into<String>) -> Self {
        self.tax_rate = Some(tax_rate.into());
        self
    }

    /// Sets `TaxAmount`. The tax included in the whole line, in the smallest unit of the currency.
    #[must_use]
    pub fn with_tax_amount(mut self, tax_amount: impl Into<String>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }

    /// Sets `DiscountAmount`. The discount on this line, including tax, in the smallest unit of the
    /// currency.
    #[must_use]
    pub fn with_discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }
}

saferpay_runtime::impl_record!(OrderItem sets {
    ItemType: "Type",
    ItemId: "Id",
    ItemName: "Name",
    ItemDescription: "Description",
    ItemQuantity: "Quantity",
    ItemUnitPrice: "UnitPrice",
    ItemTaxRate: "TaxRate",
    ItemTaxAmount: "TaxAmount",
    ItemDiscountAmount: "DiscountAmount",
} {
    0 r#type: optional "Type",
    1 id: optional "Id" utf8(1, 100),
    2 variant_id: optional "VariantId" utf8(1, 100),
    3 name: optional "Name" utf8(1, 200),
    4 category_name: optional "CategoryName" utf8(1, 100),
    5 description: optional "Description" utf8(1, 200),
    6 quantity: optional "Quantity",
    7 unit_price: optional "UnitPrice" + "unit-price" whole_number(),
    8 is_pre_order: optional "IsPreOrder",
    9 tax_rate: optional "TaxRate" range(0, 99_999),
    10 tax_amount: optional "TaxAmount",
    11 discount_amount: optional "DiscountAmount",
});
