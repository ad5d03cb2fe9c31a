//! A transaction as it is stored: only what responses need.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::dates;
use crate::engine::amount::Amount;
use crate::engine::failure::Failure;
use crate::engine::payment_method::PaymentMethod;
use crate::engine::read;
use crate::engine::three_ds::Authentication;

/// A transaction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is an independent fact")]
pub(in crate::engine) struct Transaction {
    pub(in crate::engine) customer: Box<str>,
    pub(in crate::engine) terminal: Box<str>,
    pub(in crate::engine) state: TransactionState,
    pub(in crate::engine) amount: Amount,
    pub(in crate::engine) date: Timestamp,
    pub(in crate::engine) order_id: Option<Box<str>>,
    pub(in crate::engine) description: Option<Box<str>>,
    pub(in crate::engine) payment_method: PaymentMethod,
    pub(in crate::engine) authentication: Option<Authentication>,
    /// What the payer pays in another currency.
    pub(in crate::engine) dcc: Option<Amount>,
    pub(in crate::engine) references: u64,
    pub(in crate::engine) payer: Option<Box<PayerDetails>>,
    pub(in crate::engine) origin: Origin,
    /// Whether it is the first of a series.
    pub(in crate::engine) initial: bool,
    pub(in crate::engine) pre_authorized: bool,
    /// Whether it starts a series of installments.
    #[serde(default)]
    pub(in crate::engine) installments: bool,
    /// Until when the authorization is pending.
    #[serde(default)]
    pub(in crate::engine) pending_until: Option<Timestamp>,
    pub(in crate::engine) parts: MultipartState,
    pub(in crate::engine) captures: Vec<Capture>,
    /// For a refund, the payment and the index of its capture.
    pub(in crate::engine) refund_of: Option<(Box<str>, usize)>,
    /// Whether it is a refund.
    pub(in crate::engine) is_refund: bool,
}

/// The state of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) enum TransactionState {
    Authorized,
    Captured,
    Canceled(Timestamp),
    Failed(Failure),
}

/// The state of a capture in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) enum MultipartState {
    None,
    Open,
    Finished,
}

/// The interface that created a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) enum Origin {
    Api,
    PaymentPage,
    /// Paid in a store.
    Shop,
}

/// A capture, or a part of one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct Capture {
    pub(in crate::engine) amount: u64,
    pub(in crate::engine) date: Timestamp,
    /// When it stops being pending.
    pub(in crate::engine) pending_until: Option<Timestamp>,
    pub(in crate::engine) order_part_id: Option<Box<str>>,
    /// The refunded value.
    pub(in crate::engine) refunded: u64,
}

impl Capture {
    pub(in crate::engine) fn is_pending(&self, now: Timestamp) -> bool {
        self.pending_until.is_some_and(|until| now < until)
    }
}

impl Transaction {
    /// `Status`.
    pub(in crate::engine) fn status(&self, now: Timestamp) -> &'static str {
        match self.state {
            TransactionState::Authorized if self.is_pending(now) => "PENDING",
            TransactionState::Authorized => "AUTHORIZED",
            TransactionState::Captured if self.captures.iter().any(|capture| capture.is_pending(now)) => {
                "PENDING"
            }
            TransactionState::Captured => "CAPTURED",
            TransactionState::Canceled(_) | TransactionState::Failed(_) => "CANCELED",
        }
    }

    /// When the authorization or a capture stops being pending next.
    pub(in crate::engine) fn next_change(&self, now: Timestamp) -> Option<Timestamp> {
        let captures = self.captures.iter().filter_map(|capture| capture.pending_until);
        captures.chain(self.pending_until).filter(|until| *until > now).min()
    }

    /// Whether the authorization is pending.
    pub(in crate::engine) fn is_pending(&self, now: Timestamp) -> bool {
        self.pending_until.is_some_and(|until| now < until)
    }

    pub(in crate::engine) fn captured(&self) -> u64 {
        self.captures.iter().fold(0, |sum, capture| sum.saturating_add(capture.amount))
    }

    pub(in crate::engine) fn kind(&self) -> &'static str {
        if self.is_refund { "REFUND" } else { "PAYMENT" }
    }

    pub(in crate::engine) fn is_failed(&self) -> bool {
        matches!(self.state, TransactionState::Failed(_))
    }

    /// When the authorization expires: after about ten days, thirty for a pre-authorization, seven
    /// with TWINT. A refund does not expire.
    pub(in crate::engine) fn held_until(&self) -> Timestamp {
        let days = match () {
            () if self.is_refund => return Timestamp::MAX,
            () if self.payment_method.method() == "TWINT" => 7,
            () if self.pre_authorized => 30,
            () => 10,
        };
        dates::after_days(self.date, days)
    }
}

/// The address of every payer of the sandbox, from a network for documentation (RFC 5737).
const VISITOR: &str = "192.0.2.1";

/// The payer's details that responses repeat. Addresses are stored as JSON text, which is small.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct PayerDetails {
    id: Option<Box<str>>,
    ip_address: Option<Box<str>>,
    billing: Option<Box<str>>,
    delivery: Option<Box<str>>,
    /// Whether the request has data for risk management.
    #[serde(default)]
    risk_checked: bool,
}

impl PayerDetails {
    pub(in crate::engine) fn from_request(body: &Value) -> Option<Box<Self>> {
        let address = |path| read::value(body, path).map(|address| address.to_string().into());
        let payer = Self {
            id: read::boxed(body, "Payer.Id"),
            ip_address: read::boxed(body, "Payer.IpAddress")
                .or_else(|| read::boxed(body, "Payer.Ipv6Address")),
            billing: address("Payer.BillingAddress"),
            delivery: address("Payer.DeliveryAddress"),
            risk_checked: read::value(body, "RiskFactors").is_some(),
        };
        (payer != Self::default()).then(|| Box::new(payer))
    }

    /// The details of a payer who has visited the sandbox. As recorded, they always have an address.
    pub(in crate::engine) fn of_visit(named: Option<&Self>) -> Self {
        let mut payer = named.cloned().unwrap_or_default();
        payer.ip_address.get_or_insert_with(|| VISITOR.into());
        payer
    }

    /// Whether risk management has checked the payment. Assumed: if the request has data for it.
    pub(in crate::engine) fn risk_checked(&self) -> bool {
        self.risk_checked
    }

    pub(in crate::engine) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(in crate::engine) fn ip_address(&self) -> Option<&str> {
        self.ip_address.as_deref()
    }

    pub(in crate::engine) fn billing(&self) -> Option<Value> {
        serde_json::from_str(self.billing.as_deref()?).ok()
    }

    pub(in crate::engine) fn delivery(&self) -> Option<Value> {
        serde_json::from_str(self.delivery.as_deref()?).ok()
    }

    pub(in crate::engine) fn to_json(&self) -> Value {
        let mut payer = json!({});
        if let Some(id) = &self.id {
            payer["Id"] = json!(id);
        }
        if let Some(address) = &self.ip_address {
            payer["IpAddress"] = json!(address);
            payer["IpLocation"] = json!("CH");
        }
        for (name, address) in [("BillingAddress", self.billing()), ("DeliveryAddress", self.delivery())] {
            if let Some(address) = address {
                payer[name] = address;
            }
        }
        payer
    }
}
