//! Methods that tell a program what to do next after an error.

use super::classification::{Category, is_classified, is_in_category};
use super::{Behavior, Error, ErrorKind, ErrorName, NextStep, Refusal};

impl Error {
    /// The payment was declined: by the processor, by risk management, because the payer was not
    /// authenticated, or because the card is not valid. The payer can try again or pay with another
    /// method.
    ///
    /// A payment that the payer aborts is not declined: see [`is_aborted`](Self::is_aborted).
    ///
    /// # Example
    ///
    /// ```
    /// use saferpay_api::error::Error;
    ///
    /// /// What the shop shows to the payer.
    /// fn message(error: &Error) -> &'static str {
    ///     if error.is_outcome_unknown() {
    ///         "We are checking your payment."
    ///     } else if error.is_aborted() {
    ///         "You canceled the payment."
    ///     } else if error.is_declined() || error.needs_other_payment_method() {
    ///         "The payment was declined. Try another payment method."
    ///     } else {
    ///         "The payment failed. Try again later."
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn is_declined(&self) -> bool {
        self.is_in_category(Category::Declined)
    }

    /// The same request can be sent again immediately: it was not sent, or Saferpay says so.
    ///
    /// This is false for a request that was not sent if another attempt would fail in the same way: the
    /// client certificate has expired, is unknown or missing, or the certificate of the server has
    /// expired, is not trusted or is for another host.
    ///
    /// This is never true for a request that moves money and failed with a server error, whatever
    /// Saferpay says.
    ///
    /// # Example
    ///
    /// ```
    /// use saferpay_api::error::Error;
    /// use std::time::Duration;
    ///
    /// /// When a program sends the same request again, if at all.
    /// fn pause(error: &Error) -> Option<Duration> {
    ///     if error.can_retry_now() {
    ///         Some(Duration::from_secs(1))
    ///     } else if error.can_retry_later() {
    ///         Some(Duration::from_secs(600))
    ///     } else {
    ///         None
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn can_retry_now(&self) -> bool {
        match self.kind() {
            ErrorKind::NotSent => !self.is_permanent(),
            ErrorKind::Refused(refusal) => has_behavior(refusal, "RETRY") && !self.is_outcome_unknown(),
            _ => false,
        }
    }

    /// The same request can be sent again later, after something else has changed.
    #[must_use]
    pub fn can_retry_later(&self) -> bool {
        self.asks_for("RETRY_LATER", Category::RetryLater) && !self.is_outcome_unknown()
    }

    /// The payer has to use another payment method.
    #[must_use]
    pub fn needs_other_payment_method(&self) -> bool {
        self.asks_for("OTHER_MEANS", Category::OtherPaymentMethod)
    }

