//! A Secure PayGate payment link, from its creation to the refund.
//!
//! ```text
//! cargo run --example payment_link --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use std::time::{Duration, SystemTime};

use saferpay_api::DateTime;
use saferpay_api::flows::{Attempt, PaymentLinks, RefundIntent, Refunds, Settle, placeholder, token_from};
use saferpay_api::ids::OrderId;
use saferpay_api::money::{Currency, Money};

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let (client, terminal) = (&account.client, &account.link_terminal);
    let price = Money::from_decimal("10.50", Currency::CHF)?;

    // Set this URL for the terminal in the Backoffice, once for all links.
    let address = placeholder("https://shop.example/paid", "token");
    println!("returns to {address}");

    let in_thirty_days = DateTime::try_from(SystemTime::now() + Duration::from_secs(30 * 86_400))?;
    let attempt = Attempt::new(price, "order-1", "Two tickets");
    let link = client.create_payment_link(terminal, &attempt, &in_thirty_days).await?;
    println!("created    {}", link.offer_id);
    println!("status     {:?}", client.payment_link_status(terminal, &link.offer_id).await?.state);

    let came_back_to = account.pay_link(&link.url, &address)?;
    let token = token_from(&came_back_to, "token").ok_or("there is no token in the address")?;
    println!("status     {:?}", client.payment_link_status(terminal, &link.offer_id).await?.state);

    // The shop looks up the order of the payment.
    let find =
        move |order_id: OrderId| async move { (order_id == attempt.order_id()).then(|| attempt.expected()) };
    let settlement = client.settle_with(token, find).await?;
    let payment = settlement.settled().ok_or("it is not paid")?;
    println!("captured   {}", payment.transaction_id);

    client.delete_payment_link(terminal, &link.offer_id).await?;
    println!("deleted    {}", link.offer_id);

    let intent = RefundIntent::whole("order-1-refund", &payment.transaction_id, price);
    let outcome = client.cancel_or_refund(&intent).await?;
    println!("refunded   {}", outcome.is_returned());
    Ok(())
}
