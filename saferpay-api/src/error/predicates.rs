use super::{Behavior, Error, ErrorKind, NextStep, Refusal};

/// The names of errors that say no to the payer's means of payment, rather than to the request.
const DECLINED: &[&str] = &[
    "3DS_AUTHENTICATION_FAILED",
    "BLOCKED_BY_RISK_MANAGEMENT",
    "CARD_CHECK_FAILED",
    "CARD_CVC_INVALID",
    "CARD_CVC_REQUIRED",
    "CARD_EXPIRED",
    "CONDITION_NOT_SATISFIED",
    "PAYER_AUTHENTICATION_REQUIRED",
    "TRANSACTION_DECLINED",
];

impl Error {
    /// The payment was declined: by the processor, by risk management, for want of the payer's
    /// authentication, or because the card is not good. The payer may try again or pay otherwise.
    #[must_use]
    pub fn is_declined(&self) -> bool {
        DECLINED.iter().any(|name| self.is_named(name))
    }

    /// The same request may be sent again at once: it was never sent, or Saferpay says so.
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
        self.refusal().is_some_and(|refusal| has_behavior(refusal, "RETRY_LATER"))
            && !self.is_outcome_unknown()
    }

    /// The payer has to pay by other means.
    #[must_use]
    pub fn needs_other_means(&self) -> bool {
        self.refusal().is_some_and(|refusal| has_behavior(refusal, "OTHER_MEANS"))
    }

    /// What was asked for may have happened, or has happened and cannot be told more of.
    ///
    /// That is so if the answer is missing, incomplete or cannot be read although it reports
    /// success, if Saferpay or a gateway broke down over the request, and if Saferpay lost touch
    /// with the acquirer. Find out before sending anything again.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self.kind() {
            ErrorKind::OutcomeUnknown | ErrorKind::Undecodable(_) => true,
            ErrorKind::NotJson(answer) => answer.status().is_success() || answer.status().is_server_error(),
            ErrorKind::Refused(refusal) => {
                let invited = has_behavior(refusal, "RETRY") || has_behavior(refusal, "RETRY_LATER");
                let broke_down = self.status().is_some_and(|status| status.is_server_error());
                self.is_named("COMMUNICATION_TIMEOUT") || (broke_down && !invited)
            }
            ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::NotSent => false,
        }
    }

    /// How to find out what became of the request, if [its outcome is
    /// unknown](Self::is_outcome_unknown).
    #[must_use]
    pub fn what_next(&self) -> Option<NextStep> {
        if !self.is_outcome_unknown() {
            return None;
        }
        match self.kind() {
            ErrorKind::Undecodable(_) => Some(NextStep::ReadAnswer),
            _ => self.inner.context.as_ref().map(|context| context.next_step),
        }
    }

    /// Nothing of the request was written.
    pub(crate) fn is_not_sent(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotSent)
    }

    /// The transaction is captured already. Where two notices of one payment lead to two
    /// captures, the second one ends so, and all is well.
    #[must_use]
    pub fn is_already_captured(&self) -> bool {
        self.is_named("TRANSACTION_ALREADY_CAPTURED")
    }

    /// The payer has not begun to pay yet.
    #[must_use]
    pub fn is_not_started(&self) -> bool {
        self.is_named("TRANSACTION_NOT_STARTED")
    }

    fn is_named(&self, name: &str) -> bool {
        self.refusal()
            .and_then(|refusal| refusal.error_name.as_ref())
            .is_some_and(|error_name| error_name.as_str() == name)
    }
}

fn has_behavior(refusal: &Refusal, name: &str) -> bool {
    refusal.behavior.as_ref().map(Behavior::as_str) == Some(name)
}
