//! The transaction interface: initialize, query and authorize.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::authorization::{FailedPayment, PaymentAttempt};
use super::errors;
use super::failure::Condition;
use super::read;
use super::rows::session::{AliasRequest, Flow, NotifyUrls, Plan, Session, SessionStep};
use super::rows::transaction::{Origin, PayerDetails};
use super::shape::Shape;
use super::state::{Engine, OperationResult};
use super::three_ds::{self, Authentication, ThreeDs};
use crate::call::Call;

impl Engine {
    pub(super) fn transaction_initialize(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let mut plan = Plan::from_request(&call.body)?;
        plan.notify = NotifyUrls {
            success: read::boxed(&call.body, "RedirectNotifyUrls.Success"),
            fail: read::boxed(&call.body, "RedirectNotifyUrls.Fail"),
        };
        let wanted = plan.challenge_wanted;
        let mut session = Session::new(&call.customer, &terminal, Flow::Transaction, now, plan);
        if read::value(&call.body, "PaymentMeans").is_some() {
            let payment_method = self.requested_payment_method(call, now)?;
            session.step = match payment_method.card().map(|card| (card, three_ds::begin(card, wanted))) {
                Some((card, ThreeDs::Challenge)) => SessionStep::Challenge(card.clone()),
                Some((_, ThreeDs::Settled(authentication))) => {
                    SessionStep::Ready(payment_method, Some(authentication))
                }
                None => SessionStep::Ready(payment_method, None),
            };
        }
        let step = session.step.clone();
        let mut answer = self.begin(session, call);
        answer["RedirectRequired"] = json!(!matches!(step, SessionStep::Ready(..)));
        answer["LiabilityShift"] = match &step {
            SessionStep::Ready(_, authentication) => {
                json!(authentication.is_some_and(Authentication::shifts_liability))
            }
            SessionStep::Challenge(_) => json!(true),
            _ => Value::Null,
        };
        if !matches!(step, SessionStep::Ready(..)) {
            let url = answer["RedirectUrl"].take();
            answer["Redirect"] =
                json!({ "RedirectUrl": url, "PaymentMeansRequired": matches!(step, SessionStep::Waiting) });
        }
        Ok(answer)
    }

    /// The payment method that the payer has entered, before authorization.
    pub(super) fn query_payment_means(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let session = self.session(call, now, |flow| *flow == Flow::Transaction)?;
        match &session.step {
            SessionStep::Ready(payment_method, _) => Ok(json!({
                "PaymentMeans": payment_method.to_json(now, Shape::Payment(call.version)),
                "RedirectRequired": false,
            })),
            SessionStep::Failed(failure, id) => {
                Err(self.error(&FailedPayment { failure: *failure, id: id.to_string() }))
            }
            // Before the payer's visit. Assumed to be the same as with Authorize.
            _ => Err(errors::wrong_state()),
        }
    }

    /// Changes the amount before authorization. Assumed: the new amount may be larger.
    pub(super) fn adjust_amount(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let amount = read::needed_amount(&call.body, "Amount")?;
        let session = self.session(call, now, |flow| *flow == Flow::Transaction)?;
        if !matches!(session.step, SessionStep::Waiting | SessionStep::Challenge(_) | SessionStep::Ready(..))
        {
            return Err(errors::wrong_state());
        }
        let token = read::needed(&call.body, "Token")?;
        let session = self.sessions.change(token).ok_or_else(errors::token_invalid)?;
        let payment = session.plan.as_mut().and_then(|plan| plan.payment.as_mut());
        let payment = payment.ok_or_else(errors::wrong_state)?;
        if payment.amount.currency != amount.currency {
            return Err(errors::currency_invalid());
        }
        payment.amount = amount;
        Ok(json!({}))
    }

    pub(super) fn transaction_authorize(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let session = self.session(call, now, |flow| *flow == Flow::Transaction)?.clone();
        let (payment_method, authentication) = match &session.step {
            SessionStep::Ready(payment_method, authentication) => (payment_method.clone(), *authentication),
            SessionStep::Waiting | SessionStep::Challenge(_) => return Err(errors::wrong_state()),
            SessionStep::Failed(failure, id) => {
                return Err(self.error(&FailedPayment { failure: *failure, id: id.to_string() }));
            }
            // A token can be authorized only once.
            _ => return Err(errors::token_invalid()),
        };
        let token = read::needed(&call.body, "Token")?;
        let Some((plan, payment)) =
            session.plan.as_deref().and_then(|plan| Some((plan, plan.payment.as_ref()?)))
        else {
            return Err(errors::token_invalid());
        };
        let register = AliasRequest::from_request(&call.body)?;
        let attempt = PaymentAttempt {
            customer: &session.customer,
            terminal: &session.terminal,
            payment,
            payment_method,
            authentication,
            condition: Condition::from_name(read::text(&call.body, "Condition")),
            // As recorded: only a payer who was redirected has an address that the request does not name.
            payer: if session.opened {
                Some(Box::new(PayerDetails::of_visit(plan.payer.as_deref())))
            } else {
                plan.payer.clone()
            },
            origin: Origin::Api,
        };
        let result = self.authorize(attempt, now);
        let registration = match (&result, register) {
            (Ok(id), Some(register)) => self.register_payers(id, &register, now),
            _ => None,
        };
        let step = match &result {
            Ok(id) => SessionStep::Authorized(id.as_str().into(), registration.clone()),
            Err(failed) => SessionStep::Failed(failed.failure, failed.id.as_str().into()),
        };
        self.sessions.insert(token, Session { step, plan: None, ..session });
        match result {
            Ok(id) => Ok(self.payment_json(&id, registration.as_ref(), call.version, now)),
            Err(failed) => Err(self.error(&failed)),
        }
    }
}
