//! Reads facts from a response by the paths that generated code gives for them. The same code serves
//! all types, and JSON whose type cannot be decoded.

use super::{Fact, PaymentState};
use crate::money::{self, Money};
use crate::record::{Reflect, ValueRef};

/// Something that facts can be read from.
pub(crate) trait FactSource {
    /// The text of a fact; `true` or `false` for a truth value.
    fn fact(&self, fact: Fact) -> Option<&str>;

    fn state(&self) -> PaymentState {
        PaymentState::of(self.fact(Fact::Status))
    }

    fn is_payment(&self) -> bool {
        // The examples of the first version spell it differently.
        matches!(self.fact(Fact::TransactionType), Some("PAYMENT" | "PURCHASE"))
    }

    fn is_refund(&self) -> bool {
        self.fact(Fact::TransactionType) == Some("REFUND")
    }

    fn amount(&self) -> Option<Money> {
        money::parse(self.fact(Fact::AmountValue)?, self.fact(Fact::AmountCurrency)?).ok()
    }

    fn liability_shift(&self) -> Option<bool> {
        self.fact(Fact::LiabilityShift)?.parse().ok()
    }

    /// The id of the alias, unless its registration failed.
    fn alias_id(&self) -> Option<&str> {
        self.fact(Fact::AliasId).filter(|_| self.fact(Fact::AliasRegistered) != Some("false"))
    }
}

impl FactSource for dyn Reflect + '_ {
    fn fact(&self, fact: Fact) -> Option<&str> {
        let (_, paths) = self.fact_paths().iter().find(|(each, _)| *each == fact)?;
        paths.iter().find_map(|path| scalar(follow(self, path)).filter(|text| is_intact(text)))
    }
}

/// Whether a text can be a fact: not empty, and without a character that could not be read. An id with
/// such a character is not the id.
pub(crate) fn is_intact(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::REPLACEMENT_CHARACTER)
}

/// The text at the end of a path of field names.
pub(crate) fn text<'a>(record: &'a dyn Reflect, path: &str) -> Option<&'a str> {
    follow(record, path).as_text()
}

fn scalar(value: ValueRef<'_>) -> Option<&str> {
    match value {
        ValueRef::Bool(true) => Some("true"),
        ValueRef::Bool(false) => Some("false"),
        value => value.as_text(),
    }
}

/// The value at the end of a path of field names, with dots between them.
pub(crate) fn follow<'a>(record: &'a dyn Reflect, path: &str) -> ValueRef<'a> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let mut found = ValueRef::Absent;
    record.for_each_field(|_, field, value| {
        if field.name() == name {
            found = *value;
        }
    });
    match (found, rest) {
        (value, None) => value,
        (ValueRef::Record(inner), Some(rest)) => follow(inner, rest),
        (_, Some(_)) => ValueRef::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::{ClientInfo, RequestHeader};

    #[test]
    fn a_path_leads_to_a_value() {
        let header =
            RequestHeader::new("1.53", "245294", "r").with_client_info(ClientInfo::new().with_os_info("Os"));
        assert_eq!(text(&header, "SpecVersion"), Some("1.53"));
        assert_eq!(text(&header, "ClientInfo.OsInfo"), Some("Os"));
        assert!(matches!(follow(&header, "RetryIndicator"), ValueRef::Integer(0)));
        assert!(matches!(follow(&header, "ClientInfo"), ValueRef::Record(_)));
        for path in ["", "Unknown", "ClientInfo.ShopInfo", "SpecVersion.OsInfo", "."] {
            assert!(matches!(follow(&header, path), ValueRef::Absent), "{path:?}");
        }
    }
}
