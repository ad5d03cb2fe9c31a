//! Creates a Secure PayGate payment link, reads its status and deletes it.
//!
//! Without environment variables it talks to a small stand-in on loopback:
//!
//! ```text
//! cargo run --example payment_link --features v1_53
//! ```
//!
//! With `SAFERPAY_ENVIRONMENT=test`, the other variables of
//! `ClientBuilder::environment_variables` and `SAFERPAY_TERMINAL_ID` it talks to Saferpay's test
//! system, and makes a real link there.

use std::env;
use std::error::Error;
use std::time::{Duration, SystemTime};

use saferpay_api::DateTime;
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
use saferpay_api::v1_53::{Amount, Client, PaymentWithOptions, SpgPayer};
use stand_in::{StandIn, payment_links};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let stand_in = StandIn::start(payment_links()).await?;
    let mut builder = Client::builder();
    if env::var_os("SAFERPAY_ENVIRONMENT").is_none() {
        builder = builder
            .environment(Environment::at(stand_in.address()))
            .customer_id("245294")
            .credentials(Credentials::basic("API_245294_00000001", "none"));
    } else {
        builder = builder.environment_variables();
    }
    let client = builder.build()?;
    let terminal = env::var("SAFERPAY_TERMINAL_ID").unwrap_or("17795278".into());

    let payment = PaymentWithOptions::new(Amount::new("1050", "CHF"), "order-1", "Two tickets");
    let request = CreateSingleUsePaymentLinkRequest::new(payment, in_thirty_days()?, SpgPayer::new());
    let created = client.secure_pay_gate().create_single_use_payment_link(&terminal, &request).await?;
    println!("created  {}", created.offer_id);

    let offer = client.secure_pay_gate().get_single_use_payment_link(&terminal, &created.offer_id).await?;
    println!("status   {}", offer.status.map_or("unknown".into(), |status| status.to_string()));

    client.secure_pay_gate().delete_single_use_payment_link(&terminal, &created.offer_id).await?;
    println!("deleted  {}", created.offer_id);
    Ok(())
}

/// A link can be open for an hour at least, and 180 days at most.
fn in_thirty_days() -> Result<String, Box<dyn Error>> {
    let expiration = DateTime::try_from(SystemTime::now() + Duration::from_secs(30 * 86_400))?;
    Ok(expiration.to_string())
}
