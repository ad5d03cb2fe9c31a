//! The session of a token, which waits for the payer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::alias::{CardCheck, RegistrationResult};
use super::transaction::PayerDetails;
use crate::dates;
use crate::engine::amount::Amount;
use crate::engine::errors::{self, BoxedApiError};
use crate::engine::failure::{Condition, Failure};
use crate::engine::payment_method::{Card, PaymentMethod};
use crate::engine::read;
use crate::engine::three_ds::Authentication;

/// The session of a token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct Session {
    pub(in crate::engine) customer: Box<str>,
    pub(in crate::engine) terminal: Box<str>,
    pub(in crate::engine) flow: Flow,
    pub(in crate::engine) created: Timestamp,
    /// Whether the address has been opened. It opens only once.
    pub(in crate::engine) opened: bool,
    pub(in crate::engine) step: SessionStep,
    /// What the session is for; removed once it is done.
    pub(in crate::engine) plan: Option<Box<Plan>>,
}

/// The interface that started a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) enum Flow {
    PaymentPage,
    Transaction,
    RedirectPayment,
    AlternativePayment,
    Alias,
    /// The payment link with this id.
    PaymentLink(Box<str>),
}

/// The progress of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) enum SessionStep {
    /// The payer has done nothing yet.
    Waiting,
    /// The payer has a 3-D Secure challenge.
    Challenge(Card),
    /// Ready for authorization by the merchant.
    Ready(PaymentMethod, Option<Authentication>),
    /// Failed, with the id of the failed transaction.
    Failed(Failure, Box<str>),
    /// Authorized, with the id of the transaction and the result of an alias registration.
    Authorized(Box<str>, Option<RegistrationResult>),
    /// An alias registration has finished.
    Registered(RegistrationResult),
    /// The card for an alias did not pass its check.
    CheckFailed,
}

/// What a session is for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct Plan {
    pub(in crate::engine) payment: Option<Payment>,
    pub(in crate::engine) methods: Vec<Box<str>>,
    pub(in crate::engine) returns: ReturnUrls,
    pub(in crate::engine) notify: NotifyUrls,
    pub(in crate::engine) register: Option<AliasRequest>,
    pub(in crate::engine) condition: Condition,
    pub(in crate::engine) challenge_wanted: bool,
    pub(in crate::engine) holder_mandatory: bool,
    pub(in crate::engine) payer: Option<Box<PayerDetails>>,
    /// How to check a card before registering it.
    pub(in crate::engine) check: Option<CardCheck>,
}

/// The payment of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is an independent fact")]
pub(in crate::engine) struct Payment {
    pub(in crate::engine) amount: Amount,
    pub(in crate::engine) order_id: Option<Box<str>>,
    pub(in crate::engine) description: Option<Box<str>>,
    pub(in crate::engine) initial: bool,
    pub(in crate::engine) pre_authorized: bool,
    pub(in crate::engine) partial_allowed: bool,
    /// Whether it starts a series of installments.
    #[serde(default)]
    pub(in crate::engine) installments: bool,
}

/// The addresses that the payer returns to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct ReturnUrls {
    pub(in crate::engine) success: Box<str>,
    /// Set if the addresses differ, which is possible up to 1.31.
    pub(in crate::engine) fail: Option<Box<str>>,
    pub(in crate::engine) abort: Option<Box<str>>,
}

/// The addresses for notifications.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct NotifyUrls {
    pub(in crate::engine) success: Option<Box<str>>,
    pub(in crate::engine) fail: Option<Box<str>>,
}

/// The request for an alias registration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct AliasRequest {
    /// The requested id.
    pub(in crate::engine) id: Option<Box<str>>,
    /// Whether a known card keeps its alias.
    pub(in crate::engine) unique: bool,
    /// The lifetime in days.
    pub(in crate::engine) lifetime: u16,
}

impl Session {
    /// Creates a session for a call.
    pub(in crate::engine) fn new(
        customer: &str,
        terminal: &str,
        flow: Flow,
        now: Timestamp,
        plan: Plan,
    ) -> Self {
        Self {
            customer: customer.into(),
            terminal: terminal.into(),
            flow,
            created: now,
            opened: false,
            step: SessionStep::Waiting,
            plan: Some(Box::new(plan)),
        }
    }

    /// When the payer can no longer start: after an hour.
    pub(in crate::engine) fn expiration(&self) -> Timestamp {
        dates::after_hours(self.created, 1)
    }

    /// Until when the result is available: a day, or five while it is pending.
    fn answers_until(&self, is_pending: bool) -> Timestamp {
        dates::after_hours(self.created, if is_pending { 120 } else { 24 })
    }

