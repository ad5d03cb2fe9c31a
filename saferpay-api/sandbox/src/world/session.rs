//! What a token stands for: something that waits for the payer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::alias::Registration;
use super::amount::Amount;
use super::dates;
use super::failure::{Condition, Failure};
use super::means::{Card, Means};
use super::read;
use super::record::Payer;
use super::refusals::{self, Refused};
use super::three_ds::Authentication;

/// What a token stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) customer: Box<str>,
    pub(super) terminal: Box<str>,
    pub(super) flow: Flow,
    pub(super) created: Timestamp,
    /// Whether the address was opened; it can be once.
    pub(super) opened: bool,
    pub(super) step: Step,
    /// What is to be done; nothing is left of it when it is done.
    pub(super) plan: Option<Box<Plan>>,
}

/// Which operation began it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Flow {
    PaymentPage,
    Transaction,
    RedirectPayment,
    AlternativePayment,
    Alias,
    /// Of the offer with this id.
    Offer(Box<str>),
}

/// How far it came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Step {
    /// The payer has done nothing yet.
    Waiting,
    /// The payer is asked by 3-D Secure.
    Challenge(Card),
    /// Ready to be authorised by the merchant.
    Ready(Means, Option<Authentication>),
    /// It came to nothing; the failed transaction's id.
    Failed(Failure, Box<str>),
    /// The transaction's id, and what came of the alias.
    Authorized(Box<str>, Option<Registration>),
    /// An alias was made.
    Registered(Registration),
    /// Its card was checked, and did not pass.
    CheckFailed,
}

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Plan {
    pub(super) payment: Option<Payment>,
    pub(super) methods: Vec<Box<str>>,
    pub(super) returns: Returns,
    pub(super) notify: Notify,
    pub(super) register: Option<Register>,
    pub(super) condition: Condition,
    pub(super) challenge_wanted: bool,
    pub(super) holder_mandatory: bool,
    pub(super) payer: Option<Box<Payer>>,
    /// The terminal of an alias's online check.
    pub(super) check: Option<Check>,
}

/// What is to be paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Payment {
    pub(super) amount: Amount,
    pub(super) order_id: Option<Box<str>>,
    pub(super) description: Option<Box<str>>,
    pub(super) initial: bool,
    pub(super) pre_authorized: bool,
    pub(super) partial_allowed: bool,
}

/// Where the payer is sent back to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Returns {
    pub(super) success: Box<str>,
    /// Where they differ, as up to 1.31.
    pub(super) fail: Option<Box<str>>,
    pub(super) abort: Option<Box<str>>,
}

/// Whom to tell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Notify {
    pub(super) success: Option<Box<str>>,
    pub(super) fail: Option<Box<str>>,
}

/// An alias to be made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Register {
    /// The id that was asked for.
    pub(super) id: Option<Box<str>>,
    /// Whether a card that is known keeps its alias.
    pub(super) unique: bool,
    /// In days.
    pub(super) lifetime: u16,
}

/// How a card is checked before it becomes an alias.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Check {
    Online,
    Strong,
    Challenged,
}

impl Session {
    /// A new one of this call.
    pub(super) fn new(customer: &str, terminal: &str, flow: Flow, now: Timestamp, plan: Plan) -> Self {
        Self {
            customer: customer.into(),
            terminal: terminal.into(),
            flow,
            created: now,
            opened: false,
            step: Step::Waiting,
            plan: Some(Box::new(plan)),
        }
    }

    /// When the payer must have begun: after an hour.
    pub(super) fn expiration(&self) -> Timestamp {
        dates::after_hours(self.created, 1)
    }

    /// Until when its result can be asked for: a day, or five while it is pending.
    fn answers_until(&self, is_pending: bool) -> Timestamp {
        dates::after_hours(self.created, if is_pending { 120 } else { 24 })
    }

    /// Whether nothing more can come of it: the hour has passed with nothing done, or the day.
    pub(super) fn is_expired(&self, is_pending: bool, now: Timestamp) -> bool {
        match self.step {
            Step::Waiting | Step::Challenge(_) | Step::Ready(..) => now >= self.expiration(),
            _ => now >= self.answers_until(is_pending),
        }
    }

