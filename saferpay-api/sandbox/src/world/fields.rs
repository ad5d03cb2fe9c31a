//! Saferpay Fields: access tokens, and the cards that payers enter in the shop's own page.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::dates;
use super::means::{Instrument, Means};
use super::payer::PayerProblem;
use super::read;
use super::refusals::{self, Refused};
use super::state::{Answer, World};
use crate::call::Call;

/// How long an entered card can be used.
const CARD_MINUTES: i64 = 20;

/// What lets a shop's page show the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct AccessToken {
    customer: Box<str>,
    terminal: Box<str>,
    source_urls: Vec<Box<str>>,
}

/// A card that a payer entered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct EnteredCard {
    customer: Box<str>,
    means: Means,
    until: Timestamp,
}

impl World {
    pub(super) fn create_access_token(&mut self, call: &Call) -> Answer {
        let terminal = self.terminal_in_path(call)?.id.as_str().into();
        let source_urls = read::texts(&call.body, "SourceUrls");
        let odd = source_urls.iter().enumerate().filter(|(_, url)| !url.starts_with("https://"));
        let details: Vec<_> = odd
            .map(|(index, _)| format!("SourceUrls[{index}]: The field SourceUrls must be a https URL."))
            .collect();
        if !details.is_empty() {
            return Err(refusals::validation(details));
        }
        if source_urls.is_empty() {
            return Err(refusals::required("SourceUrls"));
        }
        let token = self.ids.guid();
        let customer = call.customer.as_str().into();
        self.access_tokens.insert(&token, AccessToken { customer, terminal, source_urls });
        Ok(json!({ "AccessToken": token }))
    }

    pub(super) fn delete_access_token(&mut self, call: &Call) -> Answer {
        let terminal = self.terminal_in_path(call)?.id.clone();
        let token = call.path.get("accessToken").map_or("", String::as_str);
        let own = self
            .access_tokens
            .get(token)
            .filter(|row| *row.customer == *call.customer && *row.terminal == *terminal);
        if own.is_none() {
            return Err(refusals::nothing_there("AccessToken"));
        }
        self.access_tokens.remove(token);
        Ok(json!({}))
    }

    pub(super) fn delete_access_tokens(&mut self, call: &Call) -> Answer {
        let terminal = self.terminal_in_path(call)?.id.clone();
        let own = self
            .access_tokens
            .iter()
            .filter(|(_, row)| *row.customer == *call.customer && *row.terminal == *terminal);
        let tokens: Vec<_> = own.map(|(token, _)| token.to_owned()).collect();
        for token in tokens {
            self.access_tokens.remove(&token);
        }
        Ok(json!({}))
    }

    /// A payer enters a card in the fields of a shop's page, which gets a token for it.
    ///
    /// # Errors
    ///
    /// Tells what was wrong.
    pub fn enter_fields(
        &mut self,
        access_token: &str,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<String, PayerProblem> {
        let customer = self.access_tokens.get(access_token).ok_or(PayerProblem::Unknown)?.customer.clone();
        let means = Means::from_instrument(instrument, now).map_err(PayerProblem::Means)?;
        let token = self.ids.token();
        let until = dates::after_minutes(now, CARD_MINUTES);
        self.entered_cards.insert(&token, EnteredCard { customer, means, until });
        Ok(token)
    }

    /// What a payer entered; it can be used once.
    pub(super) fn entered_card(
        &mut self,
        customer: &str,
        token: &str,
        now: Timestamp,
    ) -> Result<Means, Refused> {
        let entered = self.entered_cards.get(token).filter(|entered| *entered.customer == *customer);
        let entered = entered.ok_or_else(refusals::token_invalid)?;
        if now >= entered.until {
            return Err(refusals::token_expired());
        }
        let means = entered.means.clone();
        self.entered_cards.remove(token);
        Ok(means)
    }
}
