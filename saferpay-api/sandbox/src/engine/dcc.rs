//! Dynamic currency conversion: foreign cards may pay in their own currency.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::amount::{Amount, Currency};
use super::cards::{self, CardOutcome};
use super::errors::{self, BoxedApiError};
use super::read;
use super::rows::dcc_offer::DccOffer;
use super::state::{Engine, OperationResult};
use crate::call::Call;
use crate::dates;

/// The exchange rates of this sandbox in ten-thousandths, for every currency. Assumed, close to a
/// recorded one.
fn rate(currency: &str) -> u128 {
    if currency == "JPY" { 1_377_500 } else { 11_200 }
}

const MARKUP: &str = "3.00";

/// The amount in the payer's currency, if the card is a foreign one.
pub(super) fn payers_amount(outcome: CardOutcome, merchant: Amount) -> Option<Amount> {
    let code = match outcome {
        CardOutcome::DccUsd => "USD",
        CardOutcome::DccJpy => "JPY",
        _ => return None,
    };
    let currency = Currency::new(code).filter(|currency| *currency != merchant.currency)?;
    let major = 10_u128.pow(merchant.currency.exponent().into());
    let minor = 10_u128.pow(currency.exponent().into());
    let value = u128::from(merchant.value).checked_mul(rate(code))?.checked_mul(minor)? / (10_000 * major);
    Some(Amount::new(u64::try_from(value.max(1)).ok()?, currency))
}

fn exchange_rate(currency: Currency) -> String {
    let rate = rate(currency.code());
    format!("{}.{:04}", rate / 10_000, rate % 10_000)
}

/// Creates the container `Dcc`.
pub(super) fn to_json(payer: Amount) -> Value {
    json!({ "PayerAmount": payer.to_json(), "Markup": MARKUP, "ExchangeRate": exchange_rate(payer.currency) })
}

impl Engine {
    pub(super) fn dcc_inquiry(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        self.terminal_of(call)?;
        let merchant = read::needed_amount(&call.body, "Amount")?;
        let number = read::needed(&call.body, "CardNumber")?;
        let (scheme, outcome) =
            cards::find(number).ok_or_else(|| errors::payment_means_invalid("the card number is invalid"))?;
        let payer = payers_amount(outcome, merchant);
        let token = self.ids.token();
        // The validity of an offer is not documented. Assumed: one hour.
        let until = dates::after_hours(now, 1);
        let customer = call.customer.as_str().into();
        self.dcc_offers.insert(&token, DccOffer { customer, merchant, payer, until });
        let mut answer = json!({
            "DccAvailable": payer.is_some(),
            "DccToken": token,
            "Expiration": dates::format_local(until),
        });
        if let Some(payer) = payer {
            answer["DccInfo"] = json!({
                "Brand": { "PaymentMethod": scheme.method(), "Name": scheme.name() },
                "MerchantAmount": merchant.to_json(),
                "CardHolderAmount": payer.to_json(),
                "ExchangeRate": exchange_rate(payer.currency),
                "Markup": MARKUP,
                "Source": "ECB",
            });
        }
        Ok(answer)
    }

    /// The payer's amount in the offer that a payment refers to. The errors are assumed.
    pub(super) fn taken_dcc(
        &self,
        call: &Call,
        amount: Amount,
        now: Timestamp,
    ) -> Result<Option<Amount>, BoxedApiError> {
        let Some(token) = read::text(&call.body, "Dcc.Token") else { return Ok(None) };
        let offer = self.dcc_offers.get(token).filter(|offer| *offer.customer == *call.customer);
        let offer = offer.ok_or_else(errors::token_invalid)?;
        if now >= offer.until {
            return Err(errors::token_expired());
        }
        if offer.merchant != amount {
            return Err(errors::amount_invalid());
        }
        match read::text(&call.body, "Dcc.SelectedCurrencyCode").and_then(Currency::new) {
            Some(selected) if selected == amount.currency => Ok(None),
            Some(selected) if offer.payer.is_some_and(|payer| payer.currency == selected) => Ok(offer.payer),
            _ => Err(errors::currency_invalid()),
        }
    }
}