    /// `/vt2/api/PaymentPage/{customer}/{terminal}/{token}` and its kin.
    pub(super) fn redirect_url(&self, base: &str, token: &str) -> String {
        let (customer, terminal) = (&self.customer, &self.terminal);
        match (&self.flow, &self.step) {
            (Flow::Alias, _) => format!("{base}/vt2/api/register/card/{customer}/{token}"),
            (Flow::Transaction, Step::Challenge(_)) => {
                format!("{base}/vt2/Api/ThreeDs/{customer}/{terminal}/{token}")
            }
            (Flow::Transaction, _) => format!("{base}/vt2/Api/Post/{customer}/{terminal}/{token}"),
            // For redirect payments: assumed.
            (Flow::RedirectPayment, _) => format!("{base}/vt2/Api/Redirect/{customer}/{terminal}/{token}"),
            _ => format!("{base}/vt2/api/PaymentPage/{customer}/{terminal}/{token}"),
        }
    }
}

impl Plan {
    /// What a request with `Payment` asks for.
    pub(super) fn from_request(body: &Value) -> Result<Self, Refused> {
        Ok(Self {
            payment: Some(Payment::from_request(body, "Payment")?),
            methods: read::texts(body, "PaymentMethods"),
            register: Register::from_request(body)?,
            condition: Condition::from_name(read::text(body, "Condition")),
            challenge_wanted: read::text(body, "Authentication.ThreeDsChallenge") == Some("FORCE"),
            holder_mandatory: read::text(body, "CardForm.HolderName") == Some("MANDATORY"),
            payer: Payer::from_request(body),
            returns: Returns::from_request(body),
            ..Self::default()
        })
    }
}

impl Payment {
    pub(super) fn from_request(body: &Value, name: &str) -> Result<Self, Refused> {
        let Some(payment) = read::value(body, name) else { return Err(refusals::required(name)) };
        Ok(Self {
            amount: read::amount(payment, "Amount")?
                .ok_or_else(|| refusals::required(&format!("{name}.Amount")))?,
            order_id: read::boxed(payment, "OrderId"),
            description: read::boxed(payment, "Description"),
            initial: read::flag(payment, "Recurring.Initial") || read::flag(payment, "Installment.Initial"),
            pre_authorized: read::flag(payment, "Options.PreAuth"),
            partial_allowed: read::flag(payment, "Options.AllowPartialAuthorization"),
        })
    }
}

impl Returns {
    /// One address since 1.32, three before.
    pub(super) fn from_request(body: &Value) -> Self {
        let url = read::boxed(body, "ReturnUrl.Url").or_else(|| read::boxed(body, "ReturnUrls.Success"));
        Self {
            success: url.unwrap_or_default(),
            fail: read::boxed(body, "ReturnUrls.Fail"),
            abort: read::boxed(body, "ReturnUrls.Abort"),
        }
    }
}

impl Notify {
    /// One address for success before 1.24, one for each since.
    pub(super) fn from_request(body: &Value) -> Self {
        Self {
            success: read::boxed(body, "Notification.SuccessNotifyUrl")
                .or_else(|| read::boxed(body, "Notification.NotifyUrl")),
            fail: read::boxed(body, "Notification.FailNotifyUrl"),
        }
    }
}

impl Register {
    /// Aliases live 1096 days unless the request says otherwise.
    const LIFETIME: u16 = 1096;

    pub(super) fn from_request(body: &Value) -> Result<Option<Self>, Refused> {
        let Some(register) = read::value(body, "RegisterAlias") else { return Ok(None) };
        let generator = read::text(register, "IdGenerator");
        let id = read::boxed(register, "Id").filter(|_| generator == Some("MANUAL"));
        if generator == Some("MANUAL") && id.is_none() {
            return Err(refusals::required("RegisterAlias.Id"));
        }
        let lifetime = read::number(register, "Lifetime").and_then(|days| days.try_into().ok());
        Ok(Some(Self {
            id,
            unique: generator == Some("RANDOM_UNIQUE"),
            lifetime: lifetime.unwrap_or(Self::LIFETIME),
        }))
    }

    /// As an offer registers it.
    pub(super) fn random() -> Self {
        Self { id: None, unique: false, lifetime: Self::LIFETIME }
    }
}
