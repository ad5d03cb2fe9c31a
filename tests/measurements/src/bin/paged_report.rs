//! How long a whole report takes, page after page, from ten transactions to a hundred thousand:
//! `cargo run --release -p measurements --bin paged_report`. Given a number, it stops there.
//!
//! The times are those of the client and the sandbox together. The ratios compare the time for each
//! transaction of the longest report with one of a thousand, for both together and for the engine alone. Pages
//! of both reports are read in turn, so that both meet the same load of the machine.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, Instant};

use jiff::{Timestamp, ToSpan as _};
use saferpay_api::flows::{Report as _, ReportPages};
use saferpay_api::v1_53::transaction::AuthorizeDirectRequest;
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;
use saferpay_api::v1_53::{
    Amount, AuthorizeDirectPaymentMeans, Card, Client, P2pEnabledPayment, SPEC_VERSION,
};
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::accounts::Accounts;
use saferpay_sandbox::call::Call;
use saferpay_sandbox::clock::Clock;
use saferpay_sandbox::engine::Engine;
use serde_json::{Value, json};

/// The number of concurrent authorizations.
const AT_ONCE: usize = 64;

/// The length of a page, and of the short report.
const PAGE: usize = 1_000;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let most = std::env::args().nth(1).map_or(Ok(100_000), |most| most.parse())?;
    let sandbox = Sandbox::start().await?;
    let mut there = 0;
    for count in [10, 100, 1_000, 10_000, 100_000].into_iter().take_while(|count| *count <= most) {
        authorize(&sandbox, count - there).await?;
        there = count;
        let started = Instant::now();
        let mut report = report(&sandbox, 1);
        let read = next(&mut report, usize::MAX).await?;
        if (read, report.missing()) != (count, Some(0)) {
            return Err(format!("{read} of {count} transactions in SpecVersion {SPEC_VERSION}").into());
        }
        println!("{count} transactions: {:.4} s", started.elapsed().as_secs_f64());
    }
    if there > PAGE {
        println!("ratio together: {:.3}", ratio_together(&sandbox, there).await?);
        println!("ratio of the engine: {:.3}", ratio_of_engine(there)?);
    }
    Ok(())
}

/// The time for each transaction of this sandbox over that of one with a thousand.
async fn ratio_together(long: &Sandbox, count: usize) -> Outcome<f64> {
    let short = Sandbox::start().await?;
    authorize(&short, PAGE).await?;
    let (mut long_time, mut short_time) = (Duration::ZERO, Duration::ZERO);
    let mut long_report = report(long, 1);
    for page in 0..count / PAGE {
        let started = Instant::now();
        let read = next(&mut long_report, PAGE).await?;
        long_time += started.elapsed();
        let started = Instant::now();
        // Another one each time, so that the sandbox does not know it.
        let also_read = next(&mut report(&short, 1 + page % 2), PAGE).await?;
        short_time += started.elapsed();
        if (read, also_read) != (PAGE, PAGE) {
            return Err(format!("pages of {read} and {also_read}").into());
        }
    }
    Ok(long_time.as_secs_f64() / short_time.as_secs_f64())
}

/// The report of the days before today.
fn report(sandbox: &Sandbox, days: usize) -> ReportPages<Client> {
    let [first, last] = before_today(days);
    sandbox.client::<Client>().report(GetTransactionsQuery::new(&*first, &*last))
}

/// The first of these days, and the last.
fn before_today(days: usize) -> [String; 2] {
    let today = Clock::system().today();
    [days, 1].map(|days| (today - i64::try_from(days).unwrap_or(1).days()).to_string())
}

/// A clock that was set to yesterday.
fn yesterday() -> Outcome<Clock> {
    let clock = Clock::system();
    clock.set_day(clock.today().yesterday()?)?;
    Ok(clock)
}

/// Reads this many transactions at most.
async fn next(report: &mut ReportPages<Client>, most: usize) -> Outcome<usize> {
    let mut read = 0;
    while read < most && report.next().await?.is_some() {
        read += 1;
    }
    Ok(read)
}

/// Authorizes some payments yesterday, since a report is of past days.
async fn authorize(sandbox: &Sandbox, count: usize) -> Outcome<()> {
    let client: Client = sandbox.client();
    sandbox.clock().set(yesterday()?.now())?;
    let payment_method =
        AuthorizeDirectPaymentMeans::new().with_card(Card::new("9010003150000001", 2035, 12));
    let payment = P2pEnabledPayment::new(Amount::new("1050", "CHF"));
    let request = AuthorizeDirectRequest::new(sandbox.terminal("ECOM"), payment, payment_method);
    for begin in (0..count).step_by(AT_ONCE) {
        let calls: Vec<_> = (begin..count.min(begin + AT_ONCE))
            .map(|_| {
                let (client, request) = (client.clone(), request.clone());
                tokio::spawn(async move { client.transaction().authorize_direct(&request).await.map(drop) })
            })
            .collect();
        for call in calls {
            call.await??;
        }
    }
    sandbox.clock().reset();
    Ok(())
}

/// The same ratio for the engine, without HTTP and a client.
fn ratio_of_engine(count: usize) -> Outcome<f64> {
    let (mut long, mut short) = (paid(count)?, paid(PAGE)?);
    let (mut long_time, mut short_time) = (Duration::ZERO, Duration::ZERO);
    for page in 0..count / PAGE {
        let started = Instant::now();
        let read = engine_page(&mut long, page + 1, 1)?;
        long_time += started.elapsed();
        let started = Instant::now();
        let also_read = engine_page(&mut short, 1, 1 + page % 2)?;
        short_time += started.elapsed();
        if (read, also_read) != (PAGE, PAGE) {
            return Err(format!("pages of {read} and {also_read}").into());
        }
    }
    Ok(long_time.as_secs_f64() / short_time.as_secs_f64())
}

/// An engine with payments of yesterday.
fn paid(count: usize) -> Outcome<Engine> {
    let mut engine = Engine::new(Accounts::built_in(), 1);
    let call = call(
        "Transaction/AuthorizeDirect",
        &[],
        json!({
            "TerminalId": "10000101",
            "Payment": { "Amount": { "Value": "1050", "CurrencyCode": "CHF" } },
            "PaymentMeans": { "Card": { "Number": "9010003150000001", "ExpMonth": 12, "ExpYear": 2035 } },
        }),
    );
    let noon = yesterday()?.now();
    for _ in 0..count {
        engine.answer(&call, noon).map_err(|error| error.name)?;
        engine.discard_changes();
    }
    Ok(engine)
}

/// The number of transactions on a page of a report.
fn engine_page(engine: &mut Engine, page: usize, days: usize) -> Outcome<usize> {
    let [first, last] = before_today(days);
    let (page, size) = (page.to_string(), PAGE.to_string());
    let query = [("StartDate", &*first), ("EndDate", &*last), ("PageNumber", &*page), ("PageSize", &*size)];
    let call = call("TransactionReporting/GetTransactions", &query, Value::Null);
    let answer = engine.answer(&call, Timestamp::now()).map_err(|error| error.name)?;
    Ok(answer["Transactions"].as_array().map_or(0, Vec::len))
}

fn call(operation: &str, query: &[(&str, &str)], body: Value) -> Call {
    Call {
        operation: operation.to_owned(),
        version: SPEC_VERSION.parse().expect("a version"),
        customer: Accounts::built_in().customers[0].id.clone(),
        path: BTreeMap::new(),
        query: query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        body,
        request_id: "1".to_owned(),
        base: "http://127.0.0.1:4711".to_owned(),
    }
}