    /// The request may have been carried out, or was carried out with an unreadable response.
    ///
    /// This is true if there is no complete response, if the response is not recognizable as an
    /// answer to the request, if an essential part of a response that reports success cannot be
    /// read, if Saferpay failed with a server error, and if Saferpay lost contact with the acquirer
    /// or did not understand it. It is also true for an operation that is not idempotent and failed
    /// with an error name that this crate does not know, unless the status or the behavior shows
    /// that nothing happened. Find out what happened before you send anything again.
    ///
    /// # Example
    ///
    /// ```
    /// use saferpay_api::error::{Error, NextStep};
    ///
    /// /// What a program does before it sends the request again.
    /// fn before_again(error: &Error) -> &'static str {
    ///     if !error.is_outcome_unknown() {
    ///         return "Nothing: the request was not carried out.";
    ///     }
    ///     match error.next_step() {
    ///         Some(NextStep::Inquire) => "Call Transaction/Inquire with the ID or the order ID.",
    ///         Some(NextStep::InquireAlias) => "Call Alias/Inquire.",
    ///         _ => "Look in the Backoffice or in the transaction report.",
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self.kind() {
            ErrorKind::OutcomeUnknown | ErrorKind::Unrecognized(_) | ErrorKind::Undecodable(_) => true,
            ErrorKind::Refused(refusal) => {
                let invited = has_behavior(refusal, "RETRY") || has_behavior(refusal, "RETRY_LATER");
                let broke_down = self.status().is_some_and(|status| status.is_server_error());
                // The behavior says that the request is valid, not that nothing happened.
                self.is_in_category(Category::OutcomeUnknown)
                    || (broke_down && !(invited && self.is_idempotent()))
                    || self.may_be_another_failure(refusal)
                    || (refusal.behavior.is_none()
                        && self.is_in_category(Category::OutcomeUnknownWithoutBehavior))
            }
            ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::NotSent => false,
        }
    }

    /// How to find out what happened, if [the outcome is unknown](Self::is_outcome_unknown).
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

    /// Whether the name does not say what happened: there is none, or it is newer than this crate.
    /// The other failures of an acquirer have the same status.
    fn may_be_another_failure(&self, refusal: &Refusal) -> bool {
        let is_known = refusal.error_name.as_ref().is_some_and(|name| is_classified(name.as_str()));
        let rejects_the_request =
            self.status().is_some_and(|status| matches!(status.as_u16(), 400 | 401 | 403..=406 | 413 | 415));
        let rejects = rejects_the_request || has_behavior(refusal, "OTHER_MEANS");
        !is_known && !rejects && !self.is_idempotent()
    }

    /// Whether the operation is idempotent.
    fn is_idempotent(&self) -> bool {
        self.inner.context.as_ref().is_some_and(|context| context.next_step == NextStep::Retry)
    }

    /// The request was carried out, and an essential part of the response is missing.
    pub(crate) fn is_undecodable(&self) -> bool {
        matches!(self.kind(), ErrorKind::Undecodable(_))
    }

    /// No part of the request was sent.
    pub(crate) fn is_not_sent(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotSent)
    }

    /// Every attempt fails like this until someone changes something, for instance a certificate.
    pub(crate) fn is_permanent(&self) -> bool {
        self.inner.permanent
    }

    /// The transaction has already been captured. If two notifications of one payment lead to two
    /// captures, the second one fails with this error, which is fine.
    #[must_use]
    pub fn is_already_captured(&self) -> bool {
        self.is_in_category(Category::AlreadyCaptured)
    }

    /// The payer has not started to pay. Call the assert operation again when the payer comes back or
    /// Saferpay sends the notification, not in a loop: Saferpay blocks accounts that poll.
    #[must_use]
    pub fn is_not_started(&self) -> bool {
        self.is_in_category(Category::NotStarted)
    }

    /// The payer aborted. Nothing is paid, and this transaction will not become a payment.
    #[must_use]
    pub fn is_aborted(&self) -> bool {
        self.is_in_category(Category::Aborted)
    }

    /// No transaction has this ID, or none has this order ID: `TRANSACTION_NOT_FOUND`.
    ///
    /// After an outcome that is unknown, this proves that nothing was authorized only when the request
    /// can no longer be in progress, which takes up to 100 seconds.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_named(&ErrorName::TransactionNotFound)
    }

    /// The token is no longer valid: `TOKEN_EXPIRED`. A payment with it may exist nevertheless: ask for
    /// it by its order ID.
    #[must_use]
    pub fn is_token_expired(&self) -> bool {
        self.is_named(&ErrorName::TokenExpired)
    }

    /// Saferpay does not know the token, or it is for another operation: `TOKEN_INVALID`.
    #[must_use]
    pub fn is_token_invalid(&self) -> bool {
        self.is_named(&ErrorName::TokenInvalid)
    }

    /// The alias does not exist or has expired or, when storing, is in use already: `ALIAS_INVALID`.
    #[must_use]
    pub fn is_alias_invalid(&self) -> bool {
        self.is_named(&ErrorName::AliasInvalid)
    }

    /// The amount is not allowed, such as a refund of more than was captured: `AMOUNT_INVALID`.
    #[must_use]
    pub fn is_amount_invalid(&self) -> bool {
        self.is_named(&ErrorName::AmountInvalid)
    }

    /// The same card can work once the payer is authenticated: `PAYER_AUTHENTICATION_REQUIRED`. Start
    /// a payment with the payer present.
    #[must_use]
    pub fn needs_payer_authentication(&self) -> bool {
        self.is_named(&ErrorName::PayerAuthenticationRequired)
    }

    /// Saferpay rejects the username and password, or the client certificate: `AUTHENTICATION_FAILED`.
    #[must_use]
    pub fn is_authentication_failed(&self) -> bool {
        self.is_named(&ErrorName::AuthenticationFailed)
    }

    /// The account may not do this, or not with this terminal: `PERMISSION_DENIED`.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.is_named(&ErrorName::PermissionDenied)
    }

    /// Saferpay says that the request is not valid: `VALIDATION_FAILED`. The details are in the
    /// [refusal](Self::refusal).
    #[must_use]
    pub fn is_validation_failed(&self) -> bool {
        self.is_named(&ErrorName::ValidationFailed)
    }

    /// The transaction is in a state in which this cannot be done: `TRANSACTION_IN_WRONG_STATE`.
    #[must_use]
    pub fn is_in_wrong_state(&self) -> bool {
        self.is_named(&ErrorName::TransactionInWrongState)
    }

    /// The payment method or the state of the transaction does not support this:
    /// `ACTION_NOT_SUPPORTED`.
    #[must_use]
    pub fn is_not_supported(&self) -> bool {
        self.is_named(&ErrorName::ActionNotSupported)
    }

    /// The name of the error, if Saferpay refused the request with one.
    #[must_use]
    pub fn error_name(&self) -> Option<&ErrorName> {
        self.refusal()?.error_name.as_ref()
    }

    fn is_named(&self, name: &ErrorName) -> bool {
        self.error_name() == Some(name)
    }

    fn is_in_category(&self, category: Category) -> bool {
        self.error_name().is_some_and(|name| is_in_category(name.as_str(), category))
    }

    /// Whether the behavior says so, or the name if there is no behavior.
    fn asks_for(&self, behavior: &str, category: Category) -> bool {
        self.refusal().is_some_and(|refusal| {
            has_behavior(refusal, behavior) || (refusal.behavior.is_none() && self.is_in_category(category))
        })
    }
}

fn has_behavior(refusal: &Refusal, name: &str) -> bool {
    refusal.behavior.as_ref().map(Behavior::as_str) == Some(name)
}
