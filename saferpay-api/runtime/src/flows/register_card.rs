//! Registers a card as an alias, on a page of Saferpay.

use serde_json::{Value, json};

use super::{Details, FromResponse, Redirect, ReturnAddress, sealed};
use crate::answers::Facts;
use crate::client::Call;

/// Registers a payer's card without a payment.
///
/// Send the payer to the [`Redirect::url`], and call [`registered_card`](Self::registered_card)
/// with the [`Redirect::token`] once the payer is back. The card number never reaches the merchant.
pub trait RegisterCard: sealed::Sealed {
    #[doc(hidden)]
    fn call_insert(&self, fields: Value) -> Call<Redirect>;
    #[doc(hidden)]
    fn call_assert_insert(&self, fields: Value) -> Call<RegisteredCard>;

    /// Opens a form for the card, from which the payer returns to this URL.
    fn register_card(&self, return_url: &str) -> Call<Redirect> {
        let mut fields = ReturnAddress::new(return_url).fields();
        fields.insert("Type".to_owned(), json!("CARD"));
        fields.insert("RegisterAlias".to_owned(), json!({ "IdGenerator": "RANDOM" }));
        self.call_insert(Value::Object(fields))
    }

    /// Returns the registered card, once the payer is back.
    fn registered_card(&self, token: &str) -> Call<RegisteredCard> {
        self.call_assert_insert(json!({ "Token": token }))
    }
}

/// A card that can be charged by its alias.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisteredCard {
    /// The alias to charge the card. `None` if none was registered.
    pub alias_id: Option<String>,

    /// A masked description of the card, which can be shown.
    pub display_text: Option<String>,
}

impl FromResponse for RegisteredCard {
    fn from_response(facts: &Facts, details: Details<'_>) -> Option<Self> {
        // The version calls the alias mandatory: without it, or without its id, the response does not
        // say whether there is one.
        let is_open = !details.are_known() || details.record("Alias").is_some();
        if facts.alias_id().is_none() && is_open {
            return None;
        }
        Some(Self {
            alias_id: facts.alias_id().map(str::to_owned),
            display_text: details.text("PaymentMeans.DisplayText"),
        })
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! register_card {
    () => {
        impl $crate::flows::RegisterCard for Client {
            #[inline]
            fn call_insert(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::Redirect> {
                self.alias().insert(&$crate::flows::messages::request(fields)).decode_as()
            }

            #[inline]
            fn call_assert_insert(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::RegisteredCard> {
                self.alias().assert_insert(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
}
