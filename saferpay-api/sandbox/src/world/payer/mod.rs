//! The payer's side: what the pages show, and what the payer does.

mod registration;
mod view;

use jiff::Timestamp;

use super::authorization::{Attempt, Failed};
use super::failure::{Condition, Failure};
use super::means::{Instrument, Means};
use super::notification::{NotificationKind, with_token};
use super::record::Origin;
use super::session::{Flow, Plan, Session, Step};
use super::state::World;
use super::three_ds::{self, Authentication, ThreeDs};

pub use view::{PayerProblem, PayerStep, PaymentView, ViewKind, ViewStep};

/// How what the payer did has ended.
enum End {
    Success,
    Fail,
    Abort,
}

impl World {
    /// Opens the address of a token, once.
    ///
    /// # Errors
    ///
    /// Tells why there is nothing to show.
    pub fn open(&mut self, token: &str, now: Timestamp) -> Result<PaymentView, PayerProblem> {
        let view = self.view(token, now)?;
        match self.sessions.change(token) {
            Some(session) if session.opened => Err(PayerProblem::AlreadyOpened),
            Some(session) => {
                session.opened = true;
                Ok(view)
            }
            None => Err(PayerProblem::Unknown),
        }
    }

    /// What an opened page shows, as often as it likes.
    ///
    /// # Errors
    ///
    /// Tells why there is nothing to show.
    pub fn view(&self, token: &str, now: Timestamp) -> Result<PaymentView, PayerProblem> {
        let (session, plan) = self.waiting(token, now)?;
        let payment = plan.payment.as_ref();
        Ok(PaymentView {
            kind: match session.flow {
                Flow::PaymentPage => ViewKind::PaymentPage,
                Flow::Transaction => ViewKind::Transaction,
                Flow::RedirectPayment => ViewKind::RedirectPayment,
                Flow::AlternativePayment => ViewKind::AlternativePayment,
                Flow::Alias => ViewKind::Alias,
                Flow::Offer(_) => ViewKind::Offer,
            },
            customer: session.customer.to_string(),
            amount: payment.map(|payment| payment.amount),
            order_id: payment.and_then(|payment| payment.order_id.as_deref().map(str::to_owned)),
            description: payment.and_then(|payment| payment.description.as_deref().map(str::to_owned)),
            methods: self.offered(session, plan),
            holder_mandatory: plan.holder_mandatory,
            step: match &session.step {
                Step::Challenge(card) => {
                    ViewStep::Challenge { display_text: Means::Card(card.clone()).display_text() }
                }
                _ => ViewStep::Means,
            },
        })
    }

