//! The payer enters what an alias shall stand for.

use jiff::Timestamp;

use super::{End, PayerStep};
use crate::world::alias::{Checked, passes_check};
use crate::world::failure::Failure;
use crate::world::means::Means;
use crate::world::session::{Check, Plan, Session, Step};
use crate::world::state::World;
use crate::world::three_ds::{self, Authentication, ThreeDs};

impl World {
    /// The means of an alias is known: a challenge comes, or the alias is made.
    pub(in crate::world) fn enter_for_alias(
        &mut self,
        session: Session,
        means: &Means,
        now: Timestamp,
    ) -> Session {
        let Some(plan) = session.plan.clone() else { return session };
        let strong = matches!(plan.check, Some(Check::Strong | Check::Challenged));
        let begun = means.card().filter(|_| strong);
        match begun.map(|card| (card, three_ds::begin(card, plan.check == Some(Check::Challenged)))) {
            Some((card, ThreeDs::Challenge)) => Session { step: Step::Challenge(card.clone()), ..session },
            Some((_, ThreeDs::Settled(authentication))) => {
                self.finish_alias(session, &plan, means, Some(authentication), now)
            }
            None => self.finish_alias(session, &plan, means, None, now),
        }
    }

    pub(super) fn finish_alias(
        &mut self,
        session: Session,
        plan: &Plan,
        means: &Means,
        authentication: Option<Authentication>,
        now: Timestamp,
    ) -> Session {
        let challenged = matches!(session.step, Step::Challenge(_));
        let step = match &plan.register {
            _ if challenged && authentication.is_none() => Step::Failed(Failure::ThreeDs, "".into()),
            _ if plan.check.is_some() && !passes_check(means) => Step::CheckFailed,
            Some(register) => {
                let checked = Checked::passed(plan.check, authentication);
                Step::Registered(self.register(&session.customer, means, register, checked, now))
            }
            None => Step::CheckFailed,
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
            Step::Challenge(card) => {
                let means = Means::Card(card.clone());
                self.ask(token, session, &means)
            }
            Step::Registered(_) => self.end(token, session, plan, &End::Success, now),
            _ => self.end(token, session, plan, &End::Fail, now),
        }
    }
}
