//! A transaction as it is kept: what answers need, and no more.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::amount::Amount;
use super::dates;
use super::failure::Failure;
use super::means::Means;
use super::read;
use super::three_ds::Authentication;

/// A transaction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Transaction {
    pub(super) customer: Box<str>,
    pub(super) terminal: Box<str>,
    pub(super) state: State,
    pub(super) amount: Amount,
    pub(super) date: Timestamp,
    pub(super) order_id: Option<Box<str>>,
    pub(super) description: Option<Box<str>>,
    pub(super) means: Means,
    pub(super) authentication: Option<Authentication>,
    /// What the payer pays in another currency.
    pub(super) dcc: Option<Amount>,
    pub(super) references: u64,
    pub(super) payer: Option<Box<Payer>>,
    pub(super) origin: Origin,
    /// The first of a series.
    pub(super) initial: bool,
    pub(super) pre_authorized: bool,
    pub(super) parts: Parts,
    pub(super) captures: Vec<Capture>,
    /// The payment and the number of its capture that this one gives back.
    pub(super) refund_of: Option<(Box<str>, usize)>,
    /// Whether it is a refund.
    pub(super) is_refund: bool,
}

/// Where a transaction stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum State {
    Authorized,
    Captured,
    Canceled(Timestamp),
    Failed(Failure),
}

/// Whether it is captured in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Parts {
    None,
    Open,
    Finished,
}

/// Which interface it came by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Origin {
    Api,
    PaymentPage,
    /// Paid in a shop.
    Shop,
}

/// A capture, or one part of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Capture {
    pub(super) amount: u64,
    pub(super) date: Timestamp,
    /// Until when it is pending.
    pub(super) pending_until: Option<Timestamp>,
    pub(super) order_part_id: Option<Box<str>>,
    /// How much of it was given back.
    pub(super) refunded: u64,
}

impl Capture {
    pub(super) fn is_pending(&self, now: Timestamp) -> bool {
        self.pending_until.is_some_and(|until| now < until)
    }
}

impl Transaction {
    /// `Status`.
    pub(super) fn status(&self, now: Timestamp) -> &'static str {
        match self.state {
            State::Authorized => "AUTHORIZED",
            State::Captured if self.captures.iter().any(|capture| capture.is_pending(now)) => "PENDING",
            State::Captured => "CAPTURED",
            State::Canceled(_) | State::Failed(_) => "CANCELED",
        }
    }

    pub(super) fn captured(&self) -> u64 {
        self.captures.iter().fold(0, |sum, capture| sum.saturating_add(capture.amount))
    }

    pub(super) fn kind(&self) -> &'static str {
        if self.is_refund { "REFUND" } else { "PAYMENT" }
    }

    pub(super) fn is_failed(&self) -> bool {
        matches!(self.state, State::Failed(_))
    }

    /// Until when the amount is held: about ten days, thirty for a pre-authorisation, seven with
    /// TWINT. A refund holds nothing.
    pub(super) fn held_until(&self) -> Timestamp {
        let days = match () {
            () if self.is_refund => return Timestamp::MAX,
            () if self.means.method() == "TWINT" => 7,
            () if self.pre_authorized => 30,
            () => 10,
        };
        dates::after_days(self.date, days)
    }
}

/// Who pays, as answers tell it again. Addresses are kept as JSON text, which is small.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Payer {
    id: Option<Box<str>>,
    ip_address: Option<Box<str>>,
    billing: Option<Box<str>>,
    delivery: Option<Box<str>>,
}

impl Payer {
    pub(super) fn from_request(body: &Value) -> Option<Box<Self>> {
        let address = |path| read::value(body, path).map(|address| address.to_string().into());
        let payer = Self {
            id: read::boxed(body, "Payer.Id"),
            ip_address: read::boxed(body, "Payer.IpAddress")
                .or_else(|| read::boxed(body, "Payer.Ipv6Address")),
            billing: address("Payer.BillingAddress"),
            delivery: address("Payer.DeliveryAddress"),
        };
        (payer != Self::default()).then(|| Box::new(payer))
    }

    pub(super) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(super) fn ip_address(&self) -> Option<&str> {
        self.ip_address.as_deref()
    }

    pub(super) fn billing(&self) -> Option<Value> {
        serde_json::from_str(self.billing.as_deref()?).ok()
    }

    pub(super) fn delivery(&self) -> Option<Value> {
        serde_json::from_str(self.delivery.as_deref()?).ok()
    }

    pub(super) fn show(&self) -> Value {
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
