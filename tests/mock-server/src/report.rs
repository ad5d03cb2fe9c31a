//! A transaction report whose pages can be numbered and sized in unusual ways.

use serde_json::json;

use crate::{Answer, Received};

/// The sizes and numbers of the pages of a report.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// The number of transactions.
    pub total: usize,
    /// The largest page.
    pub largest: usize,
    /// The number of the first page.
    pub first: usize,
    /// Whether a missing page is an error instead of an empty page.
    pub refuses: bool,
    /// The size is that of `largest` for page numbers up to this one, and a half for all others.
    pub shrinks_after: usize,
    /// Every number gives the first page.
    pub stuck: bool,
}

impl Pages {
    /// Pages as they are documented.
    #[must_use]
    pub const fn new(total: usize, largest: usize) -> Self {
        Self { total, largest, first: 1, refuses: false, shrinks_after: usize::MAX, stuck: false }
    }
}

/// Answers for the transaction report.
pub fn report(pages: Pages) -> impl Fn(&Received) -> Answer + Send + Sync + 'static {
    move |received| {
        let number = parameter(received, "PageNumber").unwrap_or(pages.first);
        let asked = parameter(received, "PageSize").unwrap_or(1000);
        let cap = if number > pages.shrinks_after { pages.largest / 2 } else { pages.largest };
        let size = asked.min(cap).max(1);
        let Some(index) = number.checked_sub(pages.first) else {
            return none(pages);
        };
        let begin = if pages.stuck { 0 } else { index * size };
        if begin > 0 && begin >= pages.total && pages.refuses {
            return none(pages);
        }
        let rows: Vec<_> = (begin..pages.total.min(begin + size)).map(row).collect();
        page(pages, number, size, &rows)
    }
}

fn parameter(received: &Received, name: &str) -> Option<usize> {
    let pairs = received.query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(found, _)| *found == name).find_map(|(_, value)| value.parse().ok())
}

fn none(pages: Pages) -> Answer {
    if pages.refuses {
        return Answer::json(400, &json!({ "Behavior": "DO_NOT_RETRY", "ErrorName": "VALIDATION_FAILED" }));
    }
    page(pages, 0, 0, &[])
}

fn page(pages: Pages, number: usize, size: usize, rows: &[serde_json::Value]) -> Answer {
    Answer::json(
        200,
        &json!({
            "PageNumber": number, "PageSize": size, "TotalTransactions": pages.total, "Transactions": rows,
        }),
    )
}

fn row(number: usize) -> serde_json::Value {
    json!({
        "Application": "PAYMENT_PAGE",
        "CustomerId": 245_294,
        "MerchantAmount": { "Amount": "5.00", "CurrencyCode": "CHF" },
        "PaymentMethod": "VISA",
        "Provider": "Mock",
        "TerminalId": 17_795_278,
        "TransactionId": format!("transaction{number:017}"),
    })
}
