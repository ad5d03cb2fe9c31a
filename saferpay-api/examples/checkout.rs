//! A payment on the Payment Page, settled concurrently by the payer's return and by Saferpay's
//! notification.
//!
//! ```text
//! cargo run --example checkout --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::flows::{Attempt, Checkout, ReturnAddress, Settle, Settlement};
use saferpay_api::money::{Currency, Money};

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let client = &account.client;
    let price = Money::from_decimal("10.50", Currency::CHF)?;

    // The shop uses its own number in the URLs to find the attempt.
    let back = ReturnAddress::new("https://shop.example/back?visit=7c1e")
        .with_notify("https://shop.example/notify?visit=7c1e");
    let attempt = Attempt::new(price, "order-1", "Two tickets");
    let page = client.checkout(&account.terminal, &attempt, &back).with_language("en").await?;
    account.pay(&page.url)?;

    // Both URLs do the same, in any order.
    let settle = || client.settle_attempt(&page.attempt).into_future();
    let (returned, notified) = tokio::join!(settle(), settle());
    for (who, settlement) in [("return", returned?), ("notification", notified?)] {
        match settlement {
            Settlement::Settled(payment) => println!(
                "{who}: paid, transaction {}, liability shift {:?}",
                payment.transaction_id, payment.liability_shift
            ),
            Settlement::OnlyAuthorized { payment, error } => {
                println!("{who}: reserved as {}, not captured: {error}", payment.transaction_id);
            }
            Settlement::NotAsExpected { mismatch, .. } => println!("{who}: not captured: {mismatch}"),
            Settlement::Failed(reason) => println!("{who}: failed: {reason:?}"),
            other => println!("{who}: not paid yet: {other:?}"),
        }
    }
    Ok(())
}
