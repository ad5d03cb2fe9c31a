//! A small independent client, which can have a planted fault. It shares no code with the SDK. Without a
//! fault it is correct, according to the oracle.

use saferpay_history::Fact;

use crate::answer::REFUSALS;
use crate::claim::{Can, Claim, Outcome, RefusedAs, State, Statement};
use crate::json::Json;
use crate::parse::parse;
use crate::planted::Planted;
use crate::steps::is_idempotent;
use crate::stub::{Fault, Reply};
use crate::tables::{FactPlaces, Operation, Response};
use crate::wire::{Wire, look};

/// A client.
#[derive(Clone, Copy, Debug)]
pub struct Naive {
    /// Its fault.
    pub fault: Option<Planted>,
}

impl Naive {
    fn has(self, fault: Planted) -> bool {
        self.fault == Some(fault)
    }

    /// The claims of the client about a call.
    #[must_use]
    pub fn claim(self, operation: &Operation, request_id: &str, reply: &Reply) -> Claim {
        let unknown = || Claim::bare(Outcome::Unknown);
        match reply.fault {
            Some(Fault::NotSent) => return Claim::bare(Outcome::NotSent),
            Some(Fault::Lost | Fault::Partial) if self.has(Planted::LostIsNotSent) => {
                return Claim::bare(Outcome::NotSent);
            }
            Some(Fault::Lost | Fault::Partial) => return unknown(),
            None => {}
        }
        let is_success = (200..300).contains(&reply.status);
        if self.has(Planted::StatusTrusted) && is_success {
            return Claim::bare(Outcome::Done);
        }
        if self.has(Planted::StatusRefuses) && (400..500).contains(&reply.status) {
            return Claim::bare(Outcome::Refused);
        }
        let is_foreign = reply.id_header.as_ref().is_some_and(|id| id != request_id);
        if operation.is_management() && is_foreign && !self.has(Planted::RequestIdIgnored) {
            return unknown();
        }
        if reply.body.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
            let is_done = operation.response.is_none() || self.has(Planted::EmptyIsDone);
            return if is_success && is_done { Claim::bare(Outcome::Done) } else { unknown() };
        }
        let Some(tree @ Json::Object(_)) = self.read(&reply.body) else { return unknown() };
        let id = look(&tree, "ResponseHeader.RequestId");
        if let (false, Wire::Text(id)) = (operation.is_management(), &id)
            && id != request_id
            && !self.has(Planted::RequestIdIgnored)
        {
            return unknown();
        }
        let has_text = |name: &str| matches!(look(&tree, name), Wire::Text(_));
        if ["ErrorName", "Behavior", "ErrorMessage"].into_iter().any(has_text)
            && !(is_success && self.has(Planted::ErrorWith200IsDone))
        {
            return self.refused(operation, &tree, reply.status);
        }
        if !is_success {
            return unknown();
        }
        let Some(response) = &operation.response else { return unknown() };
        let is_answer = if operation.is_management() {
            has_own(&tree, response)
        } else {
            matches!(id, Wire::Text(_)) || self.has(Planted::HeaderOptional)
        };
        if is_answer { self.done(response, &tree) } else { unknown() }
    }

    /// The body as JSON.
    fn read(self, body: &[u8]) -> Option<Json> {
        if self.has(Planted::BomIsFatal) && body.starts_with(b"\xef\xbb\xbf") {
            return None;
        }
        let wide = |unit: fn([u8; 2]) -> u16| {
            let units: Vec<u16> = body.chunks(2).filter_map(|two| two.try_into().ok()).map(unit).collect();
            String::from_utf16_lossy(&units)
        };
        let text = match body {
            [0xff, 0xfe, ..] | [_, 0, ..] if !self.has(Planted::Utf16IsFatal) => wide(u16::from_le_bytes),
            [0xfe, 0xff, ..] | [0, ..] if !self.has(Planted::Utf16IsFatal) => wide(u16::from_be_bytes),
            _ if self.has(Planted::Latin1IsFatal) => String::from_utf8(body.to_vec()).ok()?,
            _ => String::from_utf8_lossy(body).into_owned(),
        };
        if self.has(Planted::AbsurdIsFatal) && (text.contains(&"[".repeat(150)) || text.contains("1e999")) {
            return None;
        }
        let padding = ['\u{feff}', '\0', ' ', '\t', '\r', '\n'];
        let text = text.trim_matches(padding);
        let completed = || {
            let end = text.rfind(",\"").unwrap_or_default();
            parse(&format!("{}}}", &text[..end])).or_else(|| parse(&format!("{}}}}}", &text[..end])))
        };
        parse(text).or_else(|| if self.has(Planted::CutIsCompleted) { completed() } else { None })
    }

    fn refused(self, operation: &Operation, tree: &Json, status: u16) -> Claim {
        let unknown = Claim::bare(Outcome::Unknown);
        let name = match look(tree, "ErrorName") {
            Wire::Text(name) => name,
            _ => String::new(),
        };
        let is_success = (200..300).contains(&status);
        let own = operation.response.as_ref().is_some_and(|response| has_own(tree, response));
        if is_success && (name.is_empty() || own) {
            return unknown;
        }
        let left_open = ["COMMUNICATION_TIMEOUT", "UNEXPECTED_ERROR_BY_ACQUIRER"].contains(&&*name);
        let is_unknown_name = !REFUSALS.contains(&&*name) && !left_open && name != "INTERNAL_ERROR";
        let is_open = (left_open && !self.has(Planted::TimeoutIsRefusal))
            || (status >= 500 && !self.has(Planted::ServerErrorIsRefusal))
            || (is_unknown_name
                && !is_idempotent(&operation.line)
                && !self.has(Planted::UnknownNameIsRefusal));
        if is_open {
            return unknown;
        }
        let every = self.has(Planted::EveryRefusalDeclines);
        let refused_as = RefusedAs {
            declined: every || matches!(&*name, "TRANSACTION_DECLINED" | "CARD_EXPIRED"),
            already_captured: name == "TRANSACTION_ALREADY_CAPTURED",
            not_started: name == "TRANSACTION_NOT_STARTED",
            aborted: name == "TRANSACTION_ABORTED",
        };
        Claim { refused_as, ..Claim::bare(Outcome::Refused) }
    }

    fn done(self, response: &Response, tree: &Json) -> Claim {
        let essential = response.facts.iter().filter(|each| each.fact.is_essential());
        let mut needed = essential.flat_map(|each| each.places.iter().filter(|place| place.is_mandatory));
        let is_there = needed.all(|place| self.value(tree, place.path, place.is_bool).is_some())
            && (response.has_facts() || response.lists.iter().all(|name| is_list_or_missing(tree, name)));
        let detail_missing = || response.members.iter().any(|name| look(tree, name) == Wire::Missing);
        if self.has(Planted::DetailsMandatory) && detail_missing() {
            return Claim::bare(Outcome::Undecodable);
        }
        let outcome = match self.fault {
            _ if is_there => Outcome::Done,
            Some(Planted::UndecodableIsRefused) => Outcome::Refused,
            Some(Planted::UndecodableIsNotSent) => Outcome::NotSent,
            Some(Planted::DefaultStatus | Planted::NullIsCaptured | Planted::ZeroAmount) => Outcome::Done,
            _ => Outcome::Undecodable,
        };
        Claim { statement: self.statement(response, tree), ..Claim::bare(outcome) }
    }

    fn statement(self, response: &Response, tree: &Json) -> Statement {
        let read = |each: &FactPlaces| {
            each.places.iter().find_map(|place| self.value(tree, place.path, place.is_bool))
        };
        let facts: Vec<(Fact, String)> =
            response.facts.iter().filter_map(|each| Some((each.fact, read(each)?))).collect();
        let fact = |fact| facts.iter().find(|(each, _)| *each == fact).map(|(_, value)| &**value);
        let place = |fact| response.fact(fact).and_then(|each| each.places.first());
        let status = place(Fact::Status);
        let mut state = fact(Fact::Status).and_then(State::named);
        let wire = status.map(|place| look(tree, place.path));
        match (self.fault, wire) {
            (Some(Planted::DefaultStatus), Some(Wire::Missing))
            | (Some(Planted::NullIsCaptured), Some(Wire::Null)) => state = Some(State::Captured),
            _ => {}
        }
        let is_payment = matches!(fact(Fact::TransactionType), Some("PAYMENT" | "PURCHASE"));
        let is_refund = fact(Fact::TransactionType) == Some("REFUND");
        let captured = state == Some(State::Captured);
        let can = Can {
            payment: place(Fact::TransactionType).is_some() && status.is_some(),
            capture: status.is_some_and(|place| {
                place.path == "Status" && place.values.iter().any(|value| value == "CAPTURED")
            }),
            liability: place(Fact::LiabilityShift).is_some(),
        };
        let is_paid = match self.fault {
            Some(Planted::PredicateInverted) => can.payment && !(is_payment && captured),
            Some(Planted::AuthorizedIsPaid) => is_payment && (captured || state == Some(State::Authorized)),
            Some(Planted::RefundIsPaid) => captured && can.payment,
            _ => is_payment && captured,
        };
        let value = fact(Fact::AmountValue).and_then(|value| value.parse().ok());
        let value = value.or_else(|| self.has(Planted::ZeroAmount).then_some(0));
        Statement {
            state,
            is_payment,
            is_refund,
            is_paid,
            is_refunded: is_refund && captured,
            is_captured: can.capture && captured,
            needs_capture: can.payment && state == Some(State::Authorized),
            liability_shift: fact(Fact::LiabilityShift).map(|shift| shift == "true"),
            amount: value.zip(fact(Fact::AmountCurrency).map(str::to_owned)),
            can,
            facts,
        }
    }

    /// The value of a fact.
    fn value(self, tree: &Json, path: &str, is_bool: bool) -> Option<String> {
        let last;
        let tree = if self.has(Planted::LastValueCounts) {
            last = last_values(tree);
            &last
        } else {
            tree
        };
        let text = look(tree, path).fact(is_bool).map(str::to_owned);
        text.filter(|text| !text.contains(char::REPLACEMENT_CHARACTER))
    }
}

/// The tree with only the last of duplicate members.
fn last_values(tree: &Json) -> Json {
    let Json::Object(members) = tree else { return tree.clone() };
    let is_last = |index: usize, name: &str| !members[index + 1..].iter().any(|(later, _)| later == name);
    let kept = members.iter().enumerate().filter(|(index, (name, _))| is_last(*index, name));
    Json::Object(kept.map(|(_, (name, value))| (name.clone(), last_values(value))).collect())
}

/// Whether there is a member that the response has, and errors lack.
fn has_own(tree: &Json, response: &Response) -> bool {
    let of_errors = ["Behavior", "ErrorName", "ErrorMessage", "TransactionId", "OrderId", "Risk"];
    let is_own = |name: &String| response.members.contains(name) && !of_errors.contains(&&**name);
    tree.members().iter().any(|(name, _)| is_own(name))
}

fn is_list_or_missing(tree: &Json, name: &str) -> bool {
    let mut found = tree.members().iter().filter(|(each, _)| each == name);
    found.all(|(_, value)| matches!(value, Json::List(_) | Json::Null))
}
