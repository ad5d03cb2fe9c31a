//! Creates a payment link, reads its status and deletes it: `payment-link-openapi-generator ADDRESS`.

use std::error::Error;

use chrono::{Duration, Utc};
use openapi::apis::configuration::Configuration;
use openapi::apis::secure_pay_gate_api::{
    secure_pay_gate_create_single_use_payment_link, secure_pay_gate_delete_single_use_payment_link,
    secure_pay_gate_get_single_use_payment_link,
};
use openapi::models::{
    CommonModelsDataAmountWithoutZero, CommonModelsDataSpgPayer, RestApiModelsDataPaymentWithOptions,
    SecurePayGateCreateSingleUsePaymentLinkRequest,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut configuration = Configuration::new();
    configuration.base_path = std::env::args().nth(1).ok_or("usage: payment-link ADDRESS")?;
    configuration.basic_auth = Some(("API_245294_00000001".to_owned(), Some("none".to_owned())));
    let id = || uuid::Uuid::new_v4().to_string();
    let amount = CommonModelsDataAmountWithoutZero::new("CHF".to_owned(), "1050".to_owned());
    let payment =
        RestApiModelsDataPaymentWithOptions::new(amount, "Two tickets".to_owned(), "order-1".to_owned());
    let expiration = (Utc::now() + Duration::days(30)).to_rfc3339();
    let request = SecurePayGateCreateSingleUsePaymentLinkRequest::new(
        expiration,
        CommonModelsDataSpgPayer::new(),
        payment,
    );
    let created = secure_pay_gate_create_single_use_payment_link(
        &configuration,
        "245294",
        "17795278",
        "1.53",
        &id(),
        request,
    )
    .await?;
    let offer_id = created.offer_id.to_string();
    println!("created  {offer_id}");
    let offer = secure_pay_gate_get_single_use_payment_link(
        &configuration,
        "245294",
        "17795278",
        &offer_id,
        "1.53",
        &id(),
    )
    .await?;
    println!("status   {}", offer.status.unwrap_or("unknown".into()));
    secure_pay_gate_delete_single_use_payment_link(
        &configuration,
        "245294",
        "17795278",
        &offer_id,
        "1.53",
        &id(),
    )
    .await?;
    println!("deleted  {offer_id}");
    Ok(())
}
