//! Secure PayGate: payment links, each for one payment.

use jiff::Timestamp;
use serde_json::json;

use super::errors::{self, BoxedApiError};
use super::failure::{Condition, Failure};
use super::payer::{PayerError, PaymentView};
use super::read;
use super::rows::payment_link::{PaymentLink, PaymentLinkAddresses};
use super::rows::session::{AliasRequest, Flow, NotifyUrls, Payment, Plan, ReturnUrls, Session};
use super::rows::transaction::PayerDetails;
use super::state::{Engine, OperationResult};
use crate::call::Call;
use crate::dates;

impl Engine {
    /// Sets the return and notification addresses of a terminal's payment links.
    pub fn set_payment_link_addresses(&mut self, terminal: &str, addresses: PaymentLinkAddresses) {
        self.payment_link_addresses.insert(terminal, addresses);
    }

    pub(super) fn create_payment_link(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_in_path(call)?;
        if !terminal.has_payment_links() {
            return Err(errors::permission_denied("Terminal is not for Secure PayGate"));
        }
        let terminal = terminal.id.clone();
        self.check_currency(call, &terminal)?;
        let (expires, max_attempts) = limits(call, now)?;
        let payment_link = PaymentLink {
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
            payer: PayerDetails::from_request(&call.body),
            transaction: None,
        };
        let id = self.ids.guid();
        self.payment_links.insert(&id, payment_link);
        Ok(json!({ "OfferId": id, "PaymentLink": link(call, &terminal, &id) }))
    }

    pub(super) fn get_payment_link(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let (id, payment_link) = self.payment_link(call)?;
        let mut answer = json!({
            "OfferId": id,
            "Status": payment_link.status(call.version, now),
            "CreationDate": dates::format(payment_link.created),
            "ExpirationDate": dates::format(payment_link.expires),
            "PaymentLink": link(call, &payment_link.terminal, id),
            "Payment": {
                "Amount": payment_link.payment.amount.to_json(),
                "OrderId": payment_link.payment.order_id,
                "Description": payment_link.payment.description.as_deref().unwrap_or_default(),
            },
        });
        if let Some(transaction) = &payment_link.transaction {
            answer["TransactionId"] = json!(transaction);
        }
        Ok(answer)
    }

    /// The link no longer opens. Payers who have opened it can still pay.
    pub(super) fn delete_payment_link(&mut self, call: &Call, _: Timestamp) -> OperationResult {
        let id = self.payment_link(call)?.0.to_owned();
        if let Some(payment_link) = self.payment_links.change(&id) {
            payment_link.disabled = true;
        }
        Ok(json!({}))
    }

