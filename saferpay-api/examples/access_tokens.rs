//! Creates and deletes an access token for Saferpay Fields.
//!
//! ```text
//! cargo run --example access_tokens --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::flows::AccessTokens;

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let (client, terminal) = (&account.client, &account.terminal);
    let made = client.create_access_token(terminal, "The shop", ["https://shop.example"]).await?;
    println!("created a token of {} characters", made.len());
    client.delete_access_token(terminal, &made).await?;
    println!("deleted it");
    Ok(())
}
