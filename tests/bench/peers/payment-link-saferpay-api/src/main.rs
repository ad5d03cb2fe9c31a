//! Creates a payment link, reads its status and deletes it: `payment-link-saferpay-api ADDRESS`.

use std::error::Error;
use std::time::{Duration, SystemTime};

use saferpay_api::DateTime;
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
use saferpay_api::v1_53::{Amount, Client, PaymentWithOptions, SpgPayer};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: payment-link ADDRESS")?;
    let client = Client::builder()
        .environment(Environment::custom(address))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "none"))
        .build()?;
    let expiration = DateTime::try_from(SystemTime::now() + Duration::from_secs(30 * 86_400))?;
    let payment = PaymentWithOptions::new(Amount::new("1050", "CHF"), "order-1", "Two tickets");
    let request = CreateSingleUsePaymentLinkRequest::new(payment, expiration.as_str(), SpgPayer::new());
    let created = client.secure_pay_gate().create_single_use_payment_link("17795278", &request).await?;
    println!("created  {}", created.offer_id);
    let offer = client.secure_pay_gate().get_single_use_payment_link("17795278", &created.offer_id).await?;
    println!("status   {}", offer.status.map_or("unknown".into(), |status| status.to_string()));
    client.secure_pay_gate().delete_single_use_payment_link("17795278", &created.offer_id).await?;
    println!("deleted  {}", created.offer_id);
    Ok(())
}
