//! Measures how many fields validation checks per second on one core:
//! `cargo run --release -p measurements --bin validation_speed`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use saferpay_api::v1_53::payment_page::InitializeRequest;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let item = json!({
        "Type": "PHYSICAL", "Quantity": 3, "Name": "Teapot, blue", "Description": "For four cups of tea",
        "CategoryName": "Kitchen", "UnitPrice": "1550", "TaxRate": "810", "TaxAmount": "116",
        "ProductUrl": "https://shop.example/teapot", "ImageUrl": "https://shop.example/teapot.png",
    });
    let address = json!({
        "FirstName": "Ann", "LastName": "Müller", "DateOfBirth": "1990-05-31", "Street": "Seeweg 3",
        "Zip": "8000", "City": "Zürich", "CountryCode": "CH", "Email": "ann@shop.example",
    });
    let body = json!({
        "TerminalId": "17795278",
        "Payment": {
            "Amount": { "Value": "4650", "CurrencyCode": "CHF" },
            "OrderId": "order-2026-0001", "Description": "Three teapots", "PayerNote": "Thank you",
        },
        "PaymentMethods": ["VISA", "MASTERCARD", "TWINT"],
        "Payer": {
            "LanguageCode": "de", "Id": "payer-77@shop", "BillingAddress": address, "DeliveryAddress": address,
        },
        "ReturnUrl": { "Url": "https://shop.example/return" },
        "Notification": {
            "MerchantEmails": ["shop@shop.example"],
            "SuccessNotifyUrl": "https://shop.example/success",
            "FailNotifyUrl": "https://shop.example/fail",
        },
        "Order": { "Items": [item, item, item] },
    });
    let fields = fields(&body);
    let request: InitializeRequest = serde_json::from_value(body)?;
    request.validate()?;

    let start = Instant::now();
    let mut requests = 0_u32;
    while start.elapsed() < Duration::from_secs(2) {
        for _ in 0..1000 {
            black_box(black_box(&request).validate())?;
        }
        requests += 1000;
    }
    let per_request = start.elapsed() / requests;
    let per_second = f64::from(fields) / per_request.as_secs_f64();
    println!("{fields} set fields in {per_request:?}: {:.1} million fields a second", per_second / 1e6);
    Ok(())
}

/// The number of fields that are set, including containers and items of lists.
fn fields(value: &Value) -> u32 {
    match value {
        Value::Object(object) => object.values().map(|each| 1 + fields(each)).sum(),
        Value::Array(items) => items.iter().map(|each| u32::from(!each.is_object()) + fields(each)).sum(),
        _ => 0,
    }
}
