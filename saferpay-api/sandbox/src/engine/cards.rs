//! The published test cards and their outcomes.

use serde::{Deserialize, Serialize};

/// A card scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scheme {
    /// `VISA`.
    Visa,
    /// `MASTERCARD`.
    Mastercard,
    /// `AMEX`.
    Amex,
    /// `DINERS`.
    Diners,
    /// `JCB`.
    Jcb,
    /// `MAESTRO`.
    Maestro,
}

impl Scheme {
    /// The name of the payment method.
    #[must_use]
    pub fn method(self) -> &'static str {
        match self {
            Self::Visa => "VISA",
            Self::Mastercard => "MASTERCARD",
            Self::Amex => "AMEX",
            Self::Diners => "DINERS",
            Self::Jcb => "JCB",
            Self::Maestro => "MAESTRO",
        }
    }

    /// The display name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Visa => "VISA",
            Self::Mastercard => "MasterCard",
            Self::Amex => "American Express",
            Self::Diners => "Diners Club",
            Self::Jcb => "JCB",
            Self::Maestro => "Maestro",
        }
    }
}

/// The outcome of a payment with a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardOutcome {
    /// Authenticated without a challenge, with liability shift.
    Frictionless,
    /// Not authenticated, without liability shift.
    NoShift,
    /// A challenge, with liability shift if it is passed.
    Challenge,
    /// A challenge that counts as an attempt: liability shift without authentication.
    Attempt,
    /// A challenge that fails whatever the payer does.
    ChallengeFails,
    /// 3-D Secure fails; authorized without liability shift.
    ThreeDsFailure,
    /// The payer may pay in US dollars.
    DccUsd,
    /// The payer may pay in yen.
    DccJpy,
    /// Declined.
    Declined,
    /// Declined depending on the last two digits of the amount.
    DeclinedByAmount,
    /// Part of the amount is authorized.
    PartialApproval,
    /// Declined unless the payer is authenticated.
    SoftDecline,
}

/// A published test card.
#[derive(Clone, Copy, Debug)]
pub struct TestCard {
    /// The card number.
    pub number: &'static str,
    /// The card scheme.
    pub scheme: Scheme,
    /// The outcome of a payment.
    pub outcome: CardOutcome,
}

const fn visa(number: &'static str, outcome: CardOutcome) -> TestCard {
    TestCard { number, scheme: Scheme::Visa, outcome }
}

const fn mastercard(number: &'static str, outcome: CardOutcome) -> TestCard {
    TestCard { number, scheme: Scheme::Mastercard, outcome }
}

/// All published test cards. Any verification code and any future expiry date is valid.
pub const TEST_CARDS: &[TestCard] = &[
    visa("9010003150000001", CardOutcome::Frictionless),
    visa("9010003750000005", CardOutcome::NoShift),
    visa("9010004950000001", CardOutcome::Challenge),
    visa("9010004250000008", CardOutcome::Attempt),
    visa("9010004350000007", CardOutcome::ChallengeFails),
    visa("9010004150000009", CardOutcome::ThreeDsFailure),
    visa("9010403104000000", CardOutcome::DccUsd),
    visa("9010503104000007", CardOutcome::DccJpy),
    visa("9010403153150003", CardOutcome::Declined),
    visa("9010403153900001", CardOutcome::DeclinedByAmount),
    visa("9010100000020013", CardOutcome::PartialApproval),
    visa("9010103204160007", CardOutcome::SoftDecline),
    mastercard("9030003150000007", CardOutcome::Frictionless),
    mastercard("9030003750000001", CardOutcome::NoShift),
    mastercard("9030004950000007", CardOutcome::Challenge),
    mastercard("9030003204000003", CardOutcome::Attempt),
    mastercard("9030004350000003", CardOutcome::ChallengeFails),
    mastercard("9030004150000005", CardOutcome::ThreeDsFailure),
    mastercard("9030403104000006", CardOutcome::DccUsd),
    mastercard("9030503104000003", CardOutcome::DccJpy),
    mastercard("9030403153150009", CardOutcome::Declined),
    mastercard("9030403153900007", CardOutcome::DeclinedByAmount),
    mastercard("9030100000021017", CardOutcome::PartialApproval),
    mastercard("9030103204160003", CardOutcome::SoftDecline),
    TestCard { number: "9070003150000008", scheme: Scheme::Amex, outcome: CardOutcome::Frictionless },
];

/// The scheme and outcome of a card number. Assumed: an unpublished number gets its scheme by its
/// first digits, and pays without a challenge.
pub(super) fn find(number: &str) -> Option<(Scheme, CardOutcome)> {
    if let Some(card) = TEST_CARDS.iter().find(|card| card.number == number) {
        return Some((card.scheme, card.outcome));
    }
    if !(12..=19).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let starts = |starts: &[&str]| starts.iter().any(|start| number.starts_with(start));
    let scheme = match () {
        () if starts(&["9010", "4"]) => Scheme::Visa,
        () if starts(&["9070", "34", "37"]) => Scheme::Amex,
        () if starts(&["9050", "36", "38", "30"]) => Scheme::Diners,
        () if starts(&["9060", "35"]) => Scheme::Jcb,
        () if starts(&["9040", "50", "56", "57", "58", "6"]) => Scheme::Maestro,
        () if starts(&["9030", "5", "2"]) => Scheme::Mastercard,
        () => return None,
    };
    Some((scheme, CardOutcome::Frictionless))
}

/// The acquirer's code and message for the last two digits of an amount; `None` if it approves.
pub(super) fn decline_by_amount(value: u64) -> Option<(&'static str, &'static str)> {
    Some(match value % 100 {
        5 => ("05", "Declined"),
        12 => ("12", "Invalid transaction"),
        14 => ("14", "Invalid card"),
        33 => ("33", "Expired card"),
        43 => ("43", "Stolen card"),
        51 => ("51", "Insufficient funds"),
        62 => ("62", "Restricted card"),
        // Other digits are not documented. Assumed: approved.
        _ => return None,
    })
}
