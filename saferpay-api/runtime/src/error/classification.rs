//! The classification of all error names of all versions.

/// The categories of an error name. A name without a row is in no category; then only the behavior
/// says what to do.
pub(super) struct Classification {
    name: &'static str,
    categories: &'static [Category],
}

/// A category of error names.
///
/// The behavior of an error says whether to retry now, to retry later, or to use another payment
/// method, and the same name comes with different behaviors. The categories for that count only for
/// errors without a behavior. No name alone allows a retry now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    /// The payment was refused, not the request.
    Declined,
    /// It is unknown whether the request was carried out.
    OutcomeUnknown,
    /// As `OutcomeUnknown`, for errors without a behavior.
    OutcomeUnknownWithoutBehavior,
    /// The transaction has already been captured.
    AlreadyCaptured,
    /// The payer has not started to pay.
    NotStarted,
    /// The payer aborted the payment.
    Aborted,
    /// The same request can succeed later.
    RetryLater,
    /// The payer needs another card or payment method.
    OtherPaymentMethod,
}

const fn row(name: &'static str, categories: &'static [Category]) -> Classification {
    Classification { name, categories }
}

/// Every name of every version. Comments explain the choices that are not obvious.
#[rustfmt::skip]
pub(super) const CLASSIFICATIONS: &[Classification] = &[
    row("3DS_AUTHENTICATION_FAILED", &[Category::Declined, Category::OtherPaymentMethod]),
    row("ACTION_NOT_SUPPORTED", &[]),
    row("ALIAS_INVALID", &[]),
    row("AMOUNT_INVALID", &[]),
    row("AUTHENTICATION_FAILED", &[]),
    // The merchant's own rules blocked the payer.
    row("BLOCKED_BY_RISK_MANAGEMENT", &[Category::Declined]),
    row("CARD_CHECK_FAILED", &[Category::Declined]),
    row("CARD_CVC_INVALID", &[Category::Declined]),
    row("CARD_CVC_REQUIRED", &[Category::Declined]),
    row("CARD_EXPIRED", &[Category::Declined, Category::OtherPaymentMethod]),
    // The request did not reach the processor. The behavior says whether to retry; without one,
    // check first.
    row("COMMUNICATION_FAILED", &[Category::OutcomeUnknownWithoutBehavior]),
    // The processor has the request and did not respond: an authorization may exist.
    row("COMMUNICATION_TIMEOUT", &[Category::OutcomeUnknown]),
    // The merchant asked for a liability shift or a challenge, and this card gave none.
    row("CONDITION_NOT_SATISFIED", &[Category::Declined]),
    row("CURRENCY_INVALID", &[]),
    row("GENERAL_DECLINED", &[Category::Declined]),
    // The status 500 means that the outcome is unknown, unless the behavior allows a retry and the
    // operation is idempotent.
    row("INTERNAL_ERROR", &[]),
    // The merchant lacks a contract for this brand in this currency.
    row("NO_CONTRACT", &[Category::OtherPaymentMethod]),
    // The merchant's account with Saferpay ran out.
    row("NO_CREDITS_AVAILABLE", &[]),
    // A soft decline: the same card works once the payer is authenticated.
    row("PAYER_AUTHENTICATION_REQUIRED", &[Category::Declined]),
    row("PAYMENTMEANS_INVALID", &[Category::Declined, Category::OtherPaymentMethod]),
    row("PAYMENTMEANS_NOT_SUPPORTED", &[Category::OtherPaymentMethod]),
    row("PERMISSION_DENIED", &[]),
    row("TOKEN_EXPIRED", &[]),
    row("TOKEN_INVALID", &[]),
    // The payer aborted. Nobody declined, and no payment will follow.
    row("TRANSACTION_ABORTED", &[Category::Aborted]),
    row("TRANSACTION_ALREADY_CAPTURED", &[Category::AlreadyCaptured]),
    row("TRANSACTION_DECLINED", &[Category::Declined]),
    row("TRANSACTION_IN_WRONG_STATE", &[]),
    row("TRANSACTION_NOT_FOUND", &[]),
    row("TRANSACTION_NOT_STARTED", &[Category::NotStarted, Category::RetryLater]),
    // The acquirer responded with an error that Saferpay does not know, which is not necessarily a
    // decline.
    row("UNEXPECTED_ERROR_BY_ACQUIRER", &[Category::OutcomeUnknown]),
    // The issuer requires newer card data.
    row("UPDATE_CARD_INFORMATION", &[Category::Declined]),
    row("VALIDATION_FAILED", &[]),
];

/// Whether the list has this name.
pub(super) fn is_classified(name: &str) -> bool {
    CLASSIFICATIONS.iter().any(|row| row.name == name)
}

/// Whether a name is in this category.
pub(super) fn is_in_category(name: &str, category: Category) -> bool {
    CLASSIFICATIONS.iter().any(|row| row.name == name && row.categories.contains(&category))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::error::ErrorName;

    /// A new version can bring new names. The crate compiles with them, and this test fails until
    /// they are classified.
    #[test]
    fn every_error_name_is_classified() {
        let rows: BTreeSet<&str> = CLASSIFICATIONS.iter().map(|row| row.name).collect();
        assert_eq!(rows.len(), CLASSIFICATIONS.len(), "a name is listed twice");
        let names: BTreeSet<&str> = ErrorName::values().iter().map(ErrorName::as_str).collect();
        let missing: Vec<_> = names.difference(&rows).collect();
        assert!(missing.is_empty(), "give each a row in error/classification.rs: {missing:?}");
        let unknown: Vec<_> = rows.difference(&names).collect();
        assert!(unknown.is_empty(), "no version has these names: {unknown:?}");
    }
}
