//! Creates a payment link, reads its status and deletes it: `payment-link-by-hand ADDRESS`.

use std::error::Error;

use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: payment-link ADDRESS")?;
    let client = Client::new();
    let links = format!("{address}/rest/customers/245294/terminals/17795278/spg-offers");
    let request = json!({
        "ExpirationDate": "2027-01-31T12:00:00+01:00",
        "Payer": {},
        "Payment": {
            "Amount": { "CurrencyCode": "CHF", "Value": "1050" },
            "Description": "Two tickets",
            "OrderId": "order-1"
        }
    });
    let created: Value = sent(client.post(&links).json(&request)).await?.json().await?;
    let id = created["OfferId"].as_str().ok_or("no ID")?;
    println!("created  {id}");
    let link = format!("{links}/{id}");
    let offer: Value = sent(client.get(&link)).await?.json().await?;
    println!("status   {}", offer["Status"].as_str().unwrap_or("unknown"));
    sent(client.delete(&link)).await?;
    println!("deleted  {id}");
    Ok(())
}

async fn sent(request: RequestBuilder) -> Result<reqwest::Response, reqwest::Error> {
    request
        .basic_auth("API_245294_00000001", Some("none"))
        .header("Saferpay-ApiVersion", "1.53")
        .header("Saferpay-RequestId", "1")
        .send()
        .await?
        .error_for_status()
}
