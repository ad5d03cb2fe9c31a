//! Payments without the payer: a given card or alias, or an earlier transaction.

use jiff::Timestamp;

use super::authorization::Attempt;
use super::failure::Condition;
use super::means::Means;
use super::read;
use super::record::{Origin, Payer, State};
use super::refusals::{self, Refused};
use super::session::{Payment, Register};
use super::state::{Answer, World};
use super::three_ds::Authentication;
use crate::call::Call;

impl World {
    pub(super) fn authorize_direct(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let payment = Payment::from_request(&call.body, "Payment")?;
        let register = Register::from_request(&call.body)?;
        let means = self.requested_means(call, now)?;
        let dcc = self.taken_dcc(call, payment.amount, now)?;
        let attempt = Attempt {
            customer: &call.customer,
            terminal: &terminal,
            payment: &payment,
            means,
            authentication: external_authentication(call),
            condition: Condition::None,
            payer: Payer::from_request(&call.body),
            origin: Origin::Api,
        };
        let id = self.authorize(attempt, now).map_err(|failed| self.refusal(&failed))?;
        if let Some(transaction) = self.transactions.change(&id) {
            // Without the payer, the currency is the payer's only where the request says so.
            transaction.dcc = dcc;
        }
        let registration = register.and_then(|register| self.register_payers(&id, &register, now));
        Ok(self.show_payment(&id, registration.as_ref(), call.version, now))
    }

    pub(super) fn authorize_referenced(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let payment = Payment::from_request(&call.body, "Payment")?;
        let (_, first) = self.referenced(call)?;
        // Another integrator's test: the first one must be captured. One that began no series is
        // not supported: assumed.
        if first.state != State::Captured {
            return Err(refusals::wrong_state());
        }
        if !first.initial || first.is_refund {
            return Err(refusals::not_supported());
        }
        let attempt = Attempt {
            customer: &call.customer,
            terminal: &terminal,
            payment: &payment,
            means: first.means.clone(),
            authentication: None,
            condition: Condition::None,
            payer: first.payer.clone(),
            origin: Origin::Api,
        };
        let id = self.authorize(attempt, now).map_err(|failed| self.refusal(&failed))?;
        if read::flag(&call.body, "SuppressDcc")
            && let Some(transaction) = self.transactions.change(&id)
        {
            transaction.dcc = None;
        }
        Ok(self.show_payment(&id, None, call.version, now))
    }

    /// The means of payment in the request: given, or referred to by alias or Fields token.
    pub(super) fn requested_means(&mut self, call: &Call, now: Timestamp) -> Result<Means, Refused> {
        let Some(means) = read::value(&call.body, "PaymentMeans") else {
            return Err(refusals::required("PaymentMeans"));
        };
        if let Some(id) = read::text(means, "Alias.Id") {
            return Ok(self.alias(&call.customer, id, now)?.means.clone());
        }
        if let Some(token) = read::text(means, "SaferpayFields.Token") {
            return self.entered_card(&call.customer, token, now);
        }
        Means::from_request(means, now).map_err(|problem| refusals::means_invalid(&problem.to_string()))
    }
}

/// An authentication that somebody else has carried out.
fn external_authentication(call: &Call) -> Option<Authentication> {
    let external = read::value(&call.body, "Authentication.ExternalThreeDS")?;
    Some(match read::text(external, "TransStatus") {
        Some("Y") if read::text(external, "AuthenticationMode") == Some("CHALLENGE") => {
            Authentication::Strong
        }
        Some("Y") => Authentication::Frictionless,
        Some("A") => Authentication::Attempt,
        _ => Authentication::None,
    })
}
