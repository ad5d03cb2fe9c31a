//! The payer's side of an alias registration.

use jiff::Timestamp;

use super::{End, PayerStep};
use crate::engine::alias::passes_check;
use crate::engine::failure::Failure;
use crate::engine::payment_method::PaymentMethod;
use crate::engine::rows::alias::{CardCheck, CardCheckResult};
use crate::engine::rows::session::{Plan, Session, SessionStep};
use crate::engine::state::Engine;
use crate::engine::three_ds::{self, Authentication, ThreeDs};

impl Engine {
    /// Continues with the payment method for an alias: starts a challenge, or registers the alias.
    pub(in crate::engine) fn enter_for_alias(
        &mut self,
        session: Session,
        payment_method: &PaymentMethod,
        now: Timestamp,
    ) -> Session {
        let Some(plan) = session.plan.clone() else { return session };
        let strong = matches!(plan.check, Some(CardCheck::Strong | CardCheck::Challenged));
        let begun = payment_method.card().filter(|_| strong);
        match begun.map(|card| (card, three_ds::begin(card, plan.check == Some(CardCheck::Challenged)))) {
            Some((card, ThreeDs::Challenge)) => {
                Session { step: SessionStep::Challenge(card.clone()), ..session }
            }
            Some((_, ThreeDs::Settled(authentication))) => {
                self.finish_alias(session, &plan, payment_method, Some(authentication), now)
            }
            None => self.finish_alias(session, &plan, payment_method, None, now),
        }
    }

    pub(super) fn finish_alias(
        &mut self,
        session: Session,
        plan: &Plan,
        payment_method: &PaymentMethod,
        authentication: Option<Authentication>,
        now: Timestamp,
    ) -> Session {
        let challenged = matches!(session.step, SessionStep::Challenge(_));
        let step = match &plan.register {
            _ if challenged && authentication.is_none() => SessionStep::Failed(Failure::ThreeDs, "".into()),
            _ if plan.check.is_some() && !passes_check(payment_method) => SessionStep::CheckFailed,
            Some(register) => {
                let checked = CardCheckResult::passed(plan.check, authentication);
                SessionStep::Registered(self.register(
                    &session.customer,
                    payment_method,
                    register,
                    checked,
                    now,
                ))
            }
            None => SessionStep::CheckFailed,
        };
        Session { step, ..session }
    }

    pub(super) fn after_alias(
        &mut self,
        token: &str,
        session: Session,
        plan: &Plan,
        now: Timestamp,
    ) -> PayerStep {
        match &session.step {
            SessionStep::Challenge(card) => {
                let payment_method = PaymentMethod::Card(card.clone());
                self.ask(token, session, &payment_method)
            }
            SessionStep::Registered(_) => self.end(token, session, plan, &End::Success, now),
            _ => self.end(token, session, plan, &End::Fail, now),
        }
    }
}
