//! Registers a card as an alias, on a page of Saferpay.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::ReturnAddress;
use super::checkout::OpenedPage;
use super::detail;
use super::flow::{Draft, Flow, Steps};
use super::inputs::Inputs;
use super::messages::{Details, FromResponse};
use super::operations::{AliasAssertInsert, AliasInsert, Calls};
use super::send::{OneCall, send};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::error::Error;
use crate::input::Input;
use crate::record::Record;

/// Registers a payer's card without a payment.
///
/// Redirect the payer to the [`RegistrationPage::url`], and call
/// [`registered_card`](Self::registered_card) with the [`RegistrationPage::token`] once the payer is back.
/// The card number never reaches the merchant.
#[cfg_attr(not(doctest), doc = include_str!("examples/register_card.md"))]
pub trait RegisterCard:
    Calls<AliasInsert, Response: Record> + Calls<AliasAssertInsert, Response: Record>
{
    /// Opens a form for the card. The payer returns to the URL.
    fn register_card(&self, back: &ReturnAddress) -> RegisterCardFlow<Self> {
        let mut inputs = Inputs::new().with(Input::AliasType, "CARD").with(Input::AliasGenerator, "RANDOM");
        back.write_to(&mut inputs);
        Flow::new(self, inputs, RegisterSteps)
    }

    /// Returns the registered card, once the payer is back.
    fn registered_card(&self, token: impl Into<String>) -> RegisteredCardFlow<Self> {
        Flow::new(self, Inputs::new().with(Input::Token, token), OneCall::new([]))
    }
}

/// A flow that opens a form for a card.
pub type RegisterCardFlow<C> = Flow<C, AliasInsert, RegisterSteps>;

/// A flow that returns the registered card.
pub type RegisteredCardFlow<C> = Flow<C, AliasAssertInsert, OneCall<[String; 0], RegisteredCard>>;

/// The steps that open a form for a card.
#[derive(Debug)]
pub struct RegisterSteps;

impl<C: RegisterCard> Steps<C, AliasInsert> for RegisterSteps {
    type Output = RegistrationPage;

    async fn run(
        self,
        client: C,
        draft: Draft<<C as Calls<AliasInsert>>::Request>,
    ) -> Result<RegistrationPage, Error> {
        let OpenedPage { token, url, expires } =
            send::<AliasInsert, C, OpenedPage>(&client, [], draft).await?;
        Ok(RegistrationPage { token, url, expires })
    }
}

/// A page on which a payer registers a card. `Debug` masks the token and the URL.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistrationPage {
    /// The token. Store it until the payer is back.
    pub token: String,

    /// The URL for the payer's browser. It can be opened once.
    pub url: String,

    /// When the token expires, if the response says so.
    pub expires: Option<DateTime>,
}

impl fmt::Debug for RegistrationPage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RegistrationPage").field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// A card that can be charged by its alias.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
        let is_open = !details.are_known() || details.record(detail::ALIAS).is_some();
        if facts.alias_id().is_none() && is_open {
            return None;
        }
        Some(Self {
            alias_id: facts.alias_id().map(str::to_owned),
            display_text: facts.fact(Fact::DisplayText).map(str::to_owned),
        })
    }
}
