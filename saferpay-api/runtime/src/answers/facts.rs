//! Facts that are read from the JSON of a response, without its type.

use std::fmt;

use serde_json::value::RawValue;

use super::find::{FactSource, is_intact};
use super::{Fact, FactPaths, PaymentState};
use crate::ids::{AliasId, CaptureId, OrderId, TransactionId};
use crate::money::Money;
use crate::record::{Members, Reflect, plain_text};

/// What decides about money in a response that cannot be decoded.
///
/// A response whose essential parts are not all there is an
/// [`Undecodable`](crate::error::Undecodable) error. Those that are there can be read from it:
///
/// ```
/// # use saferpay_api::error::{Error, ErrorKind};
/// # fn example(error: &Error) {
/// if let ErrorKind::Undecodable(undecodable) = error.kind() {
///     let facts = undecodable.facts();
///     println!("{:?} is {:?}", facts.transaction_id(), facts.payment_state());
/// }
/// # }
/// ```
///
/// Nothing is made up: a fact that is missing, or is not of its type, is `None`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Facts {
    values: Vec<(Fact, String)>,
}

impl Facts {
    /// The facts of a response that was decoded.
    pub(crate) fn of(response: &dyn Reflect) -> Self {
        let facts = response.fact_paths().iter().map(|(fact, _)| *fact);
        let values = facts.filter_map(|fact| Some((fact, response.fact(fact)?.to_owned())));
        Self { values: values.collect() }
    }

    /// Reads the facts from a JSON object.
    pub(crate) fn read(paths: FactPaths, json: &[u8]) -> Self {
        let Some(members) = Members::parse(json) else {
            return Self::default();
        };
        let values = paths.iter().filter_map(|(fact, paths)| {
            let text = paths.iter().find_map(|path| follow(&members, path, *fact))?;
            Some((*fact, text))
        });
        Self { values: values.collect() }
    }

    /// The state of the transaction or of the capture.
    #[must_use]
    pub fn payment_state(&self) -> PaymentState {
        self.state()
    }

    /// The transaction id.
    #[must_use]
    pub fn transaction_id(&self) -> Option<TransactionId> {
        self.fact(Fact::TransactionId).map(TransactionId::from)
    }

    /// The merchant's order id.
    #[must_use]
    pub fn order_id(&self) -> Option<OrderId> {
        self.fact(Fact::OrderId).map(OrderId::from)
    }

    /// The capture id.
    #[must_use]
    pub fn capture_id(&self) -> Option<CaptureId> {
        self.fact(Fact::CaptureId).map(CaptureId::from)
    }

    /// Whether the transaction is a payment.
    #[must_use]
    pub fn is_payment(&self) -> bool {
        FactSource::is_payment(self)
    }

    /// Whether the transaction is a refund.
    #[must_use]
    pub fn is_refund(&self) -> bool {
        FactSource::is_refund(self)
    }

    /// The amount of the transaction.
    #[must_use]
    pub fn amount(&self) -> Option<Money> {
        FactSource::amount(self)
    }

    /// Whether liability shifted to the card issuer.
    #[must_use]
    pub fn liability_shift(&self) -> Option<bool> {
        FactSource::liability_shift(self)
    }

    /// The id of the alias, unless its registration failed.
    #[must_use]
    pub fn alias_id(&self) -> Option<AliasId> {
        FactSource::alias_id(self).map(AliasId::from)
    }
}

impl FactSource for Facts {
    fn fact(&self, fact: Fact) -> Option<&str> {
        self.values.iter().find(|(each, _)| *each == fact).map(|(_, text)| &**text)
    }
}

/// Without values, which can be tokens.
impl fmt::Debug for Facts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Facts ")?;
        formatter.debug_set().entries(self.values.iter().map(|(fact, _)| fact)).finish()
    }
}

fn follow(members: &Members<'_>, path: &str, fact: Fact) -> Option<String> {
    match path.split_once('.') {
        None => value(members.get(path)?, fact),
        Some((name, rest)) => follow(&Members::parse(members.get(name)?.get().as_bytes())?, rest, fact),
    }
}

/// The value of a fact, if it is of its type. A whole number can be in place of a text.
fn value(value: &RawValue, fact: Fact) -> Option<String> {
    let json = value.get();
    let is_text = json.starts_with('"');
    let is_of_type = match fact {
        Fact::LiabilityShift | Fact::AliasRegistered => is_text || matches!(json, "true" | "false"),
        _ => is_text || json.bytes().all(|byte| byte.is_ascii_digit()),
    };
    plain_text(value).filter(|text| is_of_type && is_intact(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_of_another_type_is_none() {
        let paths: FactPaths = &[(Fact::TransactionId, &["Id"]), (Fact::LiabilityShift, &["Shift"])];
        let fact = |json: &str, fact| Facts::read(paths, json.as_bytes()).fact(fact).map(str::to_owned);
        for (json, id) in [
            (r#"{"Id":"7a"}"#, Some("7a")),
            (r#"{"Id":7}"#, Some("7")),
            (r#"{"Id":true}"#, None),
            (r#"{"Id":1e999}"#, None),
            (r#"{"Id":""}"#, None),
            (r#"{"Id":"7\ufffd"}"#, None),
            (r#"{"Id":["7"]}"#, None),
            (r#"{"Id":"7","Id":"8"}"#, None),
        ] {
            assert_eq!(fact(json, Fact::TransactionId).as_deref(), id, "{json}");
        }
        for (json, shift) in [
            (r#"{"Shift":false}"#, Some("false")),
            (r#"{"Shift":"true"}"#, Some("true")),
            (r#"{"Shift":1}"#, None),
        ] {
            assert_eq!(fact(json, Fact::LiabilityShift).as_deref(), shift, "{json}");
        }
    }
}
