//! Measures how long a complete report takes, page by page, for ten transactions to a hundred thousand:
//! `cargo run --release -p saferpay-sandbox --example paged_report`.
//!
//! The time includes the client and the sandbox. Pass a number of transactions to stop there.

use std::error::Error;
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};
use saferpay_api::flows::Report;
use saferpay_api::v1_53::transaction::AuthorizeDirectRequest;
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;
use saferpay_api::v1_53::{
    Amount, AuthorizeDirectPaymentMeans, Card, Client, P2pEnabledPayment, SPEC_VERSION,
};
use saferpay_sandbox::Sandbox;

/// The number of concurrent authorizations.
const AT_ONCE: usize = 64;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let most = std::env::args().nth(1).map_or(Ok(100_000), |most| most.parse())?;
    let day = SignedDuration::from_hours(24);
    let yesterday = (Timestamp::now() - day).strftime("%Y-%m-%d").to_string();
    let sandbox = Sandbox::start().await?;
    let client: Client = sandbox.client();
    let mut there = 0;
    for count in [10, 100, 1_000, 10_000, 100_000].into_iter().take_while(|count| *count <= most) {
        // A report contains only days that are over.
        sandbox.clock().advance(-day)?;
        while there < count {
            let more = AT_ONCE.min(count - there);
            authorize(&client, sandbox.terminal("ECOM"), more).await?;
            there += more;
        }
        sandbox.clock().reset();

        let started = Instant::now();
        let mut report = client.report(GetTransactionsQuery::new(&*yesterday, &*yesterday));
        let mut read = 0;
        while report.next().await?.is_some() {
            read += 1;
        }
        let seconds = started.elapsed().as_secs_f64();
        if (read, report.missing()) != (count, Some(0)) {
            return Err(format!("{read} of {count} transactions in SpecVersion {SPEC_VERSION}").into());
        }
        println!("{count} transactions: {seconds:.4} s");
    }
    Ok(())
}

/// Authorizes some payments at the same time.
async fn authorize(client: &Client, terminal: &str, count: usize) -> Outcome<()> {
    let payment_method =
        AuthorizeDirectPaymentMeans::new().with_card(Card::new("9010003150000001", 2035, 12));
    let payment = P2pEnabledPayment::new(Amount::new("1050", "CHF"));
    let request = AuthorizeDirectRequest::new(terminal, payment, payment_method);
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let (client, request) = (client.clone(), request.clone());
            tokio::spawn(async move { client.transaction().authorize_direct(&request).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await??;
    }
    Ok(())
}
