//! Registers a card once, and then charges it without the payer.
//!
//! ```text
//! cargo run --example charge_alias --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::flows::{Attempt, ChargeAlias, RegisterCard, ReturnAddress, Settlement};
use saferpay_api::money::{Currency, Money};

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let client = &account.client;

    let page = client.register_card(&ReturnAddress::new("https://shop.example/back")).await?;
    account.pay(&page.url)?;
    let card = client.registered_card(&page.token).await?;
    let alias = card.alias_id.ok_or("no card was registered")?;
    println!("registered {}", card.display_text.unwrap_or_default());

    let attempt = Attempt::new(Money::from_decimal("29.00", Currency::CHF)?, "2026-01", "January");
    match client.charge_alias(&account.terminal, &alias, &attempt).await? {
        Settlement::Settled(payment) => println!("charged by {}", payment.transaction_id),
        Settlement::OnlyAuthorized { payment, error } => {
            println!("charge again, {} is not captured: {error}", payment.transaction_id);
        }
        other => println!("not paid: {other:?}"),
    }
    Ok(())
}
