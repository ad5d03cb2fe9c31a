//! What each error name means to a program, thought through once for all of them.

/// What an error name means for the questions that programs ask. A name that is in no row means
/// none of it: what it asks for is then told by the behavior alone.
pub(super) struct Classification {
    name: &'static str,
    categories: &'static [Category],
}

/// One thing that a name can mean.
///
/// Whether to send again now, later, or with other means of payment is Saferpay's to say, in the
/// behavior of each error: the same name comes with several. Facts of that kind count only where
/// an error comes without a behavior. To send again now is never concluded from a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    /// The payment was refused, not the request.
    Declined,
    /// Nobody can tell whether it happened.
    OutcomeUnknown,
    /// The same, where the error comes without a behavior.
    OutcomeUnknownWithoutBehavior,
    /// The transaction is captured already.
    AlreadyCaptured,
    /// The payer has not begun to pay.
    NotStarted,
    /// The payer gave up.
    Aborted,
    /// The same may succeed at another time.
    RetryLater,
    /// Another card or means of payment is needed.
    OtherPaymentMethod,
}

const fn row(name: &'static str, categories: &'static [Category]) -> Classification {
    Classification { name, categories }
}

/// Every name of every version. Comments say why where it is not plain.
#[rustfmt::skip]
pub(super) const CLASSIFICATIONS: &[Classification] = &[
    row("3DS_AUTHENTICATION_FAILED", &[Category::Declined, Category::OtherPaymentMethod]),
    row("ACTION_NOT_SUPPORTED", &[]),
    row("ALIAS_INVALID", &[]),
    row("AMOUNT_INVALID", &[]),
    row("AUTHENTICATION_FAILED", &[]),
    // The merchant's own rules said no to this payer.
    row("BLOCKED_BY_RISK_MANAGEMENT", &[Category::Declined]),
    row("CARD_CHECK_FAILED", &[Category::Declined]),
    row("CARD_CVC_INVALID", &[Category::Declined]),
    row("CARD_CVC_REQUIRED", &[Category::Declined]),
    row("CARD_EXPIRED", &[Category::Declined, Category::OtherPaymentMethod]),
    // The request did not get through to the processor. Whether to repeat it is for its
    // behavior to say: without one, look first.
    row("COMMUNICATION_FAILED", &[Category::OutcomeUnknownWithoutBehavior]),
    // The processor has it and did not answer: an authorisation may exist.
    row("COMMUNICATION_TIMEOUT", &[Category::OutcomeUnknown]),
    // The merchant asked for a liability shift or a challenge, and this card gave none.
    row("CONDITION_NOT_SATISFIED", &[Category::Declined]),
    row("CURRENCY_INVALID", &[]),
    row("GENERAL_DECLINED", &[Category::Declined]),
    // Outcome unknown by its status 500, unless Saferpay invites to repeat what does no harm.
    row("INTERNAL_ERROR", &[]),
    // The merchant lacks a contract for this brand in this currency.
    row("NO_CONTRACT", &[Category::OtherPaymentMethod]),
    // The merchant's account with Saferpay ran out.
    row("NO_CREDITS_AVAILABLE", &[]),
    // A soft decline: the same card is good if the payer proves who he is.
    row("PAYER_AUTHENTICATION_REQUIRED", &[Category::Declined]),
    row("PAYMENTMEANS_INVALID", &[Category::Declined, Category::OtherPaymentMethod]),
    row("PAYMENTMEANS_NOT_SUPPORTED", &[Category::OtherPaymentMethod]),
    row("PERMISSION_DENIED", &[]),
    row("TOKEN_EXPIRED", &[]),
    row("TOKEN_INVALID", &[]),
    // The payer gave up. Nobody refused, and it will not become a payment any more.
    row("TRANSACTION_ABORTED", &[Category::Aborted]),
    row("TRANSACTION_ALREADY_CAPTURED", &[Category::AlreadyCaptured]),
    row("TRANSACTION_DECLINED", &[Category::Declined]),
    row("TRANSACTION_IN_WRONG_STATE", &[]),
    row("TRANSACTION_NOT_FOUND", &[]),
    row("TRANSACTION_NOT_STARTED", &[Category::NotStarted, Category::RetryLater]),
    // The acquirer answered with an error, though none that Saferpay knows: nothing says that it
    // refused.
    row("UNEXPECTED_ERROR_BY_ACQUIRER", &[Category::OutcomeUnknown]),
    // The issuer wants newer card data before it says yes.
    row("UPDATE_CARD_INFORMATION", &[Category::Declined]),
    row("VALIDATION_FAILED", &[]),
];

/// Whether a name means this.
pub(super) fn is_in_category(name: &str, category: Category) -> bool {
    CLASSIFICATIONS.iter().any(|row| row.name == name && row.categories.contains(&category))
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
        let rows: BTreeSet<&str> = CLASSIFICATIONS.iter().map(|row| row.name).collect();
        assert_eq!(rows.len(), CLASSIFICATIONS.len(), "a name is there twice");
        let names: BTreeSet<&str> = ErrorName::values().iter().map(ErrorName::as_str).collect();
        let missing: Vec<_> = names.difference(&rows).collect();
        assert!(missing.is_empty(), "give each a row in error/classification.rs: {missing:?}");
        let unknown: Vec<_> = rows.difference(&names).collect();
        assert!(unknown.is_empty(), "no version has these: {unknown:?}");
    }
}
