//! Returns one payment before its capture, and another one after it.
//!
//! ```text
//! cargo run --example cancel_or_refund --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::answers::PaymentAnswer;
use saferpay_api::flows::{Capture, Checkout, Order, RefundOutcome, Refunds, ReturnAddress};
use saferpay_api::money::{Currency, Money};
use saferpay_api::v1_53::payment_page::AssertRequest;

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let client = &account.client;
    let price = Money::from_decimal("10.50", Currency::CHF)?;

    for captured in [false, true] {
        let order = Order::new(price, "order-1", "Two tickets");
        let back = ReturnAddress::new("https://shop.example/back");
        let redirect = client.checkout(&account.terminal, &order, &back).await?;
        account.pay(redirect.url.as_deref().ok_or("there is no page to go to")?)?;
        let payment = client.payment_page().assert(&AssertRequest::new(&redirect.token)).await?;
        let transaction = payment.transaction_id().ok_or("it has no transaction")?;
        if captured {
            client.capture(transaction, price).await?;
        }
        match client.cancel_or_refund(transaction, price).await? {
            RefundOutcome::Canceled(canceled) => println!("canceled {}", canceled.transaction_id),
            RefundOutcome::Refunded(refund) => println!("refunded by {}", refund.transaction_id),
            RefundOutcome::RefundNotCaptured { refund, error } => {
                println!("capture the refund {}: {error}", refund.transaction_id);
            }
            other => println!("pending: {other:?}"),
        }
    }
    Ok(())
}
