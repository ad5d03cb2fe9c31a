//! The rows of the transaction report.

use serde::{Deserialize, Serialize};

use super::TransactionKind;
use super::detail;
use super::messages::{Details, FromResponse};
use crate::DateTime;
use crate::answers::Facts;
use crate::ids::{OrderId, TransactionId};
use crate::money::{Money, reported_money};

/// A row of the transaction report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportRow {
    /// The transaction ID. `None` if the response lacks it.
    pub transaction_id: Option<TransactionId>,

    /// The merchant's order ID.
    pub order_id: Option<OrderId>,

    /// Whether it is a payment or a refund. The amount of a refund is positive, too.
    pub kind: TransactionKind,

    /// What became of it.
    pub state: ReportState,

    /// The amount in the merchant's currency. `None` if it is not a valid amount.
    pub amount: Option<Money>,

    /// The captured amount. `None` if nothing was captured, or if it is not a valid amount.
    pub captured_amount: Option<Money>,

    /// When it was authorized, or when it failed.
    pub date: Option<DateTime>,

    /// When it was captured.
    pub capture_date: Option<DateTime>,

    /// The payment method, such as `VISA`.
    pub payment_method: Option<String>,

    /// The merchant's description.
    pub description: Option<String>,
}

/// The state of a transaction in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReportState {
    /// The money moves.
    Captured,

    /// The money is reserved.
    Authorized,

    /// The transaction was canceled.
    Canceled,

    /// The outcome is not known yet.
    Pending,

    /// The transaction has failed.
    Failed,

    /// The response does not say, or names a state that this crate does not know.
    Unknown,
}

impl ReportRow {
    fn read(row: Details<'_>) -> Self {
        let authorization = row.record(detail::AUTHORIZATION);
        let failure = row.record(detail::FAILURE);
        let of_authorization = |path: &str| authorization.and_then(|details| details.text(path));
        let date = |text: Option<String>| text.map(DateTime::from);
        let currency = row.text(detail::MERCHANT_CURRENCY);
        let money = |details: Option<Details<'_>>, path: &str| {
            let value = details?.json(path)?;
            reported_money(&value, currency.as_deref()).ok()
        };
        let kind = match of_authorization(detail::AUTHORIZATION_TYPE).as_deref() {
            Some("PAYMENT") => TransactionKind::Payment,
            Some("REFUND") => TransactionKind::Refund,
            _ => TransactionKind::Unknown,
        };
        let state = match of_authorization(detail::AUTHORIZATION_STATE).as_deref() {
            Some("CAPTURED") => ReportState::Captured,
            Some("AUTHORIZED") => ReportState::Authorized,
            Some("CANCELED") => ReportState::Canceled,
            None if failure.is_some() => ReportState::Failed,
            None if row.record(detail::PENDING).is_some() => ReportState::Pending,
            Some(_) | None => ReportState::Unknown,
        };
        let failed = failure.and_then(|details| details.text(detail::FAILURE_DATE));
        Self {
            transaction_id: row.text(detail::TRANSACTION_ID).map(TransactionId::from),
            order_id: row.text(detail::ORDER_ID).map(OrderId::from),
            kind,
            state,
            amount: money(Some(row), detail::MERCHANT_AMOUNT),
            captured_amount: money(authorization, detail::CAPTURED_AMOUNT),
            date: date(of_authorization(detail::AUTHORIZATION_DATE).or(failed)),
            capture_date: date(of_authorization(detail::CAPTURE_DATE)),
            payment_method: row.text(detail::PAYMENT_METHOD),
            description: row.text(detail::DESCRIPTION),
        }
    }
}

/// A page of a report.
pub(super) struct ReportPage {
    /// The number of transactions of all pages, if the page has it.
    pub(super) total: Option<i64>,
    pub(super) rows: Vec<ReportRow>,
}

impl FromResponse for ReportPage {
    fn from_response(_: &Facts, details: Details<'_>) -> Option<Self> {
        // A response that cannot be decoded does not say that there are no rows.
        details.are_known().then(|| Self {
            total: details.integer(detail::TOTAL_TRANSACTIONS),
            rows: details.records(detail::TRANSACTIONS, |row| Some(ReportRow::read(row))),
        })
    }
}
