//! The transaction interface: initialize, the payer's part, authorize.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::authorization::{Attempt, Failed};
use super::failure::Condition;
use super::read;
use super::record::Origin;
use super::refusals;
use super::session::{Flow, Notify, Plan, Register, Session, Step};
use super::state::{Answer, World};
use super::three_ds::{self, Authentication, ThreeDs};
use crate::call::Call;

impl World {
    pub(super) fn transaction_initialize(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let mut plan = Plan::from_request(&call.body)?;
        plan.notify = Notify {
            success: read::boxed(&call.body, "RedirectNotifyUrls.Success"),
            fail: read::boxed(&call.body, "RedirectNotifyUrls.Fail"),
        };
        let wanted = plan.challenge_wanted;
        let mut session = Session::new(&call.customer, &terminal, Flow::Transaction, now, plan);
        if read::value(&call.body, "PaymentMeans").is_some() {
            let means = self.requested_means(call, now)?;
            session.step = match means.card().map(|card| (card, three_ds::begin(card, wanted))) {
                Some((card, ThreeDs::Challenge)) => Step::Challenge(card.clone()),
                Some((_, ThreeDs::Settled(authentication))) => Step::Ready(means, Some(authentication)),
                None => Step::Ready(means, None),
            };
        }
        let step = session.step.clone();
        let mut answer = self.begin(session, call);
        answer["RedirectRequired"] = json!(!matches!(step, Step::Ready(..)));
        answer["LiabilityShift"] = match &step {
            Step::Ready(_, authentication) => {
                json!(authentication.is_some_and(Authentication::shifts_liability))
            }
            Step::Challenge(_) => json!(true),
            _ => Value::Null,
        };
        if !matches!(step, Step::Ready(..)) {
            let url = answer["RedirectUrl"].take();
            answer["Redirect"] =
                json!({ "RedirectUrl": url, "PaymentMeansRequired": matches!(step, Step::Waiting) });
        }
        Ok(answer)
    }

    /// What the payer entered, before it is authorised.
    pub(super) fn query_payment_means(&mut self, call: &Call, now: Timestamp) -> Answer {
        let session = self.session(call, now, |flow| *flow == Flow::Transaction)?;
        match &session.step {
            Step::Ready(means, _) => {
                Ok(json!({ "PaymentMeans": means.show(now), "RedirectRequired": false }))
            }
            Step::Failed(failure, id) => Err(self.refusal(&Failed { failure: *failure, id: id.to_string() })),
            // Before the payer was there: as with Authorize, assumed.
            _ => Err(refusals::wrong_state()),
        }
    }

    /// Another amount, before it is authorised. Whether it may be more is not documented: assumed.
    pub(super) fn adjust_amount(&mut self, call: &Call, now: Timestamp) -> Answer {
        let amount = read::needed_amount(&call.body, "Amount")?;
        let session = self.session(call, now, |flow| *flow == Flow::Transaction)?;
        if !matches!(session.step, Step::Waiting | Step::Challenge(_) | Step::Ready(..)) {
            return Err(refusals::wrong_state());
        }
        let token = read::needed(&call.body, "Token")?;
        let session = self.sessions.change(token).ok_or_else(refusals::token_invalid)?;
        let payment = session.plan.as_mut().and_then(|plan| plan.payment.as_mut());
        let payment = payment.ok_or_else(refusals::wrong_state)?;
        if payment.amount.currency != amount.currency {
            return Err(refusals::currency_invalid());
        }
        payment.amount = amount;
        Ok(json!({}))
    }

    pub(super) fn transaction_authorize(&mut self, call: &Call, now: Timestamp) -> Answer {
        let session = self.session(call, now, |flow| *flow == Flow::Transaction)?.clone();
        let (means, authentication) = match &session.step {
            Step::Ready(means, authentication) => (means.clone(), *authentication),
            Step::Waiting | Step::Challenge(_) => return Err(refusals::wrong_state()),
            Step::Failed(failure, id) => {
                return Err(self.refusal(&Failed { failure: *failure, id: id.to_string() }));
            }
            // A token authorises once.
            _ => return Err(refusals::token_invalid()),
        };
        let token = read::needed(&call.body, "Token")?;
        let Some((plan, payment)) =
            session.plan.as_deref().and_then(|plan| Some((plan, plan.payment.as_ref()?)))
        else {
            return Err(refusals::token_invalid());
        };
        let register = Register::from_request(&call.body)?;
        let attempt = Attempt {
            customer: &session.customer,
            terminal: &session.terminal,
            payment,
            means,
            authentication,
            condition: Condition::from_name(read::text(&call.body, "Condition")),
            payer: plan.payer.clone(),
            origin: Origin::Api,
        };
        let result = self.authorize(attempt, now);
        let registration = match (&result, register) {
            (Ok(id), Some(register)) => self.register_payers(id, &register, now),
            _ => None,
        };
        let step = match &result {
            Ok(id) => Step::Authorized(id.as_str().into(), registration.clone()),
            Err(failed) => Step::Failed(failed.failure, failed.id.as_str().into()),
        };
        self.sessions.insert(token, Session { step, plan: None, ..session });
        match result {
            Ok(id) => Ok(self.show_payment(&id, registration.as_ref(), call.version, now)),
            Err(failed) => Err(self.refusal(&failed)),
        }
    }
}
