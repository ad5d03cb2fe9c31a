//! The payment page: initialize, and assert once the payer was there.

use jiff::Timestamp;
use serde_json::json;

use super::authorization::Failed;
use super::dates;
use super::read;
use super::refusals::{self, Refused};
use super::session::{Flow, Notify, Plan, Session, Step};
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    pub(super) fn payment_page_initialize(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let mut plan = Plan::from_request(&call.body)?;
        plan.notify = Notify::from_request(&call.body);
        let session = Session::new(&call.customer, &terminal, Flow::PaymentPage, now, plan);
        Ok(self.begin(session, call))
    }

    /// Keeps a session, and tells its token and address.
    pub(super) fn begin(&mut self, session: Session, call: &Call) -> serde_json::Value {
        let token = self.ids.token();
        let answer = json!({
            "Token": token,
            "Expiration": dates::show(session.expiration()),
            "RedirectUrl": session.redirect_url(&call.base, &token),
        });
        self.sessions.insert(&token, session);
        answer
    }

    pub(super) fn payment_page_assert(&mut self, call: &Call, now: Timestamp) -> Answer {
        self.assert(call, now, |flow| matches!(flow, Flow::PaymentPage | Flow::Offer(_)))
    }

    /// How a payment went that the payer made. It may be asked again and again.
    pub(super) fn assert(&mut self, call: &Call, now: Timestamp, fits: fn(&Flow) -> bool) -> Answer {
        let session = self.session(call, now, fits)?;
        match &session.step {
            Step::Authorized(id, registration) => {
                Ok(self.show_payment(id, registration.as_ref(), call.version, now))
            }
            Step::Failed(failure, id) => Err(self.refusal(&Failed { failure: *failure, id: id.to_string() })),
            _ => Err(refusals::not_started()),
        }
    }

    /// The session of the token in the body, where the caller has such a one.
    pub(super) fn session(
        &self,
        call: &Call,
        now: Timestamp,
        fits: impl Fn(&Flow) -> bool,
    ) -> Result<&Session, Refused> {
        let token = read::needed(&call.body, "Token")?;
        let session = self.sessions.get(token).filter(|session| *session.customer == *call.customer);
        let session = session.filter(|session| fits(&session.flow)).ok_or_else(refusals::token_invalid)?;
        let transaction = match &session.step {
            Step::Authorized(id, _) => self.transactions.get(id),
            _ => None,
        };
        let is_pending = transaction.is_some_and(|transaction| transaction.status(now) == "PENDING");
        if session.is_expired(is_pending, now) { Err(refusals::token_expired()) } else { Ok(session) }
    }
}
