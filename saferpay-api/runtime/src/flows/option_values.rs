//! The values of options.

use serde::{Deserialize, Serialize};

use super::inputs::{InputValue, Inputs};
use crate::ids::AliasId;
use crate::input::Input;
use crate::money::Money;

/// The address of a payer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub struct PayerAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street: Option<String>,
    pub street2: Option<String>,
    pub zip: Option<String>,
    pub city: Option<String>,
    /// The country, by its two letters.
    pub country_code: Option<String>,
    /// The state or canton, by its code.
    pub country_subdivision_code: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// The date of birth, as `2000-12-31`.
    pub date_of_birth: Option<String>,
}

macro_rules! setters {
    ($($setter:ident $field:ident $what:literal)*) => {$(
        #[doc = concat!("Sets the ", $what, ".")]
        #[must_use]
        pub fn $setter(mut self, $field: impl Into<String>) -> Self {
            self.$field = Some($field.into());
            self
        }
    )*};
}

impl PayerAddress {
    /// An address with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        with_first_name first_name "first name"
        with_last_name last_name "last name"
        with_company company "company"
        with_street street "street and the number"
        with_street2 street2 "second line of the street"
        with_zip zip "postal code"
        with_city city "city"
        with_country_code country_code "country, by its two letters"
        with_country_subdivision_code country_subdivision_code "state or canton, by its code"
        with_phone phone "phone number"
        with_email email "email address"
        with_date_of_birth date_of_birth "date of birth, as `2000-12-31`"
    }

    pub(super) fn inputs(self) -> Inputs {
        let fields = [
            (Input::AddressFirstName, self.first_name),
            (Input::AddressLastName, self.last_name),
            (Input::AddressCompany, self.company),
            (Input::AddressStreet, self.street),
            (Input::AddressStreet2, self.street2),
            (Input::AddressZip, self.zip),
            (Input::AddressCity, self.city),
            (Input::AddressCountryCode, self.country_code),
            (Input::AddressCountrySubdivisionCode, self.country_subdivision_code),
            (Input::AddressPhone, self.phone),
            (Input::AddressEmail, self.email),
            (Input::AddressDateOfBirth, self.date_of_birth),
        ];
        texts(fields)
    }
}

/// An item of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BasketItem {
    /// The name.
    pub name: String,

    /// The number of pieces.
    pub quantity: u32,

    /// The price of a piece. Its currency is that of the payment.
    pub unit_price: Money,

    /// The kind of the item, by its name in JSON, such as `PHYSICAL`.
    pub kind: Option<String>,

    /// The merchant's ID of the item.
    pub id: Option<String>,

    /// The description.
    pub description: Option<String>,

    /// The tax rate in hundredths of a percent: `770` is 7.7 %.
    pub tax_rate: Option<String>,

    /// The tax of the item, in the currency of the payment.
    pub tax_amount: Option<Money>,

    /// The discount on the item, in the currency of the payment.
    pub discount_amount: Option<Money>,
}

impl BasketItem {
    /// An item with its name, the number of pieces, and the price of a piece.
    #[must_use]
    pub fn new(name: impl Into<String>, quantity: u32, unit_price: Money) -> Self {
        Self {
            name: name.into(),
            quantity,
            unit_price,
            kind: None,
            id: None,
            description: None,
            tax_rate: None,
            tax_amount: None,
            discount_amount: None,
        }
    }

    setters! {
        with_kind kind "kind of the item, by its name in JSON, such as `PHYSICAL`"
        with_id id "merchant's ID of the item"
        with_description description "description"
        with_tax_rate tax_rate "tax rate in hundredths of a percent: `770` is 7.7 %"
    }

    /// Sets the tax of the item.
    #[must_use]
    pub fn with_tax_amount(self, amount: Money) -> Self {
        Self { tax_amount: Some(amount), ..self }
    }

    /// Sets the discount on the item.
    #[must_use]
    pub fn with_discount_amount(self, amount: Money) -> Self {
        Self { discount_amount: Some(amount), ..self }
    }

    pub(super) fn inputs(self) -> Inputs {
        let minor_units = |money: Money| money.minor_units().to_string();
        let mut inputs = texts([
            (Input::ItemName, Some(self.name)),
            (Input::ItemUnitPrice, Some(minor_units(self.unit_price))),
            (Input::ItemType, self.kind),
            (Input::ItemId, self.id),
            (Input::ItemDescription, self.description),
            (Input::ItemTaxRate, self.tax_rate),
            (Input::ItemTaxAmount, self.tax_amount.map(minor_units)),
            (Input::ItemDiscountAmount, self.discount_amount.map(minor_units)),
        ]);
        inputs.set(Input::ItemQuantity, InputValue::Number(self.quantity.into()));
        inputs
    }
}

fn texts<const N: usize>(fields: [(Input, Option<String>); N]) -> Inputs {
    let mut inputs = Inputs::new();
    for (input, text) in fields {
        inputs.optional_text(input, text.as_deref());
    }
    inputs
}

/// How a payment method is registered as an alias.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AliasRegistration {
    /// The ID of the alias. `None` if Saferpay makes a random one.
    pub id: Option<AliasId>,

    /// The number of days for which the alias is stored.
    pub lifetime_days: Option<u32>,
}

impl AliasRegistration {
    /// Registers an alias with a random ID.
    #[must_use]
    pub const fn random() -> Self {
        Self { id: None, lifetime_days: None }
    }

    /// Registers an alias with this ID.
    #[must_use]
    pub fn with_id(id: impl Into<AliasId>) -> Self {
        Self { id: Some(id.into()), lifetime_days: None }
    }

    /// Sets the number of days for which the alias is stored: 1096 by default, 1600 at most.
    #[must_use]
    pub fn with_lifetime_days(self, days: u32) -> Self {
        Self { lifetime_days: Some(days), ..self }
    }
}

/// A condition for a payment to be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PaymentCondition {
    /// The payer was authenticated with 3-D Secure, or it was attempted.
    AuthenticationSuccessfulOrAttempted,

    /// The payer was authenticated with a challenge of 3-D Secure.
    SuccessfulChallenge,

    /// Liability shifts to the card issuer. Versions up to 1.35.
    LiabilityShift,
}

impl PaymentCondition {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::AuthenticationSuccessfulOrAttempted => "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED",
            Self::SuccessfulChallenge => "WITH_SUCCESSFUL_THREE_DS_CHALLENGE",
            Self::LiabilityShift => "WITH_LIABILITY_SHIFT",
        }
    }
}

/// An exemption from strong customer authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ScaExemption {
    /// The amount is low.
    LowValue,

    /// The acquirer's analysis shows a low risk.
    TransactionRiskAnalysis,

    /// A recurring payment.
    Recurring,
}

impl ScaExemption {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::LowValue => "LOW_VALUE",
            Self::TransactionRiskAnalysis => "TRANSACTION_RISK_ANALYSIS",
            Self::Recurring => "RECURRING",
        }
    }
}
