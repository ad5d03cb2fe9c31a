//! Payments whose authorization is pending first, as with banks that answer later.

use jiff::Timestamp;

use super::{PayerError, PayerStep};
use crate::dates;
use crate::engine::payment_method::Instrument;
use crate::engine::rows::notification::NotificationKind;
use crate::engine::rows::session::SessionStep;
use crate::engine::state::Engine;

/// How long an authorization is pending. Assumed.
const PENDING_MINUTES: i64 = 5;

impl Engine {
    /// Pays, but the authorization is pending for five minutes. Assumed: the merchant gets the
    /// notification again when it no longer is.
    ///
    /// # Errors
    ///
    /// If the instrument is not accepted. The payer can try again.
    pub fn pay_later(
        &mut self,
        token: &str,
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<PayerStep, PayerError> {
        let (_, plan) = self.waiting(token, now)?;
        let notify_url = plan.notify.success.clone();
        let step = self.pay(token, instrument, now)?;
        let Some(session) = self.sessions.get(token) else { return Ok(step) };
        let SessionStep::Authorized(id, _) = &session.step else { return Ok(step) };
        let (id, customer) = (id.clone(), session.customer.clone());
        let until = dates::after_minutes(now, PENDING_MINUTES);
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.pending_until = Some(until);
        }
        self.notify(notify_url.as_deref(), NotificationKind::Success, &customer, token, until);
        Ok(step)
    }
}
