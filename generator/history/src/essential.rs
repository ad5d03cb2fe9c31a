//! The essential facts of responses: what a statement about money rests on.
//!
//! An essential fact that a table calls mandatory is a plain field in Rust, and a response without it
//! cannot be decoded. Every other field of a response is an `Option`, whatever the table says: a
//! pinned version does not freeze what Saferpay sends, and a missing detail must not hide a payment.

use std::collections::BTreeSet;

use crate::history::History;
use crate::runtime_trait::single_record;
use crate::type_revision::{Record, Target};
use saferpay_spec::required::requested;
use saferpay_spec::{Field, MessagePart, Presence, Specification, TableRef};

/// A fact that programs and flows read from responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The id of the transaction.
    TransactionId,
    /// The status of the transaction, the capture or the payment link.
    Status,
    /// Whether the transaction is a payment or a refund.
    TransactionType,
    /// The amount, in minor units.
    AmountValue,
    /// The currency of the amount.
    AmountCurrency,
    /// The merchant's id of the order.
    OrderId,
    /// The id of the capture.
    CaptureId,
    /// Whether the card issuer is liable.
    LiabilityShift,
    /// The id of an alias.
    AliasId,
    /// Whether an alias was registered with the payment.
    AliasRegistered,
    /// The token of a session, or of a currency conversion.
    Token,
    /// The URL of a page for the payer.
    RedirectUrl,
    /// The access token of Saferpay Fields.
    AccessToken,
    /// The id of a payment link.
    OfferId,
    /// The URL of a payment link.
    PaymentLink,
}

impl Fact {
    /// All facts, in the order in which generated code lists them.
    pub const ALL: [Self; 15] = [
        Self::TransactionId,
        Self::Status,
        Self::TransactionType,
        Self::AmountValue,
        Self::AmountCurrency,
        Self::OrderId,
        Self::CaptureId,
        Self::LiabilityShift,
        Self::AliasId,
        Self::AliasRegistered,
        Self::Token,
        Self::RedirectUrl,
        Self::AccessToken,
        Self::OfferId,
        Self::PaymentLink,
    ];

    /// The name of the variant in the runtime.
    #[must_use]
    pub const fn variant(self) -> &'static str {
        match self {
            Self::TransactionId => "TransactionId",
            Self::Status => "Status",
            Self::TransactionType => "TransactionType",
            Self::AmountValue => "AmountValue",
            Self::AmountCurrency => "AmountCurrency",
            Self::OrderId => "OrderId",
            Self::CaptureId => "CaptureId",
            Self::LiabilityShift => "LiabilityShift",
            Self::AliasId => "AliasId",
            Self::AliasRegistered => "AliasRegistered",
            Self::Token => "Token",
            Self::RedirectUrl => "RedirectUrl",
            Self::AccessToken => "AccessToken",
            Self::OfferId => "OfferId",
            Self::PaymentLink => "PaymentLink",
        }
    }

    /// Whether a statement about money rests on it.
    #[must_use]
    pub const fn is_essential(self) -> bool {
        match self {
            Self::TransactionId
            | Self::Status
            | Self::TransactionType
            | Self::AmountValue
            | Self::AmountCurrency
            | Self::CaptureId
            | Self::AliasId
            | Self::Token
            | Self::RedirectUrl
            | Self::AccessToken
            | Self::OfferId
            | Self::PaymentLink => true,
            Self::OrderId | Self::LiabilityShift | Self::AliasRegistered => false,
        }
    }

    /// Where responses have it, in any version. If a response has several of these, the first counts.
    #[must_use]
    pub const fn paths(self) -> &'static [&'static str] {
        match self {
            Self::TransactionId => &["Transaction.Id", "TransactionId"],
            Self::Status => &["Transaction.Status", "Status"],
            Self::TransactionType => &["Transaction.Type"],
            Self::AmountValue => &["Transaction.Amount.Value"],
            Self::AmountCurrency => &["Transaction.Amount.CurrencyCode"],
            Self::OrderId => &["Transaction.OrderId"],
            Self::CaptureId => &["Transaction.CaptureId", "CaptureId"],
            Self::LiabilityShift => &["Liability.LiabilityShift", "ThreeDs.LiabilityShift", "LiabilityShift"],
            Self::AliasId => &["RegistrationResult.Alias.Id", "Alias.Id"],
            Self::AliasRegistered => &["RegistrationResult.Success"],
            Self::Token => &["Token", "DccToken"],
            Self::RedirectUrl => &["RedirectUrl", "Redirect.RedirectUrl"],
            Self::AccessToken => &["AccessToken"],
            Self::OfferId => &["OfferId"],
            Self::PaymentLink => &["PaymentLink"],
        }
    }

    /// The facts of a response, each with the paths that lead through its tables to a value.
    pub(crate) fn of_response(history: &History, record: &Record) -> Vec<(Self, Vec<&'static str>)> {
        if record.owner.part() != Some(MessagePart::Response) {
            return Vec::new();
        }
        let paths = |fact: Self| {
            let paths = fact.paths().iter().copied();
            paths.filter(|path| leads_to_value(history, record, path)).collect()
        };
        let all = Self::ALL.into_iter().map(|fact| (fact, paths(fact)));
        all.filter(|(_, paths): &(Self, Vec<_>)| !paths.is_empty()).collect()
    }
}

