//! Where in an answer the facts stand: read from the table of its type, for all types at once.

use super::{PaymentState, RegistrationFailure};
use crate::error::ErrorName;
use crate::money::{self, Money};
use crate::record::{AnyRecord, View};

pub(crate) fn transaction_state(answer: &dyn AnyRecord) -> PaymentState {
    PaymentState::of(text(answer, &["Transaction", "Status"]))
}

pub(crate) fn is_payment(answer: &dyn AnyRecord) -> bool {
    // The first version spelt it otherwise in its examples.
    matches!(text(answer, &["Transaction", "Type"]), Some("PAYMENT" | "PURCHASE"))
}

pub(crate) fn is_refund(answer: &dyn AnyRecord) -> bool {
    text(answer, &["Transaction", "Type"]) == Some("REFUND")
}

pub(crate) fn transaction_id(answer: &dyn AnyRecord) -> Option<&str> {
    text(answer, &["Transaction", "Id"])
}

/// Of the transaction, or of the capture that the answer is of.
pub(crate) fn capture_id(answer: &dyn AnyRecord) -> Option<&str> {
    text(answer, &["Transaction", "CaptureId"]).or_else(|| text(answer, &["CaptureId"]))
}

pub(crate) fn order_id(answer: &dyn AnyRecord) -> Option<&str> {
    text(answer, &["Transaction", "OrderId"])
}

pub(crate) fn amount(answer: &dyn AnyRecord) -> Option<Money> {
    let value = text(answer, &["Transaction", "Amount", "Value"])?;
    money::read(value, text(answer, &["Transaction", "Amount", "CurrencyCode"])?).ok()
}

pub(crate) fn capture_state(answer: &dyn AnyRecord) -> PaymentState {
    PaymentState::of(text(answer, &["Status"]))
}

pub(crate) fn liability_shift(answer: &dyn AnyRecord) -> Option<bool> {
    let places: [&[&str]; 3] =
        [&["Liability", "LiabilityShift"], &["ThreeDs", "LiabilityShift"], &["LiabilityShift"]];
    places.iter().find_map(|place| match at(answer, place) {
        View::Flag(shift) => Some(shift),
        _ => None,
    })
}

pub(crate) fn alias_id(answer: &dyn AnyRecord) -> Option<&str> {
    if matches!(at(answer, &["RegistrationResult", "Success"]), View::Flag(false)) {
        return None;
    }
    text(answer, &["RegistrationResult", "Alias", "Id"]).or_else(|| text(answer, &["Alias", "Id"]))
}

pub(crate) fn registration_failure(answer: &dyn AnyRecord) -> Option<RegistrationFailure> {
    match at(answer, &["RegistrationResult", "Success"]) {
        View::Flag(false) => Some(RegistrationFailure {
            error_name: text(answer, &["RegistrationResult", "Error", "ErrorName"]).map(ErrorName::from),
            message: text(answer, &["RegistrationResult", "Error", "ErrorMessage"]).map(str::to_owned),
        }),
        _ => None,
    }
}

pub(crate) fn text<'a>(record: &'a dyn AnyRecord, path: &[&str]) -> Option<&'a str> {
    match at(record, path) {
        View::Text(text) | View::Open { text, .. } => Some(text),
        _ => None,
    }
}

/// What stands at the end of a path of names.
pub(crate) fn at<'a>(record: &'a dyn AnyRecord, path: &[&str]) -> View<'a> {
    let [name, below @ ..] = path else {
        return View::Record(record);
    };
    let mut found = View::Absent;
    record.views(&mut |_, field, view| {
        if field.name() == *name {
            found = *view;
        }
    });
    match found {
        View::Record(inner) => at(inner, below),
        view if below.is_empty() => view,
        _ => View::Absent,
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
        assert!(matches!(at(&header, &["RetryIndicator"]), View::Integer(0)));
        assert!(matches!(at(&header, &["ClientInfo"]), View::Record(_)));
        assert!(matches!(at(&header, &[]), View::Record(_)));
        for path in [&["Unknown"][..], &["ClientInfo", "ShopInfo"], &["SpecVersion", "OsInfo"], &["", ""]] {
            assert!(matches!(at(&header, path), View::Absent), "{path:?}");
        }
    }
}