    /// Whether the session has expired: after an hour if it is unfinished, or else after the result
    /// is no longer available.
    pub(in crate::engine) fn is_expired(&self, is_pending: bool, now: Timestamp) -> bool {
        match self.step {
            SessionStep::Waiting | SessionStep::Challenge(_) | SessionStep::Ready(..) => {
                now >= self.expiration()
            }
            _ => now >= self.answers_until(is_pending),
        }
    }

    /// `/vt2/api/PaymentPage/{customer}/{terminal}/{token}` and similar paths.
    pub(in crate::engine) fn redirect_url(&self, base: &str, token: &str) -> String {
        let (customer, terminal) = (&self.customer, &self.terminal);
        match (&self.flow, &self.step) {
            (Flow::Alias, _) => format!("{base}/vt2/api/register/card/{customer}/{token}"),
            (Flow::Transaction, SessionStep::Challenge(_)) => {
                format!("{base}/vt2/Api/ThreeDs/{customer}/{terminal}/{token}")
            }
            (Flow::Transaction, _) => format!("{base}/vt2/Api/Post/{customer}/{terminal}/{token}"),
            // Assumed for redirect payments.
            (Flow::RedirectPayment, _) => format!("{base}/vt2/Api/Redirect/{customer}/{terminal}/{token}"),
            _ => format!("{base}/vt2/api/PaymentPage/{customer}/{terminal}/{token}"),
        }
    }
}

impl Plan {
    /// The plan of a request with `Payment`.
    pub(in crate::engine) fn from_request(body: &Value) -> Result<Self, BoxedApiError> {
        Ok(Self {
            payment: Some(Payment::from_request(body, "Payment")?),
            methods: read::texts(body, "PaymentMethods"),
            register: AliasRequest::from_request(body)?,
            condition: Condition::from_name(read::text(body, "Condition")),
            challenge_wanted: read::text(body, "Authentication.ThreeDsChallenge") == Some("FORCE"),
            holder_mandatory: read::text(body, "CardForm.HolderName") == Some("MANDATORY"),
            payer: PayerDetails::from_request(body),
            returns: ReturnUrls::from_request(body),
            ..Self::default()
        })
    }
}

impl Payment {
    pub(in crate::engine) fn from_request(body: &Value, name: &str) -> Result<Self, BoxedApiError> {
        let Some(payment) = read::value(body, name) else { return Err(errors::required(name)) };
        Ok(Self {
            amount: read::amount(payment, "Amount")?
                .ok_or_else(|| errors::required(&format!("{name}.Amount")))?,
            order_id: read::boxed(payment, "OrderId"),
            description: read::boxed(payment, "Description"),
            initial: read::flag(payment, "Recurring.Initial") || read::flag(payment, "Installment.Initial"),
            pre_authorized: read::flag(payment, "Options.PreAuth"),
            partial_allowed: read::flag(payment, "Options.AllowPartialAuthorization"),
            installments: read::flag(payment, "Installment.Initial"),
        })
    }
}

impl ReturnUrls {
    /// Requests have one address since 1.32, and three before.
    pub(in crate::engine) fn from_request(body: &Value) -> Self {
        let url = read::boxed(body, "ReturnUrl.Url").or_else(|| read::boxed(body, "ReturnUrls.Success"));
        Self {
            success: url.unwrap_or_default(),
            fail: read::boxed(body, "ReturnUrls.Fail"),
            abort: read::boxed(body, "ReturnUrls.Abort"),
        }
    }
}

impl NotifyUrls {
    /// Requests have only an address for success before 1.24, and both since.
    pub(in crate::engine) fn from_request(body: &Value) -> Self {
        Self {
            success: read::boxed(body, "Notification.SuccessNotifyUrl")
                .or_else(|| read::boxed(body, "Notification.NotifyUrl")),
            fail: read::boxed(body, "Notification.FailNotifyUrl"),
        }
    }
}

impl AliasRequest {
    /// The default lifetime of an alias in days.
    const LIFETIME: u16 = 1096;

    pub(in crate::engine) fn from_request(body: &Value) -> Result<Option<Self>, BoxedApiError> {
        let Some(register) = read::value(body, "RegisterAlias") else { return Ok(None) };
        let generator = read::text(register, "IdGenerator");
        let id = read::boxed(register, "Id").filter(|_| generator == Some("MANUAL"));
        if generator == Some("MANUAL") && id.is_none() {
            return Err(errors::required("RegisterAlias.Id"));
        }
        let lifetime = read::number(register, "Lifetime").and_then(|days| days.try_into().ok());
        Ok(Some(Self {
            id,
            unique: generator == Some("RANDOM_UNIQUE"),
            lifetime: lifetime.unwrap_or(Self::LIFETIME),
        }))
    }

    /// The alias registration of a payment link.
    pub(in crate::engine) fn random() -> Self {
        Self { id: None, unique: false, lifetime: Self::LIFETIME }
    }
}