/// Whether a path of names, without lists, leads to a value.
fn leads_to_value(history: &History, record: &Record, path: &str) -> bool {
    match path.split_once('.') {
        None => record.field(path).is_some_and(|field| !matches!(field.target, Some(Target::Record(_)))),
        Some((name, rest)) => {
            single_record(history, record, name).is_some_and(|inner| leads_to_value(history, inner, rest))
        }
    }
}

/// The tables of a version whose mandatory fields are plain in Rust, and the single fields that are.
#[derive(Debug)]
pub struct PlainFields<'a> {
    /// The tables that requests use: a caller must set their mandatory fields.
    requested: BTreeSet<TableRef>,
    /// The essential facts of responses, and the parts that lead to them.
    essential: BTreeSet<(TableRef, &'a str)>,
}

impl<'a> PlainFields<'a> {
    /// Those of a version.
    #[must_use]
    pub fn of(specification: &'a Specification) -> Self {
        let mut plain = Self { requested: requested(specification), essential: BTreeSet::new() };
        for operation in &specification.operations {
            if let Some(response) = &operation.response {
                let owner: TableRef = operation.message_ref(MessagePart::Response).into();
                let essential = Fact::ALL.iter().filter(|fact| fact.is_essential());
                for path in essential.flat_map(|fact| fact.paths()) {
                    let steps = walk(specification, &response.fields, path).unwrap_or_default();
                    plain.essential(owner.clone(), &steps);
                }
            }
        }
        plain
    }

    /// Whether a field is plain: mandatory, and either set by callers or essential.
    #[must_use]
    pub fn contains(&self, owner: &TableRef, field: &'a Field) -> bool {
        field.presence == Presence::Mandatory
            && (self.requested.contains(owner) || self.essential.contains(&(owner.clone(), &field.name)))
    }

    fn essential(&mut self, mut owner: TableRef, steps: &[&'a Field]) {
        for field in steps {
            self.essential.insert((owner, &field.name));
            let Some(reference) = &field.reference else { return };
            owner = TableRef::Container(reference.clone());
        }
    }
}

/// The fields along a path of names, without lists. `None` if it does not end at a field.
fn walk<'a>(specification: &'a Specification, mut fields: &'a [Field], path: &str) -> Option<Vec<&'a Field>> {
    let mut steps = Vec::new();
    for name in path.split('.') {
        let field = fields.iter().find(|field| field.name == name && !field.kind.is_list())?;
        steps.push(field);
        fields = specification.referred(field);
    }
    Some(steps)
}
