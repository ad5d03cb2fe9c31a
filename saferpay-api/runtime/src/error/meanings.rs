//! What each error name means to a program, thought through once for all of them.

/// What an error name means for the questions that programs ask. A name that is in no row means
/// none of it: what it asks for is then told by the behavior alone.
pub(super) struct Meaning {
    name: &'static str,
    facts: &'static [Fact],
}

/// One thing that a name can mean.
///
/// Whether to send again now, later, or with other means of payment is Saferpay's to say, in the
/// behavior of each error: the same name comes with several. Facts of that kind count only where
/// an error comes without a behavior. To send again now is never concluded from a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    /// The payment was refused, not the request.
    Declined,
    /// Nobody can tell whether it happened.
    OutcomeUnknown,
    /// The same, where the error comes without a behavior.
    UnknownUnlessTold,
    /// The transaction is captured already.
    AlreadyCaptured,
    /// The payer has not begun to pay.
    NotStarted,
    /// The payer gave up.
    Aborted,
    /// The same may succeed at another time.
    RetryLater,
    /// Another card or means of payment is needed.
    OtherMeans,
}

const fn row(name: &'static str, facts: &'static [Fact]) -> Meaning {
    Meaning { name, facts }
}

/// Every name of every version. Comments say why where it is not plain.
#[rustfmt::skip]
pub(super) const MEANINGS: &[Meaning] = &[
    row("3DS_AUTHENTICATION_FAILED", &[Fact::Declined, Fact::OtherMeans]),
    row("ACTION_NOT_SUPPORTED", &[]),
    row("ALIAS_INVALID", &[]),
    row("AMOUNT_INVALID", &[]),
    row("AUTHENTICATION_FAILED", &[]),
    // The merchant's own rules said no to this payer.
    row("BLOCKED_BY_RISK_MANAGEMENT", &[Fact::Declined]),
    row("CARD_CHECK_FAILED", &[Fact::Declined]),
    row("CARD_CVC_INVALID", &[Fact::Declined]),
    row("CARD_CVC_REQUIRED", &[Fact::Declined]),
    row("CARD_EXPIRED", &[Fact::Declined, Fact::OtherMeans]),
    // The request did not get through to the processor. Whether to repeat it is for its
    // behavior to say: without one, look first.
    row("COMMUNICATION_FAILED", &[Fact::UnknownUnlessTold]),
    // The processor has it and did not answer: an authorisation may exist.
    row("COMMUNICATION_TIMEOUT", &[Fact::OutcomeUnknown]),
    // The merchant asked for a liability shift or a challenge, and this card gave none.
    row("CONDITION_NOT_SATISFIED", &[Fact::Declined]),
    row("CURRENCY_INVALID", &[]),
    row("GENERAL_DECLINED", &[Fact::Declined]),
    // Outcome unknown by its status 500, unless Saferpay invites to repeat what does no harm.
    row("INTERNAL_ERROR", &[]),
    // The merchant lacks a contract for this brand in this currency.
    row("NO_CONTRACT", &[Fact::OtherMeans]),
    // The merchant's account with Saferpay ran out.
    row("NO_CREDITS_AVAILABLE", &[]),
    // A soft decline: the same card is good if the payer proves who he is.
    row("PAYER_AUTHENTICATION_REQUIRED", &[Fact::Declined]),
    row("PAYMENTMEANS_INVALID", &[Fact::Declined, Fact::OtherMeans]),
    row("PAYMENTMEANS_NOT_SUPPORTED", &[Fact::OtherMeans]),
    row("PERMISSION_DENIED", &[]),
    row("TOKEN_EXPIRED", &[]),
    row("TOKEN_INVALID", &[]),
    // The payer gave up. Nobody refused, and it will not become a payment any more.
    row("TRANSACTION_ABORTED", &[Fact::Aborted]),
    row("TRANSACTION_ALREADY_CAPTURED", &[Fact::AlreadyCaptured]),
    row("TRANSACTION_DECLINED", &[Fact::Declined]),
    row("TRANSACTION_IN_WRONG_STATE", &[]),
    row("TRANSACTION_NOT_FOUND", &[]),
    row("TRANSACTION_NOT_STARTED", &[Fact::NotStarted, Fact::RetryLater]),
    // The acquirer answered with an error, though none that Saferpay knows: nothing says that it
    // refused.
    row("UNEXPECTED_ERROR_BY_ACQUIRER", &[Fact::OutcomeUnknown]),
    // The issuer wants newer card data before it says yes.
    row("UPDATE_CARD_INFORMATION", &[Fact::Declined]),
    row("VALIDATION_FAILED", &[]),
];

/// Whether a name means this.
pub(super) fn means(name: &str, fact: Fact) -> bool {
    MEANINGS.iter().any(|meaning| meaning.name == name && meaning.facts.contains(&fact))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::error::ErrorName;

    /// A new version may bring new names. The crate builds with them, and this test asks what
    /// they mean.
    #[test]
    fn every_error_name_is_thought_through() {
        let rows: BTreeSet<&str> = MEANINGS.iter().map(|meaning| meaning.name).collect();
        assert_eq!(rows.len(), MEANINGS.len(), "a name is there twice");
        let names: BTreeSet<&str> = ErrorName::values().iter().map(ErrorName::as_str).collect();
        let missing: Vec<_> = names.difference(&rows).collect();
        assert!(missing.is_empty(), "give each a row in error/meanings.rs: {missing:?}");
        let unknown: Vec<_> = rows.difference(&names).collect();
        assert!(unknown.is_empty(), "no version has these: {unknown:?}");
    }
}
