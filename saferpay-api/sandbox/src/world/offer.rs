//! Secure PayGate: payment links, each for one payment.

use generator::spec::SpecVersion;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::dates;
use super::failure::{Condition, Failure};
use super::payer::{PayerProblem, PaymentView};
use super::read;
use super::record::Payer;
use super::refusals::{self, Refused};
use super::session::{Flow, Notify, Payment, Plan, Register, Returns, Session};
use super::state::{Answer, World};
use crate::call::Call;

/// A payment link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Offer {
    pub(super) customer: Box<str>,
    pub(super) terminal: Box<str>,
    pub(super) payment: Payment,
    pub(super) created: Timestamp,
    pub(super) expires: Timestamp,
    pub(super) disabled: bool,
    /// Nought is as many as one likes: assumed.
    pub(super) max_attempts: u8,
    pub(super) attempts: u8,
    condition: Condition,
    registers_alias: bool,
    payer: Option<Box<Payer>>,
    /// What paid it.
    pub(super) transaction: Option<Box<str>>,
}

/// Where the Backoffice would say that payers of links return to, and who is told. Both may have
/// `{{{PAYMENTPAGETOKEN}}}` in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferAddresses {
    /// Where payers return to.
    pub return_url: String,
    /// Who is told.
    pub notify_url: String,
}

impl Offer {
    pub(super) fn is_exhausted(&self) -> bool {
        self.max_attempts > 0 && self.attempts >= self.max_attempts
    }

    pub(super) fn status(&self, version: SpecVersion, now: Timestamp) -> &'static str {
        match () {
            () if self.transaction.is_some() => "PAID",
            () if now >= self.expires => "EXPIRED",
            // Versions before 1.50 have no other word for it. That a link without attempts left is
            // disabled is assumed.
            () if self.disabled || self.is_exhausted() => {
                if version.minor < 50 {
                    "EXPIRED"
                } else {
                    "DISABLED"
                }
            }
            () => "OPEN",
        }
    }
}

impl World {
    /// Sets where payers of a terminal's links return to, and who is told.
    pub fn set_offer_addresses(&mut self, terminal: &str, addresses: OfferAddresses) {
        self.offer_addresses.insert(terminal, addresses);
    }

    pub(super) fn create_offer(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_in_path(call)?;
        if terminal.kind != "SPG" {
            return Err(refusals::permission_denied("Terminal is not for Secure PayGate"));
        }
        let terminal = terminal.id.clone();
        self.check_currency(call, &terminal)?;
        let (expires, max_attempts) = limits(call, now)?;
        let offer = Offer {
            customer: call.customer.as_str().into(),
            terminal: terminal.as_str().into(),
            payment: Payment::from_request(&call.body, "Payment")?,
            created: now,
            expires,
            disabled: false,
            max_attempts,
            attempts: 0,
            condition: Condition::from_name(read::text(&call.body, "Condition")),
            registers_alias: read::value(&call.body, "RegisterAlias").is_some(),
            payer: Payer::from_request(&call.body),
            transaction: None,
        };
        let id = self.ids.guid();
        self.offers.insert(&id, offer);
        Ok(json!({ "OfferId": id, "PaymentLink": link(call, &id) }))
    }

    pub(super) fn get_offer(&mut self, call: &Call, now: Timestamp) -> Answer {
        let (id, offer) = self.offer(call)?;
        let mut answer = json!({
            "OfferId": id,
            "Status": offer.status(call.version, now),
            "CreationDate": dates::show(offer.created),
            "ExpirationDate": dates::show(offer.expires),
            "PaymentLink": link(call, id),
            "Payment": {
                "Amount": offer.payment.amount.show(),
                "OrderId": offer.payment.order_id,
                "Description": offer.payment.description.as_deref().unwrap_or_default(),
            },
        });
        if let Some(transaction) = &offer.transaction {
            answer["TransactionId"] = json!(transaction);
        }
        Ok(answer)
    }

    /// Nobody can open it any more; who has opened it can still pay.
    pub(super) fn delete_offer(&mut self, call: &Call, _: Timestamp) -> Answer {
        let id = self.offer(call)?.0.to_owned();
        if let Some(offer) = self.offers.change(&id) {
            offer.disabled = true;
        }
        Ok(json!({}))
    }

