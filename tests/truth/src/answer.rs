//! The correct response to a request: the facts of the ledger, in the form of the tables.

use saferpay_history::Fact;

use crate::claim::State;
use crate::json::Json;
use crate::ledger::{Entry, Truth};
use crate::tables::{Operation, Response};

/// Names of errors that mean that nothing happened.
pub const REFUSALS: [&str; 12] = [
    "ALIAS_INVALID",
    "AUTHENTICATION_FAILED",
    "CARD_EXPIRED",
    "NO_CONTRACT",
    "PERMISSION_DENIED",
    "TOKEN_EXPIRED",
    "TRANSACTION_ABORTED",
    "TRANSACTION_ALREADY_CAPTURED",
    "TRANSACTION_DECLINED",
    "TRANSACTION_IN_WRONG_STATE",
    "TRANSACTION_NOT_STARTED",
    "VALIDATION_FAILED",
];

/// The facts of a request that is carried out.
pub fn facts(response: &Response, random: &mut fastrand::Rng) -> Vec<(Fact, String)> {
    let mut facts = Vec::with_capacity(response.facts.len());
    for each in &response.facts {
        let listed = each.places.first().map_or(&[][..], |place| &place.values);
        let bool = |random: &mut fastrand::Rng| if random.bool() { "true" } else { "false" }.to_owned();
        let value = match each.fact {
            Fact::Status if listed.iter().any(|value| value == "OPEN") => {
                random.choice(listed).cloned().unwrap_or_default()
            }
            Fact::Status => random.choice(State::ALL).map_or("", State::as_str).to_owned(),
            Fact::TransactionType => if random.u8(..3) == 0 { "REFUND" } else { "PAYMENT" }.to_owned(),
            Fact::AmountValue => random.u32(1..1_000_000).to_string(),
            Fact::AmountCurrency => random.choice(["CHF", "EUR", "JPY"]).unwrap_or_default().to_owned(),
            Fact::LiabilityShift | Fact::AliasRegistered => bool(random),
            Fact::RedirectUrl | Fact::PaymentLink => {
                format!("https://pages.example/{:016x}", random.u64(..))
            }
            _ => format!("{}-{:016x}", each.fact.variant(), random.u64(..)),
        };
        facts.push((each.fact, value));
    }
    if facts.contains(&(Fact::AliasRegistered, "false".to_owned())) {
        facts.retain(|(fact, _)| *fact != Fact::AliasId);
    }
    facts
}

/// The tree of the correct answer. `None` if its body is empty.
#[must_use]
pub fn tree(operation: &Operation, entry: &Entry) -> Option<Json> {
    match entry.truth {
        Truth::Done => done(operation, entry),
        Truth::Refused | Truth::NotDone => {
            let name = entry.error_name.as_deref().unwrap_or("TRANSACTION_DECLINED");
            Some(error(operation, &entry.request_id, name, "DO_NOT_RETRY"))
        }
    }
}

fn done(operation: &Operation, entry: &Entry) -> Option<Json> {
    let response = operation.response.as_ref()?;
    let mut tree = response.full.clone();
    for each in &response.facts {
        for place in &each.places {
            match entry.fact(each.fact) {
                Some(value) if place.is_bool => tree.set(place.path, Json::Bool(value == "true")),
                Some(value) => tree.set(place.path, Json::text(value)),
                None => tree.remove(place.path),
            }
        }
    }
    if entry.fact(Fact::AliasRegistered) == Some("false") {
        tree.remove("RegistrationResult.Alias");
    }
    if !operation.is_management()
        && let Json::Object(members) = &mut tree
    {
        members.insert(0, ("ResponseHeader".to_owned(), header(operation, &entry.request_id)));
    }
    Some(tree)
}

/// An error object.
#[must_use]
pub fn error(operation: &Operation, request_id: &str, name: &str, behavior: &str) -> Json {
    let mut members = Vec::new();
    if !operation.is_management() {
        members.push(("ResponseHeader".to_owned(), header(operation, request_id)));
    }
    let details = Json::List(vec![Json::text("a detail")]);
    for (name, value) in [
        ("Behavior", Json::text(behavior)),
        ("ErrorName", Json::text(name)),
        ("ErrorMessage", Json::text("refusé")),
        ("ErrorDetail", details),
        ("TransactionId", Json::text("failed-transaction")),
        ("OrderId", Json::text("order")),
        ("PayerMessage", Json::text("Bitte zahlen Sie anders für heute")),
        ("ProcessorName", Json::text("Test")),
        ("ProcessorResult", Json::text("05")),
        ("ProcessorMessage", Json::text("abgelehnt für heute")),
    ] {
        members.push((name.to_owned(), value));
    }
    Json::Object(members)
}

fn header(operation: &Operation, request_id: &str) -> Json {
    Json::object([("SpecVersion", Json::text(&*operation.version)), ("RequestId", Json::text(request_id))])
}
