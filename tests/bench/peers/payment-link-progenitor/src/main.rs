//! Creates a payment link, reads its status and deletes it: `payment-link-progenitor ADDRESS`.

use std::error::Error;

use chrono::{Duration, Utc};
use saferpay_progenitor::Client;
use saferpay_progenitor::types::{
    CommonModelsDataAmountWithoutZero, CommonModelsDataSpgPayer, RestApiModelsDataPaymentWithOptions,
    SecurePayGateCreateSingleUsePaymentLinkRequest,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: payment-link ADDRESS")?;
    // The basic authentication header that the other programs send.
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", "Basic QVBJXzI0NTI5NF8wMDAwMDAwMTpub25l".parse()?);
    let client = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client(&address, client);
    let id = || uuid::Uuid::new_v4().to_string();
    let request = SecurePayGateCreateSingleUsePaymentLinkRequest {
        billing_address_form: None,
        condition: None,
        config_set: None,
        expiration_date: (Utc::now() + Duration::days(30)).to_rfc3339().parse()?,
        max_payment_attempts: None,
        order: None,
        payer: CommonModelsDataSpgPayer {
            billing_address: None,
            ip_address: None,
            ipv6_address: None,
            language_code: None,
        },
        payment: RestApiModelsDataPaymentWithOptions {
            amount: CommonModelsDataAmountWithoutZero {
                currency_code: "CHF".to_owned(),
                value: "1050".to_owned(),
            },
            description: "Two tickets".parse()?,
            options: None,
            order_id: "order-1".parse()?,
        },
        register_alias: None,
    };
    let created = client
        .secure_pay_gate_create_single_use_payment_link("245294", "17795278", "1.53", &id(), &request)
        .await?
        .into_inner();
    let offer_id = created.offer_id.to_string();
    println!("created  {offer_id}");
    let offer = client
        .secure_pay_gate_get_single_use_payment_link("245294", "17795278", &offer_id, "1.53", &id())
        .await?
        .into_inner();
    println!("status   {}", offer.status.unwrap_or("unknown".into()));
    client
        .secure_pay_gate_delete_single_use_payment_link("245294", "17795278", &offer_id, "1.53", &id())
        .await?;
    println!("deleted  {offer_id}");
    Ok(())
}
