//! The Management API.

use jiff::{SignedDuration, ToSpan as _};
use saferpay_sandbox::engine::PayerError;
use scenarios::{GOOD, Scenario, Shop, scenarios, text, transaction};
use serde_json::{Value, json};

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    secure_pay_gate_create_single_use_payment_link,
    secure_pay_gate_get_single_use_payment_link,
    secure_pay_gate_delete_single_use_payment_link,
    saferpay_fields_access_token_create_access_token,
    saferpay_fields_access_token_delete_access_token,
    saferpay_fields_access_token_delete_access_tokens,
    licensing_get_customer_license,
    licensing_get_customer_license_configuration,
    payment_page_config_get_configurations,
    terminals_get_terminals,
    terminals_get_terminal,
    terminals_get_payment_methods,
    transaction_reporting_get_transactions
];

async fn secure_pay_gate_create_single_use_payment_link(shop: &Shop) -> Done {
    let link = shop.link().await?;
    shop.sandbox.payer().pay(&link.address, GOOD).unwrap();
    Ok(())
}

async fn secure_pay_gate_get_single_use_payment_link(shop: &Shop) -> Done {
    let link = shop.link().await?;
    shop.sandbox.payer().pay(&link.address, GOOD).unwrap();
    let path = link.path();
    let answer = shop.call_at("SecurePayGate/GetSingleUsePaymentLink", &path, Value::Null).await?;
    assert_eq!(answer["Status"], "PAID");
    let id = text(&answer["TransactionId"]);
    shop.call("Transaction/Capture", transaction(&id)).await?;
    Ok(())
}

async fn secure_pay_gate_delete_single_use_payment_link(shop: &Shop) -> Done {
    let link = shop.link().await?;
    let path = link.path();
    shop.call_at("SecurePayGate/DeleteSingleUsePaymentLink", &path, Value::Null).await?;
    let problem = shop.sandbox.payer().pay(&link.address, GOOD).expect_err("the link is closed");
    assert_eq!(problem, PayerError::Disabled);
    Ok(())
}

async fn saferpay_fields_access_token_create_access_token(shop: &Shop) -> Done {
    let first = shop.access_token().await?;
    assert_ne!(first, shop.access_token().await?);
    Ok(())
}

async fn saferpay_fields_access_token_delete_access_token(shop: &Shop) -> Done {
    let token = shop.access_token().await?;
    let path = [("terminalId", &*shop.terminal), ("accessToken", &*token)];
    shop.call_at("SaferpayFieldsAccessToken/DeleteAccessToken", &path, Value::Null).await?;
    Ok(())
}

async fn saferpay_fields_access_token_delete_access_tokens(shop: &Shop) -> Done {
    shop.access_token().await?;
    let path = [("terminalId", &*shop.terminal)];
    shop.call_at("SaferpayFieldsAccessToken/DeleteAccessTokens", &path, Value::Null).await?;
    Ok(())
}

async fn licensing_get_customer_license(shop: &Shop) -> Done {
    let answer = shop.call("Licensing/GetCustomerLicense", Value::Null).await?;
    assert_eq!(answer["Package"]["Id"], "SAFERPAY_SANDBOX", "{answer}");
    Ok(())
}

async fn licensing_get_customer_license_configuration(shop: &Shop) -> Done {
    let answer = shop.call("Licensing/GetCustomerLicenseConfiguration", Value::Null).await?;
    assert!(answer.to_string().contains("SAFERPAY_SANDBOX"), "{answer}");
    Ok(())
}

async fn payment_page_config_get_configurations(shop: &Shop) -> Done {
    let answer = shop.call("PaymentPageConfig/GetConfigurations", Value::Null).await?;
    assert!(answer.to_string().contains("special"), "{answer}");
    Ok(())
}

async fn terminals_get_terminals(shop: &Shop) -> Done {
    let answer = shop.call("Terminals/GetTerminals", Value::Null).await?;
    let listed = answer["Terminals"].as_array().expect("a list").len();
    assert_eq!(listed, shop.sandbox.customer().terminals.len());
    Ok(())
}

async fn terminals_get_terminal(shop: &Shop) -> Done {
    let path = [("terminalId", &*shop.terminal)];
    let answer = shop.call_at("Terminals/GetTerminal", &path, Value::Null).await?;
    assert_eq!(answer["TerminalId"], shop.terminal, "{answer}");
    Ok(())
}

async fn terminals_get_payment_methods(shop: &Shop) -> Done {
    let path = [("terminalId", &*shop.terminal)];
    let answer = shop.call_at("Terminals/GetPaymentMethods", &path, Value::Null).await?;
    assert!(answer.to_string().contains("\"VISA\""), "{answer}");
    Ok(())
}

async fn transaction_reporting_get_transactions(shop: &Shop) -> Done {
    let today = shop.sandbox.clock().today();
    let [first, last] = [3, 1].map(|days| (today - days.days()).to_string());
    let query = json!({ "StartDate": first, "EndDate": last, "PageSize": 2 });
    shop.sandbox.clock().advance(-SignedDuration::from_hours(48)).unwrap();
    for _ in 0..3 {
        shop.captured().await?;
    }
    shop.sandbox.clock().reset();
    let answer = shop.call("TransactionReporting/GetTransactions", query).await?;
    assert_eq!(answer["Transactions"].as_array().map(Vec::len), Some(2), "{answer}");
    Ok(())
}