    fn payment_link<'w>(&'w self, call: &'w Call) -> Result<(&'w str, &'w PaymentLink), BoxedApiError> {
        let terminal = self.terminal_in_path(call)?;
        let id = call.path.get("offerId").map_or("", String::as_str);
        let payment_link = self.payment_links.get(id);
        let own = payment_link.filter(|payment_link| {
            *payment_link.customer == *call.customer && *payment_link.terminal == *terminal.id
        });
        own.map(|payment_link| (id, payment_link)).ok_or_else(|| errors::nothing_there("Offer"))
    }

    /// Opens a payment link, any number of times until it is paid. Returns the token of the payment
    /// page.
    ///
    /// # Errors
    ///
    /// If the link does not open.
    pub fn open_payment_link(
        &mut self,
        id: &str,
        now: Timestamp,
    ) -> Result<(String, PaymentView), PayerError> {
        let payment_link = self.payment_links.get(id).ok_or(PayerError::Unknown)?;
        if payment_link.transaction.is_some() {
            return Err(PayerError::AlreadyDone);
        }
        if now >= payment_link.expires {
            return Err(PayerError::Expired);
        }
        if payment_link.disabled || payment_link.is_exhausted() {
            return Err(PayerError::Disabled);
        }
        let addresses = self.payment_link_addresses.get(&payment_link.terminal).cloned().unwrap_or_default();
        let notify_url = Some(addresses.notify_url.into_boxed_str()).filter(|url| !url.is_empty());
        let plan = Plan {
            payment: Some(payment_link.payment.clone()),
            returns: ReturnUrls { success: addresses.return_url.into(), fail: None, abort: None },
            notify: NotifyUrls { success: notify_url.clone(), fail: notify_url },
            register: payment_link.registers_alias.then(AliasRequest::random),
            condition: payment_link.condition,
            payer: payment_link.payer.clone(),
            ..Plan::default()
        };
        let session = Session::new(
            &payment_link.customer,
            &payment_link.terminal,
            Flow::PaymentLink(id.into()),
            now,
            plan,
        );
        let token = self.ids.token();
        self.sessions.insert(&token, session);
        Ok((token.clone(), self.open(&token, now)?))
    }

    /// Why the payment link of a session does not accept a payment now.
    pub(super) fn payment_link_error(&self, session: &Session) -> Option<PayerError> {
        let Flow::PaymentLink(id) = &session.flow else { return None };
        match self.payment_links.get(id) {
            None => Some(PayerError::Unknown),
            Some(payment_link) if payment_link.transaction.is_some() => Some(PayerError::AlreadyDone),
            Some(payment_link) if payment_link.is_exhausted() => Some(PayerError::Disabled),
            Some(_) => None,
        }
    }

    pub(super) fn payment_link_paid(&mut self, session: &Session, transaction: &str) {
        if let Flow::PaymentLink(id) = &session.flow
            && let Some(payment_link) = self.payment_links.change(id)
        {
            payment_link.transaction = Some(transaction.into());
            payment_link.attempts = payment_link.attempts.saturating_add(1);
        }
    }

    /// Assumed: a failed payment is an attempt, but aborting is not.
    pub(super) fn payment_link_failed(&mut self, session: &Session, failure: Failure) {
        if let Flow::PaymentLink(id) = &session.flow
            && failure != Failure::Aborted
            && let Some(payment_link) = self.payment_links.change(id)
        {
            payment_link.attempts = payment_link.attempts.saturating_add(1);
        }
    }
}

/// The address of a payment link, as recorded.
fn link(call: &Call, terminal: &str, id: &str) -> String {
    format!("{}{}", call.base, path(&call.customer, terminal, id))
}

/// The path of the address of a payment link.
pub(super) fn path(customer: &str, terminal: &str, id: &str) -> String {
    format!("/SecurePayGate/Payment/{customer}/{terminal}/{id}")
}

/// Reads the expiry and the number of attempts, or reports all problems.
fn limits(call: &Call, now: Timestamp) -> Result<(Timestamp, u8), BoxedApiError> {
    let mut details = Vec::new();
    let text = read::needed(&call.body, "ExpirationDate")?;
    // A day without a time, up to 1.34, includes today, as recorded. Assumed: the link opens until the
    // end of the day.
    let is_day = !text.contains('T');
    let expires = if is_day { dates::end_of_day(text) } else { dates::parse(text) };
    let earliest = if is_day { now } else { dates::after_hours(now, 1) };
    let latest = dates::after_days(now, if is_day { 181 } else { 180 });
    if !expires.is_some_and(|expires| (earliest..=latest).contains(&expires)) {
        details.push(
            "ExpirationDate: The field ExpirationDate is invalid. Expected a time at least an hour and at \
             most 180 days ahead."
                .to_owned(),
        );
    }
    let attempts = match read::value(&call.body, "MaxPaymentAttempts") {
        None => Some(0),
        Some(_) => {
            read::number(&call.body, "MaxPaymentAttempts").and_then(|number| u8::try_from(number).ok())
        }
    };
    if !attempts.is_some_and(|attempts| [0, 1, 3, 5, 10].contains(&attempts)) {
        details.push(
            "MaxPaymentAttempts: The field MaxPaymentAttempts is invalid. Expected 0, 1, 3, 5 or 10."
                .to_owned(),
        );
    }
    match (expires, attempts) {
        (Some(expires), Some(attempts)) if details.is_empty() => Ok((expires, attempts)),
        _ => Err(errors::validation(details)),
    }
}
