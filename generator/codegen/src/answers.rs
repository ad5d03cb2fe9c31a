//! What a record is good for beyond its fields, found by its structure in every version alike.

use saferpay_history::{History, Record, RecordField, Target};
use saferpay_spec::{Kind, MessagePart, Presence};

/// The names under which the runtime of the crate knows each (`impl_answer!` there).
pub(super) fn answers(history: &History, record: &Record) -> Vec<&'static str> {
    let mut answers = Vec::new();
    if is_amount(record) {
        answers.push("money");
    }
    if record.owner.part() != Some(MessagePart::Response) {
        return answers;
    }
    let within = |name: &str| {
        field(record, name).filter(|field| !field.kind.is_list()).and_then(|field| inner(history, field))
    };
    if within("Transaction").is_some_and(|transaction| {
        can_be_captured(history, transaction) && field(transaction, "Type").is_some()
    }) {
        answers.push("payment");
    }
    if can_be_captured(history, record) {
        answers.push("capture");
    }
    let shifts =
        |record: &Record| field(record, "LiabilityShift").is_some_and(|field| field.kind == Kind::Boolean);
    if shifts(record) || within("Liability").is_some_and(shifts) || within("ThreeDs").is_some_and(shifts) {
        answers.push("liability");
    }
    let has_alias = |record: &Record| {
        let alias = field(record, "Alias").filter(|field| !field.kind.is_list());
        let alias = alias.and_then(|field| inner(history, field));
        alias.is_some_and(|alias| field(alias, "Id").is_some())
    };
    if has_alias(record) || within("RegistrationResult").is_some_and(has_alias) {
        answers.push("alias");
    }
    answers
}

/// A value in minor units with its currency, and nothing else.
fn is_amount(record: &Record) -> bool {
    let text = |name| {
        field(record, name).is_some_and(|field| {
            field.kind == Kind::String && field.target.is_none() && field.presence == Presence::Mandatory
        })
    };
    record.fields.len() == 2 && text("Value") && text("CurrencyCode")
}

/// Whether the record has a state, which may be that of being captured.
fn can_be_captured(history: &History, record: &Record) -> bool {
    let Some(Target::Values(index)) = field(record, "Status").and_then(|field| field.target) else {
        return false;
    };
    history.values[index].content.values.iter().any(|(wire, _)| wire == "CAPTURED")
}

pub(super) fn field<'a>(record: &'a Record, wire: &str) -> Option<&'a RecordField> {
    record.fields.iter().find(|field| field.wire == wire)
}

/// The record that a field holds, or a list of which it holds.
pub(super) fn inner<'a>(history: &'a History, field: &RecordField) -> Option<&'a Record> {
    match field.target {
        Some(Target::Record(index)) => Some(&history.records[index].content),
        _ => None,
    }
}
