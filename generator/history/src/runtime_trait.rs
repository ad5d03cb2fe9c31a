//! The traits of the runtime that generated structs implement. A struct gets them for its fields,
//! by the same test in every version.

use saferpay_spec::{Kind, MessagePart};

use crate::history::History;
use crate::type_revision::{Record, RecordField, Target};

/// A trait of the runtime that a generated struct implements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuntimeTrait {
    /// An amount: a value in minor units and its currency, nothing else.
    Money,
    /// A response with a transaction.
    Payment,
    /// A response with the status of a capture.
    Capture,
    /// A response that may say who is liable.
    Liability,
    /// A response that may have an alias.
    Alias,
}

impl RuntimeTrait {
    /// All traits, in the order in which generated code lists them.
    const ALL: [Self; 5] = [Self::Money, Self::Payment, Self::Capture, Self::Liability, Self::Alias];

    /// The name that the macros of the runtime use.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Payment => "payment",
            Self::Capture => "capture",
            Self::Liability => "liability",
            Self::Alias => "alias",
        }
    }

    /// The fields that its methods read.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Money => &["Value", "CurrencyCode"],
            Self::Payment => &[
                "Transaction.Id",
                "Transaction.Type",
                "Transaction.Status",
                "Transaction.CaptureId",
                "Transaction.OrderId",
                "Transaction.Amount.Value",
                "Transaction.Amount.CurrencyCode",
            ],
            Self::Capture => &["CaptureId", "Status"],
            Self::Liability => &["Liability.LiabilityShift", "ThreeDs.LiabilityShift"],
            Self::Alias => &["RegistrationResult.Success", "RegistrationResult.Alias.Id", "Alias.Id"],
        }
    }

    /// The traits that the struct of a record implements.
    pub(crate) fn of(history: &History, record: &Record) -> Vec<Self> {
        Self::ALL.into_iter().filter(|each| each.is_implemented(history, record)).collect()
    }

    fn is_implemented(self, history: &History, record: &Record) -> bool {
        let is_response = record.owner.part() == Some(MessagePart::Response);
        match self {
            Self::Money => is_amount(record),
            Self::Payment => {
                is_response
                    && single_record(history, record, "Transaction").is_some_and(|transaction| {
                        has_capture_status(history, transaction) && transaction.field("Type").is_some()
                    })
            }
            Self::Capture => is_response && has_capture_status(history, record),
            Self::Liability => {
                let within = |name| single_record(history, record, name).is_some_and(has_liability_shift);
                is_response && (has_liability_shift(record) || within("Liability") || within("ThreeDs"))
            }
            Self::Alias => {
                let has_alias = |record| {
                    single_record(history, record, "Alias").is_some_and(|alias| alias.field("Id").is_some())
                };
                let result = || single_record(history, record, "RegistrationResult");
                is_response && (has_alias(record) || result().is_some_and(has_alias))
            }
        }
    }
}

fn is_amount(record: &Record) -> bool {
    let is_mandatory_text = |name| {
        record
            .field(name)
            .is_some_and(|field| field.kind == Kind::String && field.target.is_none() && field.plain)
    };
    record.fields.len() == 2 && is_mandatory_text("Value") && is_mandatory_text("CurrencyCode")
}

/// Whether the record has a status that may be `CAPTURED`.
fn has_capture_status(history: &History, record: &Record) -> bool {
    let Some(Target::Values(index)) = record.field("Status").and_then(|field| field.target) else {
        return false;
    };
    history.values[index].content.values.iter().any(|(wire, _)| wire == "CAPTURED")
}

fn has_liability_shift(record: &Record) -> bool {
    record.field("LiabilityShift").is_some_and(|field| field.kind == Kind::Boolean)
}

/// The record that a field holds, if the field is not a list.
pub(crate) fn single_record<'a>(history: &'a History, record: &Record, name: &str) -> Option<&'a Record> {
    record.field(name).filter(|field| !field.kind.is_list()).and_then(|field| held_record(history, field))
}

/// The record that a field holds, alone or in a list.
pub(crate) fn held_record<'a>(history: &'a History, field: &RecordField) -> Option<&'a Record> {
    match field.target? {
        Target::Record(index) => Some(&history.records[index].content),
        Target::Values(_) => None,
    }
}