    /// The payer pays, or enters what an alias shall stand for.
    ///
    /// # Errors
    ///
    /// Tells what was wrong with it; the page can be filled in again.
    pub fn pay(
        &mut self,
        token: &str,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<PayerStep, PayerProblem> {
        let (session, plan) = self.waiting(token, now)?;
        if session.step != Step::Waiting {
            return Err(PayerProblem::OutOfTurn);
        }
        let means = Means::from_instrument(instrument, now).map_err(PayerProblem::Means)?;
        if !self.offered(session, plan).iter().any(|method| offers(method, means.method())) {
            return Err(PayerProblem::MethodNotOffered);
        }
        if plan.holder_mandatory && means.card().is_some_and(|card| card.holder().is_none_or(str::is_empty)) {
            return Err(PayerProblem::HolderRequired);
        }
        let (session, plan) = (session.clone(), plan.clone());
        if session.flow == Flow::Alias {
            let session = self.enter_for_alias(session, &means, now);
            return Ok(self.after_alias(token, session, &plan, now));
        }
        // The condition of a successful challenge has one asked for: assumed.
        let wanted = plan.challenge_wanted || plan.condition == Condition::SuccessfulChallenge;
        match means.card().map(|card| three_ds::begin(card, wanted)) {
            Some(ThreeDs::Challenge) => Ok(self.ask(token, session, &means)),
            Some(ThreeDs::Settled(authentication)) => {
                Ok(self.proceed(token, session, &plan, means, Some(authentication), now))
            }
            None => Ok(self.proceed(token, session, &plan, means, None, now)),
        }
    }

    /// The payer answers the challenge.
    ///
    /// # Errors
    ///
    /// Tells why no answer was due.
    pub fn challenge(
        &mut self,
        token: &str,
        passed: bool,
        now: Timestamp,
    ) -> Result<PayerStep, PayerProblem> {
        let (session, plan) = self.waiting(token, now)?;
        let Step::Challenge(card) = session.step.clone() else { return Err(PayerProblem::OutOfTurn) };
        let (session, plan) = (session.clone(), plan.clone());
        let authentication = three_ds::after_challenge(&card, passed);
        let means = Means::Card(card);
        if session.flow == Flow::Alias {
            let session = self.finish_alias(session, &plan, &means, authentication, now);
            return Ok(self.after_alias(token, session, &plan, now));
        }
        match authentication {
            None => Ok(self.stop(token, session, &plan, means, Failure::ThreeDs, now)),
            some => Ok(self.proceed(token, session, &plan, means, some, now)),
        }
    }

    /// The payer's bank says no, whatever the means.
    ///
    /// # Errors
    ///
    /// Tells why nothing was waiting.
    pub fn decline(&mut self, token: &str, now: Timestamp) -> Result<PayerStep, PayerProblem> {
        self.give_up(token, Failure::Declined(5), now)
    }

    /// The payer gives up.
    ///
    /// # Errors
    ///
    /// Tells why nothing was waiting.
    pub fn abort(&mut self, token: &str, now: Timestamp) -> Result<PayerStep, PayerProblem> {
        self.give_up(token, Failure::Aborted, now)
    }

    fn give_up(&mut self, token: &str, failure: Failure, now: Timestamp) -> Result<PayerStep, PayerProblem> {
        let (session, plan) = self.waiting(token, now)?;
        let (session, plan) = (session.clone(), plan.clone());
        let means = match &session.step {
            Step::Challenge(card) => Means::Card(card.clone()),
            _ => Means::Method(self.offered(&session, &plan).first().map_or("CARD", String::as_str).into()),
        };
        Ok(self.stop(token, session, &plan, means, failure, now))
    }

    /// The session that waits for the payer.
    fn waiting(&self, token: &str, now: Timestamp) -> Result<(&Session, &Plan), PayerProblem> {
        let session = self.sessions.get(token).ok_or(PayerProblem::Unknown)?;
        if let Some(problem) = self.offer_problem(session) {
            return Err(problem);
        }
        match (&session.step, session.plan.as_deref()) {
            (Step::Waiting | Step::Challenge(_), Some(_)) if session.is_expired(false, now) => {
                Err(PayerProblem::Expired)
            }
            (Step::Waiting | Step::Challenge(_), Some(plan)) => Ok((session, plan)),
            _ => Err(PayerProblem::AlreadyDone),
        }
    }

    fn ask(&mut self, token: &str, session: Session, means: &Means) -> PayerStep {
        let display_text = means.display_text();
        if let Some(card) = means.card() {
            self.sessions.insert(token, Session { step: Step::Challenge(card.clone()), ..session });
        }
        PayerStep::Challenge { display_text }
    }

    /// On the transaction interface the merchant authorises; elsewhere it is done at once.
    fn proceed(
        &mut self,
        token: &str,
        session: Session,
        plan: &Plan,
        means: Means,
        authentication: Option<Authentication>,
        now: Timestamp,
    ) -> PayerStep {
        let Some(payment) = plan.payment.as_ref() else {
            return self.end(token, session, plan, &End::Fail, now);
        };
        if session.flow == Flow::Transaction {
            let session = Session { step: Step::Ready(means, authentication), ..session };
            return self.end(token, session, plan, &End::Success, now);
        }
        let attempt = Attempt {
            customer: &session.customer,
            terminal: &session.terminal,
            payment,
            means,
            authentication,
            condition: plan.condition,
            payer: plan.payer.clone(),
            origin: Origin::PaymentPage,
        };
        match self.authorize(attempt, now) {
            Ok(id) => {
                let register = plan.register.as_ref();
                let registration = register.and_then(|register| self.register_payers(&id, register, now));
                self.offer_paid(&session, &id);
                let step = Step::Authorized(id.into(), registration);
                self.end(token, Session { step, ..session }, plan, &End::Success, now)
            }
            Err(failed) => self.failed(token, session, plan, failed, now),
        }
    }

    /// Ends it before anything was authorised.
    fn stop(
        &mut self,
        token: &str,
        session: Session,
        plan: &Plan,
        means: Means,
        failure: Failure,
        now: Timestamp,
    ) -> PayerStep {
        let Some(payment) = plan.payment.as_ref() else {
            let step = if matches!(failure, Failure::Declined(_)) {
                Step::CheckFailed
            } else {
                Step::Failed(failure, "".into())
            };
            let end = if failure == Failure::Aborted { End::Abort } else { End::Fail };
            return self.end(token, Session { step, ..session }, plan, &end, now);
        };
        let attempt = Attempt {
            customer: &session.customer,
            terminal: &session.terminal,
            payment,
            means,
            authentication: None,
            condition: plan.condition,
            payer: plan.payer.clone(),
            origin: if session.flow == Flow::Transaction { Origin::Api } else { Origin::PaymentPage },
        };
        let failed = self.fail(attempt, failure, now);
        self.failed(token, session, plan, failed, now)
    }

    fn failed(
        &mut self,
        token: &str,
        session: Session,
        plan: &Plan,
        failed: Failed,
        now: Timestamp,
    ) -> PayerStep {
        self.offer_failed(&session, failed.failure);
        let end = if failed.failure == Failure::Aborted { End::Abort } else { End::Fail };
        let step = Step::Failed(failed.failure, failed.id.into());
        self.end(token, Session { step, ..session }, plan, &end, now)
    }

    /// Keeps what came of it, has the merchant told, and sends the payer back.
    fn end(&mut self, token: &str, session: Session, plan: &Plan, end: &End, now: Timestamp) -> PayerStep {
        let succeeded = matches!(end, End::Success);
        // The transaction interface still needs it.
        let plan_left = if matches!(session.step, Step::Ready(..)) { session.plan } else { None };
        let returns = &plan.returns;
        let url = match end {
            End::Success => &returns.success,
            End::Fail => returns.fail.as_ref().unwrap_or(&returns.success),
            End::Abort => returns.abort.as_ref().or(returns.fail.as_ref()).unwrap_or(&returns.success),
        };
        let return_url = with_token(url, token);
        let (kind, url) = match (&session.flow, end) {
            (Flow::AlternativePayment, _) => (NotificationKind::State, &plan.notify.success),
            (_, End::Success) => (NotificationKind::Success, &plan.notify.success),
            _ => (NotificationKind::Fail, &plan.notify.fail),
        };
        let customer = session.customer.clone();
        self.sessions.insert(token, Session { plan: plan_left, opened: true, ..session });
        self.notify(url.as_deref(), kind, &customer, token, now);
        PayerStep::Done { return_url, succeeded }
    }

    /// The methods of the request, or else those of the terminal.
    fn offered(&self, session: &Session, plan: &Plan) -> Vec<String> {
        let asked: Vec<String> = plan.methods.iter().map(ToString::to_string).collect();
        let currency = plan.payment.as_ref().map(|payment| payment.amount.currency);
        let contracted = self.contracted(&session.customer, &session.terminal, currency);
        match (asked.is_empty(), contracted.is_empty()) {
            (false, true) => asked,
            (false, false) => {
                let fits = |method: &String| contracted.iter().any(|each| offers(method, each));
                asked.into_iter().filter(fits).collect()
            }
            (true, false) => contracted,
            // Neither says anything: cards.
            (true, true) => {
                ["VISA", "MASTERCARD", "AMEX", "DINERS", "JCB", "MAESTRO"].map(String::from).to_vec()
            }
        }
    }
}

/// Whether an offered method covers another: `CARD` covers every card.
fn offers(offered: &str, method: &str) -> bool {
    let cards = ["VISA", "MASTERCARD", "AMEX", "DINERS", "JCB", "MAESTRO", "BANCONTACT", "UNIONPAY"];
    offered == method || (offered == "CARD" && cards.contains(&method))
}
