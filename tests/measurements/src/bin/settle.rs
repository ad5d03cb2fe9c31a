//! Compares the flow that settles payments with the same calls by hand, for many payments at once:
//! `cargo run --release -p measurements --bin settle`, with another number
//! `cargo run --release -p measurements --bin settle 1000`.
//!
//! Rounds of both kinds take turns, so that other load on the machine affects both equally.

use std::error::Error;
use std::time::{Duration, Instant};

use saferpay_api::flows::{Attempt, Checkout as _, ReturnAddress, Settle as _};
use saferpay_api::ids::Token;
use saferpay_api::money::{Currency, Money};
use saferpay_api::v1_53::payment_page::AssertRequest;
use saferpay_api::v1_53::transaction::CaptureRequest;
use saferpay_api::v1_53::{CaptureStatus, Client, TransactionReference};
use saferpay_sandbox::Sandbox;

/// The number of rounds of each kind, over which the payments are distributed.
const ROUNDS: usize = 10;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let payments: usize = std::env::args().nth(1).map_or(Ok(10_000), |count| count.parse())?;
    let sandbox = Sandbox::start().await?;
    let client: Client = sandbox.client();
    let price = Money::from_minor_units(1_000, Currency::CHF);
    let mut times = [Duration::ZERO; 2];
    // The first round opens the connections, and is not part of the result.
    for round in 0..=ROUNDS {
        // What comes second finds the memory of the first, so that they take turns.
        for subject in [round % 2, 1 - round % 2] {
            let name = format!("{round}-{subject}");
            let tokens = paid(&sandbox, &client, price, &name, payments / ROUNDS).await?;
            let started = Instant::now();
            if subject == 0 {
                at_once(&client, tokens, |client, token| with_flow(client, token, price)).await?;
            } else {
                at_once(&client, tokens, by_hand).await?;
            }
            times[subject] += if round == 0 { Duration::ZERO } else { started.elapsed() };
        }
    }
    let [with_flow, by_hand] = times;
    let ratio = with_flow.as_secs_f64() / by_hand.as_secs_f64();
    println!("{payments} payments each: {with_flow:?} with the flow, {by_hand:?} by hand, ratio {ratio:.3}");
    Ok(())
}

async fn with_flow(client: Client, token: Token, price: Money) -> Outcome<bool> {
    Ok(client.settle(token, price).await?.is_paid())
}

async fn by_hand(client: Client, token: Token) -> Outcome<bool> {
    let payment = client.payment_page().assert(&AssertRequest::new(token)).await?.transaction;
    let reference = TransactionReference::new().with_transaction_id(payment.id);
    let capture = client.transaction().capture(&CaptureRequest::new(reference)).await?;
    Ok(capture.status == Some(CaptureStatus::Captured))
}

/// The tokens of payment pages that are paid.
async fn paid(
    sandbox: &Sandbox,
    client: &Client,
    price: Money,
    name: &str,
    count: usize,
) -> Outcome<Vec<Token>> {
    let back = ReturnAddress::new("https://shop.example/back");
    let mut tokens = Vec::new();
    for number in 0..count {
        let attempt = Attempt::new(price, format!("{name}-{number}"), "Tea");
        let page = client.checkout(sandbox.terminal("ECOM"), &attempt, &back).await?;
        sandbox.payer().pay(&page.url, "9010003150000001")?;
        tokens.push(page.token);
    }
    Ok(tokens)
}

/// Settles all payments at the same time.
async fn at_once<S>(client: &Client, tokens: Vec<Token>, settle: impl Fn(Client, Token) -> S) -> Outcome<()>
where
    S: Future<Output = Outcome<bool>> + Send + 'static,
{
    let calls: Vec<_> = tokens.into_iter().map(|token| tokio::spawn(settle(client.clone(), token))).collect();
    for call in calls {
        if !call.await?? {
            return Err("a payment is not captured".into());
        }
    }
    Ok(())
}
