//! The payer's side: opening an address, and paying, declining or aborting.

mod pending;
mod registration;
mod view;

use jiff::Timestamp;

use super::authorization::{FailedPayment, PaymentAttempt};
use super::failure::{Condition, Failure};
use super::notify::with_token;
use super::payment_method::{Instrument, PaymentMethod};
use super::rows::notification::NotificationKind;
use super::rows::session::{Flow, Plan, Session, SessionStep};
use super::rows::transaction::{Origin, PayerDetails};
use super::state::Engine;
use super::three_ds::{self, Authentication, ThreeDs};

pub use view::{PayerError, PayerStep, PaymentView, ViewKind, ViewStep};

/// How a visit has ended.
enum End {
    Success,
    Fail,
    Abort,
}

impl Engine {
    /// Opens the address of a token, which works once.
    ///
    /// # Errors
    ///
    /// If there is nothing to show.
    pub fn open(&mut self, token: &str, now: Timestamp) -> Result<PaymentView, PayerError> {
        let view = self.view(token, now)?;
        match self.sessions.change(token) {
            Some(session) if session.opened => Err(PayerError::AlreadyOpened),
            Some(session) => {
                session.opened = true;
                Ok(view)
            }
            None => Err(PayerError::Unknown),
        }
    }

    /// The content of an opened page. It can be requested repeatedly.
    ///
    /// # Errors
    ///
    /// If there is nothing to show.
    pub fn view(&self, token: &str, now: Timestamp) -> Result<PaymentView, PayerError> {
        let (session, plan) = self.waiting(token, now)?;
        let payment = plan.payment.as_ref();
        Ok(PaymentView {
            kind: match session.flow {
                Flow::PaymentPage => ViewKind::PaymentPage,
                Flow::Transaction => ViewKind::Transaction,
                Flow::RedirectPayment => ViewKind::RedirectPayment,
                Flow::AlternativePayment => ViewKind::AlternativePayment,
                Flow::Alias => ViewKind::Alias,
                Flow::PaymentLink(_) => ViewKind::PaymentLink,
            },
            customer: session.customer.to_string(),
            amount: payment.map(|payment| payment.amount),
            order_id: payment.and_then(|payment| payment.order_id.as_deref().map(str::to_owned)),
            description: payment.and_then(|payment| payment.description.as_deref().map(str::to_owned)),
            methods: self.shown_methods(session, plan),
            holder_mandatory: plan.holder_mandatory,
            step: match &session.step {
                SessionStep::Challenge(card) => {
                    ViewStep::Challenge { display_text: PaymentMethod::Card(card.clone()).display_text() }
                }
                _ => ViewStep::PaymentMethod,
            },
        })
    }

