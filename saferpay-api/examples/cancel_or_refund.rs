//! Returns one payment before its capture, and another one after it.
//!
//! ```text
//! cargo run --example cancel_or_refund --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::flows::{
    Attempt, Capture, Checkout, Inquire, RefundIntent, RefundOutcome, Refunds, ReturnAddress,
};
use saferpay_api::money::{Currency, Money};

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let client = &account.client;
    let price = Money::from_decimal("10.50", Currency::CHF)?;

    for captured in [false, true] {
        let attempt = Attempt::new(price, format!("order-{captured}"), "Two tickets");
        let back = ReturnAddress::new("https://shop.example/back");
        let page = client.checkout(&account.terminal, &attempt, &back).await?;
        account.pay(&page.url)?;
        let payment = client.inquire_order(attempt.order_id()).await?;
        if captured {
            client.capture(&payment.transaction_id, price).await?;
        }
        // A shop stores the intent before the call, and can repeat the call at any time.
        let reference = format!("{}-refund", attempt.order_id());
        let intent = RefundIntent::whole(reference, &payment.transaction_id, price);
        match client.cancel_or_refund(&intent).await? {
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