    fn offer<'w>(&'w self, call: &'w Call) -> Result<(&'w str, &'w Offer), Refused> {
        let terminal = self.terminal_in_path(call)?;
        let id = call.path.get("offerId").map_or("", String::as_str);
        let offer = self.offers.get(id);
        let own = offer.filter(|offer| *offer.customer == *call.customer && *offer.terminal == *terminal.id);
        own.map(|offer| (id, offer)).ok_or_else(|| refusals::nothing_there("Offer"))
    }

    /// A payer opens a link: as often as they like, until it is paid. What is given is the token
    /// of the payment page.
    ///
    /// # Errors
    ///
    /// Tells why it does not open.
    pub fn open_offer(&mut self, id: &str, now: Timestamp) -> Result<(String, PaymentView), PayerProblem> {
        let offer = self.offers.get(id).ok_or(PayerProblem::Unknown)?;
        if offer.transaction.is_some() {
            return Err(PayerProblem::AlreadyDone);
        }
        if now >= offer.expires {
            return Err(PayerProblem::Expired);
        }
        if offer.disabled || offer.is_exhausted() {
            return Err(PayerProblem::Disabled);
        }
        let addresses = self.offer_addresses.get(&offer.terminal).cloned().unwrap_or_default();
        let notify_url = Some(addresses.notify_url.into_boxed_str()).filter(|url| !url.is_empty());
        let plan = Plan {
            payment: Some(offer.payment.clone()),
            returns: Returns { success: addresses.return_url.into(), fail: None, abort: None },
            notify: Notify { success: notify_url.clone(), fail: notify_url },
            register: offer.registers_alias.then(Register::random),
            condition: offer.condition,
            payer: offer.payer.clone(),
            ..Plan::default()
        };
        let session = Session::new(&offer.customer, &offer.terminal, Flow::Offer(id.into()), now, plan);
        let token = self.ids.token();
        self.sessions.insert(&token, session);
        Ok((token.clone(), self.open(&token, now)?))
    }

    /// Why the offer of a session takes no payment now.
    pub(super) fn offer_problem(&self, session: &Session) -> Option<PayerProblem> {
        let Flow::Offer(id) = &session.flow else { return None };
        match self.offers.get(id) {
            None => Some(PayerProblem::Unknown),
            Some(offer) if offer.transaction.is_some() => Some(PayerProblem::AlreadyDone),
            Some(offer) if offer.is_exhausted() => Some(PayerProblem::Disabled),
            Some(_) => None,
        }
    }

    pub(super) fn offer_paid(&mut self, session: &Session, transaction: &str) {
        if let Flow::Offer(id) = &session.flow
            && let Some(offer) = self.offers.change(id)
        {
            offer.transaction = Some(transaction.into());
            offer.attempts = offer.attempts.saturating_add(1);
        }
    }

    /// A failed payment is an attempt; to give up is none: assumed.
    pub(super) fn offer_failed(&mut self, session: &Session, failure: Failure) {
        if let Flow::Offer(id) = &session.flow
            && failure != Failure::Aborted
            && let Some(offer) = self.offers.change(id)
        {
            offer.attempts = offer.attempts.saturating_add(1);
        }
    }
}

/// A link's shape is not recorded.
fn link(call: &Call, id: &str) -> String {
    format!("{}/SecurePayGate/{}/{id}", call.base, call.customer)
}

/// When it expires, and how often may be tried; all that is wrong with either.
fn limits(call: &Call, now: Timestamp) -> Result<(Timestamp, u8), Refused> {
    let mut details = Vec::new();
    let expires = dates::parse(read::needed(&call.body, "ExpirationDate")?);
    let earliest = dates::after_hours(now, 1);
    let latest = dates::after_days(now, 180);
    if !expires.is_some_and(|expires| (earliest..=latest).contains(&expires)) {
        details.push("ExpirationDate: The field ExpirationDate is invalid.".to_owned());
    }
    let attempts = match read::value(&call.body, "MaxPaymentAttempts") {
        None => Some(0),
        Some(_) => {
            read::number(&call.body, "MaxPaymentAttempts").and_then(|number| u8::try_from(number).ok())
        }
    };
    if !attempts.is_some_and(|attempts| [0, 1, 3, 5, 10].contains(&attempts)) {
        details.push("MaxPaymentAttempts: The field MaxPaymentAttempts is invalid.".to_owned());
    }
    match (expires, attempts) {
        (Some(expires), Some(attempts)) if details.is_empty() => Ok((expires, attempts)),
        _ => Err(refusals::validation(details)),
    }
}
