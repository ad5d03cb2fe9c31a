//! Reads the transactions of a day, page by page.
//!
//! ```text
//! cargo run --example transaction_report --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use std::collections::BTreeMap;

use saferpay_api::flows::Report;
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let yesterday = account.yesterday().await?;
    let mut report = account.client.report(GetTransactionsQuery::new(&*yesterday, &*yesterday));
    let mut methods: BTreeMap<String, u64> = BTreeMap::new();
    while let Some(transaction) = report.next().await? {
        let method = transaction.payment_method.unwrap_or_else(|| "unknown".to_owned());
        *methods.entry(method).or_default() += 1;
    }
    for (method, count) in methods {
        println!("{count:>6} {method}");
    }
    if let (Some(missing), Some(total)) = (report.missing(), report.total()) {
        println!("{missing:>6} of {total} are missing");
    }
    Ok(())
}
