//! Saferpay Fields: access tokens, and cards that payers enter on the page of the shop.

use jiff::Timestamp;
use serde_json::json;

use super::errors::{self, BoxedApiError};
use super::payer::PayerError;
use super::payment_method::{Instrument, PaymentMethod};
use super::read;
use super::rows::fields::{AccessToken, EnteredCard};
use super::state::{Engine, OperationResult};
use crate::call::Call;
use crate::dates;

/// How long an entered card is valid.
const CARD_MINUTES: i64 = 20;

impl Engine {
    pub(super) fn create_access_token(&mut self, call: &Call) -> OperationResult {
        let terminal = self.terminal_in_path(call)?.id.as_str().into();
        let source_urls = read::texts(&call.body, "SourceUrls");
        let odd = source_urls.iter().enumerate().filter(|(_, url)| !url.starts_with("https://"));
        let details: Vec<_> = odd
            .map(|(index, _)| format!("SourceUrls[{index}]: The field SourceUrls must be a https URL."))
            .collect();
        if !details.is_empty() {
            return Err(errors::validation(details));
        }
        if source_urls.is_empty() {
            return Err(errors::required("SourceUrls"));
        }
        let token = self.ids.guid();
        let customer = call.customer.as_str().into();
        self.access_tokens.insert(&token, AccessToken { customer, terminal, source_urls });
        Ok(json!({ "AccessToken": token }))
    }

    pub(super) fn delete_access_token(&mut self, call: &Call) -> OperationResult {
        let terminal = self.terminal_in_path(call)?.id.clone();
        let token = call.path.get("accessToken").map_or("", String::as_str);
        let own = self
            .access_tokens
            .get(token)
            .filter(|row| *row.customer == *call.customer && *row.terminal == *terminal);
        if own.is_none() {
            return Err(errors::nothing_there("AccessToken"));
        }
        self.access_tokens.remove(token);
        Ok(json!({}))
    }

    pub(super) fn delete_access_tokens(&mut self, call: &Call) -> OperationResult {
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

    /// Enters a card in the fields of a shop's page, and returns the token for it.
    ///
    /// # Errors
    ///
    /// If the access token or the instrument is not accepted.
    pub fn enter_fields(
        &mut self,
        access_token: &str,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<String, PayerError> {
        let customer = self.access_tokens.get(access_token).ok_or(PayerError::Unknown)?.customer.clone();
        let payment_method =
            PaymentMethod::from_instrument(instrument, now).map_err(PayerError::PaymentMethod)?;
        let token = self.ids.token();
        let until = dates::after_minutes(now, CARD_MINUTES);
        self.entered_cards.insert(&token, EnteredCard { customer, payment_method, until });
        Ok(token)
    }

    /// Takes the card that a payer has entered. It can be used once.
    pub(super) fn entered_card(
        &mut self,
        customer: &str,
        token: &str,
        now: Timestamp,
    ) -> Result<PaymentMethod, BoxedApiError> {
        let entered = self.entered_cards.get(token).filter(|entered| *entered.customer == *customer);
        let entered = entered.ok_or_else(errors::token_invalid)?;
        if now >= entered.until {
            return Err(errors::token_expired());
        }
        let payment_method = entered.payment_method.clone();
        self.entered_cards.remove(token);
        Ok(payment_method)
    }
}
