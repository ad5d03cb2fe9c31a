//! The transactions of a day, as CSV.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use saferpay_api::prelude::*;
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;

use crate::problem::{Problem, Result};
use crate::start::Shop;

/// The last day that is over. Saferpay reports no other ones, and its day is that of Switzerland.
pub(crate) fn yesterday() -> Result<Date> {
    let swiss = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3")?;
    Ok(Timestamp::now().to_zoned(swiss).date().yesterday()?)
}

/// Returns the transactions of a day as CSV, with a line of headings.
pub(crate) async fn daily(shop: &Shop, day: Date) -> Result<Vec<u8>> {
    let mut rows = shop.client.report(GetTransactionsQuery::new(day.to_string(), day.to_string()));
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(["date", "kind", "state", "amount", "currency", "order", "transaction", "method"])?;
    while let Some(row) = rows.next().await? {
        csv.write_record(cells(row))?;
    }
    // A file that is cut off looks like a complete one.
    if rows.missing().is_some_and(|missing| missing > 0) {
        return Err(Problem::invalid("The report is incomplete. Try again later."));
    }
    Ok(csv.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

/// The cells of a row. The amount of a refund is negative, so that the column has a sum.
fn cells(row: ReportRow) -> [String; 8] {
    let sign = if row.kind == TransactionKind::Refund { "-" } else { "" };
    let amount = row.amount.and_then(|amount| amount.to_decimal().ok());
    [
        row.date.map(|date| date.to_string()).unwrap_or_default(),
        format!("{:?}", row.kind),
        format!("{:?}", row.state),
        amount.map(|amount| format!("{sign}{amount}")).unwrap_or_default(),
        row.amount.map(|amount| amount.currency().to_string()).unwrap_or_default(),
        row.order_id.map(String::from).unwrap_or_default(),
        row.transaction_id.map(String::from).unwrap_or_default(),
        row.payment_method.unwrap_or_default(),
    ]
}
