use serde_json::{Value, json};

use super::request::optional_text;
use super::{Reading, Redirect, ReturnAddress, sealed};
use crate::answers::find;
use crate::client::Call;
use crate::record::AnyRecord;

/// Has a payer register a card, without a payment.
///
/// Send the payer to the [`Redirect::url`], and ask with the [`Redirect::token`] once the payer is
/// back. The card number never reaches the merchant.
pub trait RegisterCard: sealed::Sealed {
    #[doc(hidden)]
    fn insert_by(&self, fields: Value) -> Call<'_, Redirect>;
    #[doc(hidden)]
    fn assert_insert_by(&self, fields: Value) -> Call<'_, RegisteredCard>;

    /// Opens the form into which the payer enters the card, and brings the payer back here.
    fn register_card(&self, return_url: &str) -> Call<'_, Redirect> {
        let mut fields = ReturnAddress::new(return_url).fields();
        fields.insert("Type".to_owned(), json!("CARD"));
        fields.insert("RegisterAlias".to_owned(), json!({ "IdGenerator": "RANDOM" }));
        self.insert_by(Value::Object(fields))
    }

    /// The card that was registered, once the payer is back.
    fn registered_card(&self, token: &str) -> Call<'_, RegisteredCard> {
        self.assert_insert_by(json!({ "Token": token }))
    }
}

/// A card that can be charged by its alias.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisteredCard {
    /// By which it is charged. `None` if none was registered.
    pub alias_id: Option<String>,

    /// What may be shown of the card.
    pub display_text: Option<String>,
}

impl Reading for RegisteredCard {
    fn read(answer: &dyn AnyRecord) -> Self {
        Self {
            alias_id: find::alias_id(answer).map(str::to_owned),
            display_text: optional_text(answer, &["PaymentMeans", "DisplayText"]),
        }
    }
}
