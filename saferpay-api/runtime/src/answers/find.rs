//! Finds facts in responses by the names of their fields, with the same code for all types.

use super::PaymentState;
use crate::money::{self, Money};
use crate::record::{Reflect, ValueRef};

pub(crate) fn transaction_state(answer: &dyn Reflect) -> PaymentState {
    PaymentState::of(text(answer, &["Transaction", "Status"]))
}

pub(crate) fn is_payment(answer: &dyn Reflect) -> bool {
    // The examples of the first version spell it differently.
    matches!(text(answer, &["Transaction", "Type"]), Some("PAYMENT" | "PURCHASE"))
}

pub(crate) fn is_refund(answer: &dyn Reflect) -> bool {
    text(answer, &["Transaction", "Type"]) == Some("REFUND")
}

pub(crate) fn transaction_id(answer: &dyn Reflect) -> Option<&str> {
    text(answer, &["Transaction", "Id"])
}

/// The capture id of the transaction, or of the capture.
pub(crate) fn capture_id(answer: &dyn Reflect) -> Option<&str> {
    text(answer, &["Transaction", "CaptureId"]).or_else(|| text(answer, &["CaptureId"]))
}

pub(crate) fn order_id(answer: &dyn Reflect) -> Option<&str> {
    text(answer, &["Transaction", "OrderId"])
}

pub(crate) fn amount(answer: &dyn Reflect) -> Option<Money> {
    let value = text(answer, &["Transaction", "Amount", "Value"])?;
    money::parse(value, text(answer, &["Transaction", "Amount", "CurrencyCode"])?).ok()
}

pub(crate) fn capture_state(answer: &dyn Reflect) -> PaymentState {
    PaymentState::of(text(answer, &["Status"]))
}

pub(crate) fn liability_shift(answer: &dyn Reflect) -> Option<bool> {
    let places: [&[&str]; 3] =
        [&["Liability", "LiabilityShift"], &["ThreeDs", "LiabilityShift"], &["LiabilityShift"]];
    places.iter().find_map(|place| match at(answer, place) {
        ValueRef::Bool(shift) => Some(shift),
        _ => None,
    })
}

pub(crate) fn alias_id(answer: &dyn Reflect) -> Option<&str> {
    if matches!(at(answer, &["RegistrationResult", "Success"]), ValueRef::Bool(false)) {
        return None;
    }
    text(answer, &["RegistrationResult", "Alias", "Id"]).or_else(|| text(answer, &["Alias", "Id"]))
}

pub(crate) fn text<'a>(record: &'a dyn Reflect, path: &[&str]) -> Option<&'a str> {
    match at(record, path) {
        ValueRef::Text(text) | ValueRef::Enum { text, .. } => Some(text),
        _ => None,
    }
}

/// The value at the end of a path of field names.
pub(crate) fn at<'a>(record: &'a dyn Reflect, path: &[&str]) -> ValueRef<'a> {
    let [name, below @ ..] = path else {
        return ValueRef::Record(record);
    };
    let mut found = ValueRef::Absent;
    record.for_each_field(&mut |_, field, value| {
        if field.name() == *name {
            found = *value;
        }
    });
    match found {
        ValueRef::Record(inner) => at(inner, below),
        value if below.is_empty() => value,
        _ => ValueRef::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::{ClientInfo, RequestHeader};

    #[test]
    fn what_stands_at_the_end_of_a_path_is_found() {
        let header =
            RequestHeader::new("1.53", "245294", "r").with_client_info(ClientInfo::new().with_os_info("Os"));
        assert_eq!(text(&header, &["SpecVersion"]), Some("1.53"));
        assert_eq!(text(&header, &["ClientInfo", "OsInfo"]), Some("Os"));
        assert!(matches!(at(&header, &["RetryIndicator"]), ValueRef::Integer(0)));
        assert!(matches!(at(&header, &["ClientInfo"]), ValueRef::Record(_)));
        assert!(matches!(at(&header, &[]), ValueRef::Record(_)));
        for path in [&["Unknown"][..], &["ClientInfo", "ShopInfo"], &["SpecVersion", "OsInfo"], &["", ""]] {
            assert!(matches!(at(&header, path), ValueRef::Absent), "{path:?}");
        }
    }
}
