//! The payment page: initialize, and assert after the payer's visit.

use jiff::Timestamp;
use serde_json::json;

use super::authorization::FailedPayment;
use super::errors::{self, BoxedApiError};
use super::read;
use super::rows::session::{Flow, NotifyUrls, Plan, Session, SessionStep};
use super::state::{Engine, OperationResult};
use crate::call::Call;
use crate::dates;

impl Engine {
    pub(super) fn payment_page_initialize(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let mut plan = Plan::from_request(&call.body)?;
        plan.notify = NotifyUrls::from_request(&call.body);
        let session = Session::new(&call.customer, &terminal, Flow::PaymentPage, now, plan);
        Ok(self.begin(session, call))
    }

    /// Stores a session, and returns its token and address.
    pub(super) fn begin(&mut self, session: Session, call: &Call) -> serde_json::Value {
        let token = self.ids.token();
        let answer = json!({
            "Token": token,
            "Expiration": dates::format(session.expiration()),
            "RedirectUrl": session.redirect_url(&call.base, &token),
        });
        self.sessions.insert(&token, session);
        answer
    }

    pub(super) fn payment_page_assert(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        self.assert(call, now, |flow| matches!(flow, Flow::PaymentPage | Flow::PaymentLink(_)))
    }

    /// The result of the payer's payment. It can be requested repeatedly.
    pub(super) fn assert(&mut self, call: &Call, now: Timestamp, fits: fn(&Flow) -> bool) -> OperationResult {
        let session = self.session(call, now, fits)?;
        match &session.step {
            SessionStep::Authorized(id, registration) => {
                Ok(self.payment_json(id, registration.as_ref(), call.version, now))
            }
            SessionStep::Failed(failure, id) => {
                Err(self.error(&FailedPayment { failure: *failure, id: id.to_string() }))
            }
            _ => Err(errors::not_started()),
        }
    }

    /// The session of the token in the body, if it belongs to the customer and this kind of flow.
    pub(super) fn session(
        &self,
        call: &Call,
        now: Timestamp,
        fits: impl Fn(&Flow) -> bool,
    ) -> Result<&Session, BoxedApiError> {
        let token = read::needed(&call.body, "Token")?;
        let session = self.sessions.get(token).filter(|session| *session.customer == *call.customer);
        let session = session.filter(|session| fits(&session.flow)).ok_or_else(errors::token_invalid)?;
        let transaction = match &session.step {
            SessionStep::Authorized(id, _) => self.transactions.get(id),
            _ => None,
        };
        let is_pending = transaction.is_some_and(|transaction| transaction.status(now) == "PENDING");
        if session.is_expired(is_pending, now) { Err(errors::token_expired()) } else { Ok(session) }
    }
}
