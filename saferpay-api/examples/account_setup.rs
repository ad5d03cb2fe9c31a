//! Reads the configuration of an account from Saferpay, so that nobody has to type it in.
//!
//! ```text
//! cargo run --example account_setup --features v1_53
//! ```
//!
//! It runs against a sandbox or Saferpay's test system: see `support`.

mod support;

use saferpay_api::flows::{License, PaymentPages, Terminals};

#[tokio::main]
async fn main() -> support::Result<()> {
    let account = support::account().await?;
    let client = &account.client;

    let license = client.license().await?;
    if let Some(package) = &license.package {
        println!("package {package}");
    }
    for feature in &license.features {
        println!("  {}", feature.id);
    }
    for terminal in client.list_terminals().await? {
        println!("terminal {} {}", terminal.id, terminal.kind.unwrap_or_default());
        for method in terminal.payment_methods {
            println!("  {} in {}", method.name, method.currencies.join(", "));
        }
    }
    for page in client.payment_page_configurations().await? {
        println!("payment page {}{}", page.name, if page.is_default { ", by default" } else { "" });
    }
    Ok(())
}
