//! Registers a card once, and then charges it without the payer.
//!
//! ```text
//! cargo run --example charge_alias --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::flows::{Charge, ChargeAlias, Order, RegisterCard};
use saferpay_api::money::{Currency, Money};

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let client = &account.client;

    let redirect = client.register_card("https://shop.example/back").await?;
    account.pay(redirect.url.as_deref().ok_or("there is no page to go to")?)?;
    let card = client.registered_card(&redirect.token).await?;
    let alias = card.alias_id.ok_or("no card was registered")?;
    println!("registered {}", card.display_text.unwrap_or_default());

    let order = Order::new(Money::from_decimal("29.00", Currency::CHF)?, "2026-01", "January");
    match client.charge_alias(&account.terminal, &alias, &order).await? {
        Charge::Charged(payment) => println!("charged by {}", payment.transaction_id),
        Charge::OnlyAuthorized { payment, error } => {
            println!("capture {} later: {error}", payment.transaction_id);
        }
        other => println!("not paid: {other:?}"),
    }
    Ok(())
}