    /// Pays, or enters the payment method for an alias.
    ///
    /// # Errors
    ///
    /// If the instrument is not accepted. The payer can try again.
    pub fn pay(
        &mut self,
        token: &str,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<PayerStep, PayerError> {
        let (session, plan) = self.waiting(token, now)?;
        if session.step != SessionStep::Waiting {
            return Err(PayerError::OutOfTurn);
        }
        let payment_method =
            PaymentMethod::from_instrument(instrument, now).map_err(PayerError::PaymentMethod)?;
        if !self.offered_methods(session, plan).iter().any(|method| covers(method, payment_method.method())) {
            return Err(PayerError::MethodNotOffered);
        }
        if plan.holder_mandatory
            && payment_method.card().is_some_and(|card| card.holder().is_none_or(str::is_empty))
        {
            return Err(PayerError::HolderRequired);
        }
        let (session, plan) = (session.clone(), plan.clone());
        if session.flow == Flow::Alias {
            let session = self.enter_for_alias(session, &payment_method, now);
            return Ok(self.after_alias(token, session, &plan, now));
        }
        // Assumed: the condition of a successful challenge requests a challenge.
        let wanted = plan.challenge_wanted || plan.condition == Condition::SuccessfulChallenge;
        match payment_method.card().map(|card| three_ds::begin(card, wanted)) {
            Some(ThreeDs::Challenge) => Ok(self.ask(token, session, &payment_method)),
            Some(ThreeDs::Settled(authentication)) => {
                Ok(self.proceed(token, session, &plan, payment_method, Some(authentication), now))
            }
            None => Ok(self.proceed(token, session, &plan, payment_method, None, now)),
        }
    }

    /// Passes or fails the challenge.
    ///
    /// # Errors
    ///
    /// If there is no challenge.
    pub fn challenge(&mut self, token: &str, passed: bool, now: Timestamp) -> Result<PayerStep, PayerError> {
        let (session, plan) = self.waiting(token, now)?;
        let SessionStep::Challenge(card) = session.step.clone() else { return Err(PayerError::OutOfTurn) };
        let (session, plan) = (session.clone(), plan.clone());
        let authentication = three_ds::after_challenge(&card, passed);
        let payment_method = PaymentMethod::Card(card);
        if session.flow == Flow::Alias {
            let session = self.finish_alias(session, &plan, &payment_method, authentication, now);
            return Ok(self.after_alias(token, session, &plan, now));
        }
        match authentication {
            None => Ok(self.stop(token, session, &plan, payment_method, Failure::ThreeDs, now)),
            some => Ok(self.proceed(token, session, &plan, payment_method, some, now)),
        }
    }

    /// The payer's bank declines.
    ///
    /// # Errors
    ///
    /// If the session is not waiting for the payer.
    pub fn decline(&mut self, token: &str, now: Timestamp) -> Result<PayerStep, PayerError> {
        self.give_up(token, Failure::Declined(5), now)
    }

    /// The payer aborts.
    ///
    /// # Errors
    ///
    /// If the session is not waiting for the payer.
    pub fn abort(&mut self, token: &str, now: Timestamp) -> Result<PayerStep, PayerError> {
        self.give_up(token, Failure::Aborted, now)
    }

    fn give_up(&mut self, token: &str, failure: Failure, now: Timestamp) -> Result<PayerStep, PayerError> {
        let (session, plan) = self.waiting(token, now)?;
        let (session, plan) = (session.clone(), plan.clone());
        let payment_method = match &session.step {
            SessionStep::Challenge(card) => PaymentMethod::Card(card.clone()),
            _ => PaymentMethod::Method(
                self.offered_methods(&session, &plan).first().map_or("CARD", String::as_str).into(),
            ),
        };
        Ok(self.stop(token, session, &plan, payment_method, failure, now))
    }

    /// Finds a session that waits for the payer.
    pub(super) fn waiting(&self, token: &str, now: Timestamp) -> Result<(&Session, &Plan), PayerError> {
        let session = self.sessions.get(token).ok_or(PayerError::Unknown)?;
        if let Some(problem) = self.payment_link_error(session) {
            return Err(problem);
        }
        match (&session.step, session.plan.as_deref()) {
            (SessionStep::Waiting | SessionStep::Challenge(_), Some(_)) if session.is_expired(false, now) => {
                Err(PayerError::Expired)
            }
            (SessionStep::Waiting | SessionStep::Challenge(_), Some(plan)) => Ok((session, plan)),
            _ => Err(PayerError::AlreadyDone),
        }
    }

    fn ask(&mut self, token: &str, session: Session, payment_method: &PaymentMethod) -> PayerStep {
        let display_text = payment_method.display_text();
        if let Some(card) = payment_method.card() {
            self.sessions.insert(token, Session { step: SessionStep::Challenge(card.clone()), ..session });
        }
        PayerStep::Challenge { display_text }
    }

    /// Authorizes the payment at once, except on the transaction interface, where the merchant
    /// authorizes it.
    fn proceed(
        &mut self,
        token: &str,
        session: Session,
        plan: &Plan,
        payment_method: PaymentMethod,
        authentication: Option<Authentication>,
        now: Timestamp,
    ) -> PayerStep {
        let Some(payment) = plan.payment.as_ref() else {
            return self.end(token, session, plan, &End::Fail, now);
        };
        if session.flow == Flow::Transaction {
            let session = Session { step: SessionStep::Ready(payment_method, authentication), ..session };
            return self.end(token, session, plan, &End::Success, now);
        }
        let attempt = PaymentAttempt {
            customer: &session.customer,
            terminal: &session.terminal,
            payment,
            payment_method,
            authentication,
            condition: plan.condition,
            payer: Some(Box::new(PayerDetails::of_visit(plan.payer.as_deref()))),
            origin: Origin::PaymentPage,
        };
        match self.authorize(attempt, now) {
            Ok(id) => {
                let register = plan.register.as_ref();
                let registration = register.and_then(|register| self.register_payers(&id, register, now));
                self.payment_link_paid(&session, &id);
                let step = SessionStep::Authorized(id.into(), registration);
                self.end(token, Session { step, ..session }, plan, &End::Success, now)
            }
            Err(failed) => self.failed(token, session, plan, failed, now),
        }
    }

    /// Ends the visit before authorization.
    fn stop(
        &mut self,
        token: &str,
        session: Session,
        plan: &Plan,
        payment_method: PaymentMethod,
        failure: Failure,
        now: Timestamp,
    ) -> PayerStep {
        let Some(payment) = plan.payment.as_ref() else {
            let step = if matches!(failure, Failure::Declined(_)) {
                SessionStep::CheckFailed
            } else {
                SessionStep::Failed(failure, "".into())
            };
            let end = if failure == Failure::Aborted { End::Abort } else { End::Fail };
            return self.end(token, Session { step, ..session }, plan, &end, now);
        };
        let attempt = PaymentAttempt {
            customer: &session.customer,
            terminal: &session.terminal,
            payment,
            payment_method,
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
        failed: FailedPayment,
        now: Timestamp,
    ) -> PayerStep {
        self.payment_link_failed(&session, failed.failure);
        let end = if failed.failure == Failure::Aborted { End::Abort } else { End::Fail };
        let step = SessionStep::Failed(failed.failure, failed.id.into());
        self.end(token, Session { step, ..session }, plan, &end, now)
    }

    /// Stores the result, queues a notification, and sends the payer back.
    fn end(&mut self, token: &str, session: Session, plan: &Plan, end: &End, now: Timestamp) -> PayerStep {
        let succeeded = matches!(end, End::Success);
        // The transaction interface still needs the plan.
        let plan_left = if matches!(session.step, SessionStep::Ready(..)) { session.plan } else { None };
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

    /// The offered methods, and the wallets of the terminal, which contain a Visa card.
    fn shown_methods(&self, session: &Session, plan: &Plan) -> Vec<String> {
        let mut methods = self.offered_methods(session, plan);
        let terminal = self.terminal(&session.customer, &session.terminal).ok();
        if let Some(terminal) = terminal.filter(|_| methods.iter().any(|method| method == "VISA")) {
            methods.extend(terminal.wallets.iter().cloned());
        }
        methods
    }

    /// The payment methods of the request, or else those of the terminal.
    fn offered_methods(&self, session: &Session, plan: &Plan) -> Vec<String> {
        let requested: Vec<String> = plan.methods.iter().map(ToString::to_string).collect();
        let currency = plan.payment.as_ref().map(|payment| payment.amount.currency);
        let contracted = self.contracted(&session.customer, &session.terminal, currency);
        match (requested.is_empty(), contracted.is_empty()) {
            (false, true) => requested,
            (false, false) => {
                let fits = |method: &String| contracted.iter().any(|each| covers(method, each));
                requested.into_iter().filter(fits).collect()
            }
            (true, false) => contracted,
            // Neither has any: cards.
            (true, true) => {
                ["VISA", "MASTERCARD", "AMEX", "DINERS", "JCB", "MAESTRO"].map(String::from).to_vec()
            }
        }
    }
}

/// Whether an offered method covers another: `CARD` covers every card.
fn covers(offered_methods: &str, method: &str) -> bool {
    let cards = ["VISA", "MASTERCARD", "AMEX", "DINERS", "JCB", "MAESTRO", "BANCONTACT", "UNIONPAY"];
    offered_methods == method || (offered_methods == "CARD" && cards.contains(&method))
}
