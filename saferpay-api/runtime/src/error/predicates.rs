use super::classification::{Category, is_in_category};
use super::{Behavior, Error, ErrorKind, NextStep, Refusal};

impl Error {
    /// The payment was declined: by the processor, by risk management, for want of the payer's
    /// authentication, or because the card is not good. The payer may try again or pay otherwise.
    ///
    /// A payer who gives up has not been declined: see [`is_aborted`](Self::is_aborted).
    #[must_use]
    pub fn is_declined(&self) -> bool {
        self.is_in_category(Category::Declined)
    }

    /// The same request may be sent again at once: it was never sent, or Saferpay says so.
    ///
    /// Never so of a request that moves money and over which Saferpay broke down, whatever it says.
    #[must_use]
    pub fn can_retry_now(&self) -> bool {
        match self.kind() {
            ErrorKind::NotSent => true,
            ErrorKind::Refused(refusal) => has_behavior(refusal, "RETRY") && !self.is_outcome_unknown(),
            _ => false,
        }
    }

    /// The same request may be sent again later, once something outside of it has changed.
    #[must_use]
    pub fn can_retry_later(&self) -> bool {
        self.asks_for("RETRY_LATER", Category::RetryLater) && !self.is_outcome_unknown()
    }

    /// The payer has to pay by other means.
    #[must_use]
    pub fn needs_other_payment_method(&self) -> bool {
        self.asks_for("OTHER_MEANS", Category::OtherPaymentMethod)
    }

    /// What was asked for may have happened, or has happened and cannot be told more of.
    ///
    /// That is so if the answer is missing, incomplete or cannot be read although it reports
    /// success, if Saferpay or a gateway broke down over the request, and if Saferpay lost touch
    /// with the acquirer or did not understand it. Find out before sending anything again.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self.kind() {
            ErrorKind::OutcomeUnknown | ErrorKind::Undecodable(_) => true,
            ErrorKind::NotJson(answer) => answer.status().is_success() || answer.status().is_server_error(),
            ErrorKind::Refused(refusal) => {
                let invited = has_behavior(refusal, "RETRY") || has_behavior(refusal, "RETRY_LATER");
                let broke_down = self.status().is_some_and(|status| status.is_server_error());
                // An invitation says that the request is good, not that nothing has happened.
                self.is_in_category(Category::OutcomeUnknown)
                    || (broke_down && !(invited && self.is_idempotent()))
                    || (refusal.behavior.is_none()
                        && self.is_in_category(Category::OutcomeUnknownWithoutBehavior))
            }
            ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::NotSent => false,
        }
    }

    /// How to find out what became of the request, if [its outcome is
    /// unknown](Self::is_outcome_unknown).
    #[must_use]
    pub fn next_step(&self) -> Option<NextStep> {
        if !self.is_outcome_unknown() {
            return None;
        }
        match self.kind() {
            ErrorKind::Undecodable(_) => Some(NextStep::ReadRawBody),
            _ => self.inner.context.as_ref().map(|context| context.next_step),
        }
    }

    /// Carried out twice, it does no harm.
    fn is_idempotent(&self) -> bool {
        self.inner.context.as_ref().is_some_and(|context| context.next_step == NextStep::Retry)
    }

    /// Nothing of the request was written.
    pub(crate) fn is_not_sent(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotSent)
    }

    /// The transaction is captured already. Where two notices of one payment lead to two
    /// captures, the second one ends so, and all is well.
    #[must_use]
    pub fn is_already_captured(&self) -> bool {
        self.is_in_category(Category::AlreadyCaptured)
    }

    /// The payer has not begun to pay yet. Ask again when the payer has come back or Saferpay
    /// has notified, and not in a loop: Saferpay blocks who does.
    #[must_use]
    pub fn is_not_started(&self) -> bool {
        self.is_in_category(Category::NotStarted)
    }

    /// The payer gave up. Nothing is paid, and nothing will come of this transaction any more.
    #[must_use]
    pub fn is_aborted(&self) -> bool {
        self.is_in_category(Category::Aborted)
    }

    /// The transaction is in a state in which this cannot be done.
    pub(crate) fn is_in_wrong_state(&self) -> bool {
        self.has_name("TRANSACTION_IN_WRONG_STATE")
    }

    /// The means of payment, or the state of the transaction, does not know this.
    pub(crate) fn is_not_supported(&self) -> bool {
        self.has_name("ACTION_NOT_SUPPORTED")
    }

    fn has_name(&self, name: &str) -> bool {
        self.error_name() == Some(name)
    }

    fn error_name(&self) -> Option<&str> {
        Some(self.refusal()?.error_name.as_ref()?.as_str())
    }

    fn is_in_category(&self, category: Category) -> bool {
        self.error_name().is_some_and(|name| is_in_category(name, category))
    }

    /// What the behavior asks for, or the name where there is no behavior.
    fn asks_for(&self, behavior: &str, category: Category) -> bool {
        self.refusal().is_some_and(|refusal| {
            has_behavior(refusal, behavior) || (refusal.behavior.is_none() && self.is_in_category(category))
        })
    }
}

fn has_behavior(refusal: &Refusal, name: &str) -> bool {
    refusal.behavior.as_ref().map(Behavior::as_str) == Some(name)
}
