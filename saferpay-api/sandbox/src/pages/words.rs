//! Texts and formats of the pages.

use jiff::Timestamp;

use crate::engine::{Amount, CardOutcome};

/// `CHF 10.50`.
pub(super) fn amount(amount: Amount) -> String {
    format!("{} {}", amount.currency.code(), amount.major())
}

/// `2026-01-31 09:15 UTC`.
pub(super) fn time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// To the second.
pub(super) fn exact_time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// In groups of four.
pub(super) fn card_number(number: &str) -> String {
    let mut grouped = String::new();
    for (index, digit) in number.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// The result of a payment with a test card.
pub(super) fn outcome(outcome: CardOutcome) -> &'static str {
    match outcome {
        CardOutcome::Frictionless => "Pays, liability shifts",
        CardOutcome::NoShift => "Pays, no liability shift",
        CardOutcome::Challenge => "3-D Secure challenge, then pays",
        CardOutcome::Attempt => "Challenge, counts as an attempt",
        CardOutcome::ChallengeFails => "Challenge that always fails",
        CardOutcome::ThreeDsFailure => "Pays, 3-D Secure fails",
        CardOutcome::DccUsd => "Pays, offers US dollars",
        CardOutcome::DccJpy => "Pays, offers yen",
        CardOutcome::Declined => "Declined",
        CardOutcome::DeclinedByAmount => "Declined by the amount’s last digits",
        CardOutcome::PartialApproval => "Part of the amount is approved, if the request allows it",
        CardOutcome::SoftDecline => "Declined unless authenticated",
    }
}
