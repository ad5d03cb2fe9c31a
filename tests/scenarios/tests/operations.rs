//! Every operation, over HTTP, through the SDK: each does what it is for, in
//! the oldest version that has it and in the newest.

use std::collections::{BTreeMap, BTreeSet};

use generator::spec::SpecVersion;
use jiff::SignedDuration;
use sandbox::catalogue::Catalogue;
use sandbox::world::{Amount, Currency, Instrument, PayerProblem};
use scenarios::{NotInVersion, Scenario, Shop, card, francs, means, scenarios, text, transaction, with};
use serde_json::{Value, json};

const GOOD: &str = "9010003150000001";

type Done = Result<(), NotInVersion>;

/// The scenario of each operation is the function with its name.
const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    payment_page_initialize,
    payment_page_assert,
    transaction_initialize,
    transaction_query_payment_means,
    transaction_adjust_amount,
    transaction_authorize,
    transaction_authorize_direct,
    transaction_authorize_referenced,
    transaction_capture,
    transaction_multipart_capture,
    transaction_assert_capture,
    transaction_multipart_finalize,
    transaction_refund,
    transaction_assert_refund,
    transaction_refund_direct,
    transaction_cancel,
    transaction_inquire,
    transaction_redirect_payment,
    transaction_assert_redirect_payment,
    transaction_alternative_payment,
    transaction_query_alternative_payment,
    transaction_dcc_inquiry,
    alias_insert,
    alias_assert_insert,
    alias_insert_direct,
    alias_update,
    alias_delete,
    alias_inquire,
    batch_close,
    omni_channel_insert_alias,
    omni_channel_acquire_transaction,
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
    transaction_reporting_get_transactions,
];

/// `Transaction/RefundDirect` is tested by `transaction_refund_direct`.
fn function(operation: &str) -> String {
    let mut name = String::new();
    for (index, letter) in operation.chars().enumerate() {
        match letter {
            '/' => name.push('_'),
            _ if letter.is_uppercase() => {
                if index > 0 && !name.ends_with('_') {
                    name.push('_');
                }
                name.extend(letter.to_lowercase());
            }
            _ => name.push(letter),
        }
    }
    name
}

#[tokio::test]
async fn each_operation_does_what_it_is_for() {
    // The oldest and the newest version that has each operation of any version.
    let mut spans: BTreeMap<&str, (SpecVersion, SpecVersion)> = BTreeMap::new();
    for number in Catalogue::shared().versions() {
        for operation in Catalogue::shared().version(number).unwrap().operations() {
            spans.entry(operation.name()).or_insert((number, number)).1 = number;
        }
    }
    let functions: BTreeSet<String> = spans.keys().map(|name| function(name)).collect();
    let written: BTreeSet<String> = SCENARIOS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(functions, written, "each operation has a scenario");

    for (operation, (oldest, newest)) in &spans {
        let (_, scenario) = SCENARIOS.iter().find(|(name, _)| *name == function(operation)).unwrap();
        for version in [*oldest, *newest] {
            let shop = Shop::open(version).await;
            let done = scenario(&shop).await;
            assert!(done.is_ok(), "{operation} in {version}: {done:?}");
            let calls = shop.sandbox.calls();
            let answered = calls.iter().any(|call| {
                call.operation.as_deref() == Some(*operation)
                    && call.status == Some(200)
                    && call.version == Some(version)
            });
            assert!(answered, "the scenario of {operation} calls it in {version}");
        }
        println!("{operation:50} {oldest:5} {newest}");
    }
    println!("{} of {} operations", written.len(), spans.len());
}

fn id_of(answer: &Value) -> String {
    text(&answer["Transaction"]["Id"])
}

async fn payment_page_initialize(shop: &Shop) -> Done {
    let answer = shop.call("PaymentPage/Initialize", shop.payment()).await?;
    let address = text(&answer["RedirectUrl"]);
    assert!(address.starts_with(&shop.sandbox.address()), "{address}");
    assert!(address.contains("/PaymentPage/"), "{address}");
    assert!(address.ends_with(&text(&answer["Token"])), "{address}");
    Ok(())
}

async fn payment_page_assert(shop: &Shop) -> Done {
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, GOOD).unwrap();
    let answer = shop.call("PaymentPage/Assert", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    assert_eq!(answer["Transaction"]["OrderId"], "order-1");
    assert_eq!(
        answer["PaymentMeans"]["Card"]["MaskedNumber"].as_str().map(|text| text.ends_with("0001")),
        Some(true)
    );
    Ok(())
}

async fn transaction_initialize(shop: &Shop) -> Done {
    // With a card that asks for nothing there is nowhere to go.
    let direct = shop.call("Transaction/Initialize", shop.direct(GOOD)).await?;
    assert!(direct["Token"].is_string());
    let page = shop.call("Transaction/Initialize", shop.payment()).await?;
    assert_ne!(direct["Token"], page["Token"]);
    Ok(())
}

/// A transaction for which the payer has entered a card; its token.
async fn entered(shop: &Shop) -> Result<String, NotInVersion> {
    let token = shop.begin("Transaction/Initialize", json!({})).await?;
    shop.sandbox.payer().pay(&token, GOOD).unwrap();
    Ok(token)
}

async fn transaction_query_payment_means(shop: &Shop) -> Done {
    let token = entered(shop).await?;
    let answer = shop.call("Transaction/QueryPaymentMeans", json!({ "Token": token })).await?;
    assert_eq!(answer["PaymentMeans"]["Brand"]["PaymentMethod"], "VISA", "{answer}");
    Ok(())
}

async fn transaction_adjust_amount(shop: &Shop) -> Done {
    let token = entered(shop).await?;
    shop.call("Transaction/AdjustAmount", json!({ "Token": token, "Amount": francs(400) })).await?;
    let answer = shop.call("Transaction/Authorize", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(400));
    Ok(())
}

async fn transaction_authorize(shop: &Shop) -> Done {
    let token = entered(shop).await?;
    let answer = shop.call("Transaction/Authorize", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}

async fn transaction_authorize_direct(shop: &Shop) -> Done {
    let register = json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } });
    let first = shop.call("Transaction/AuthorizeDirect", with(shop.direct(GOOD), register)).await?;
    let alias = text(&first["RegistrationResult"]["Alias"]["Id"]);
    let again = json!({ "PaymentMeans": { "Alias": { "Id": alias } } });
    let second = shop.call("Transaction/AuthorizeDirect", with(shop.payment(), again)).await?;
    assert_eq!(second["Transaction"]["Status"], "AUTHORIZED");
    assert_ne!(id_of(&first), id_of(&second));
    Ok(())
}

async fn transaction_authorize_referenced(shop: &Shop) -> Done {
    let mut first = shop.direct(GOOD);
    first["Payment"]["Recurring"] = json!({ "Initial": true });
    let first = id_of(&shop.call("Transaction/AuthorizeDirect", first).await?);
    shop.call("Transaction/Capture", transaction(&first)).await?;
    let body = with(shop.payment(), transaction(&first));
    let answer = shop.call("Transaction/AuthorizeReferenced", body).await?;
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_ne!(id_of(&answer), first);
    Ok(())
}

async fn transaction_capture(shop: &Shop) -> Done {
    let id = shop.authorized().await?;
    let body = with(transaction(&id), json!({ "Amount": francs(300) }));
    let answer = shop.call("Transaction/Capture", body).await?;
    assert!(answer["Date"].is_string(), "{answer}");
    let refused = shop.refused("Transaction/Capture", transaction(&id)).await?;
    assert_eq!(refused.name(), "TRANSACTION_ALREADY_CAPTURED");
    Ok(())
}

/// A payment of which a part was captured: its id, and that of the capture.
async fn begun(shop: &Shop) -> Result<(String, String), NotInVersion> {
    let id = shop.authorized().await?;
    let part = json!({ "Amount": francs(200), "Type": "PARTIAL", "OrderPartId": "one" });
    let answer = shop.call("Transaction/MultipartCapture", with(transaction(&id), part)).await?;
    Ok((id, text(&answer["CaptureId"])))
}

async fn transaction_multipart_capture(shop: &Shop) -> Done {
    let (id, capture) = begun(shop).await?;
    assert!(capture.starts_with(&id), "{capture}");
    Ok(())
}

async fn transaction_assert_capture(shop: &Shop) -> Done {
    let token = shop.page().await?;
    shop.sandbox.payer().pay_with(&token, &Instrument::Method("POSTFINANCEPAY".to_owned())).unwrap();
    let answer = shop.call("PaymentPage/Assert", json!({ "Token": token })).await?;
    let id = id_of(&answer);
    shop.call("Transaction/Capture", transaction(&id)).await?;
    let reference = with(transaction(&id), json!({ "CaptureReference": { "TransactionId": id } }));
    assert_eq!(shop.call("Transaction/AssertCapture", reference.clone()).await?["Status"], "PENDING");
    shop.sandbox.clock().advance(SignedDuration::from_mins(10)).unwrap();
    assert_eq!(shop.call("Transaction/AssertCapture", reference).await?["Status"], "CAPTURED");
    Ok(())
}

async fn transaction_multipart_finalize(shop: &Shop) -> Done {
    let (id, _) = begun(shop).await?;
    shop.call("Transaction/MultipartFinalize", transaction(&id)).await?;
    let part = json!({ "Amount": francs(100), "Type": "PARTIAL", "OrderPartId": "two" });
    let refused = shop.refused("Transaction/MultipartCapture", with(transaction(&id), part)).await?;
    assert_eq!(refused.name(), "TRANSACTION_ALREADY_CAPTURED");
    Ok(())
}

/// A refund of two francs; its id.
async fn refunded(shop: &Shop) -> Result<String, NotInVersion> {
    let id = shop.captured().await?;
    let answer = shop.call("Transaction/Refund", shop.refund(&id, 200)).await?;
    assert_eq!(answer["Transaction"]["Type"], "REFUND");
    assert_eq!(answer["Transaction"]["Amount"], francs(200));
    Ok(id_of(&answer))
}

async fn transaction_refund(shop: &Shop) -> Done {
    let refund = refunded(shop).await?;
    shop.call("Transaction/Capture", transaction(&refund)).await?;
    Ok(())
}

async fn transaction_assert_refund(shop: &Shop) -> Done {
    let refund = refunded(shop).await?;
    shop.call("Transaction/Capture", transaction(&refund)).await?;
    let answer = shop.call("Transaction/AssertRefund", transaction(&refund)).await?;
    assert_eq!(answer["Status"], "CAPTURED", "{answer}");
    Ok(())
}

async fn transaction_refund_direct(shop: &Shop) -> Done {
    let refund = json!({ "Refund": { "Amount": francs(100) } });
    let answer = shop.call("Transaction/RefundDirect", with(shop.direct(GOOD), refund)).await?;
    assert_eq!(answer["Transaction"]["Type"], "REFUND");
    assert_eq!(answer["Transaction"]["Amount"], francs(100));
    Ok(())
}

async fn transaction_cancel(shop: &Shop) -> Done {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Cancel", transaction(&id)).await?;
    assert_eq!(answer["TransactionId"], id);
    let refused = shop.refused("Transaction/Capture", transaction(&id)).await?;
    assert_eq!(refused.name(), "TRANSACTION_IN_WRONG_STATE");
    Ok(())
}

async fn transaction_inquire(shop: &Shop) -> Done {
    let id = shop.captured().await?;
    let answer = shop.call("Transaction/Inquire", transaction(&id)).await?;
    assert_eq!(id_of(&answer), id);
    assert_eq!(answer["Transaction"]["Status"], "CAPTURED");
    Ok(())
}

/// A payment elsewhere, which the payer has made; its token.
async fn redirected(shop: &Shop) -> Result<String, NotInVersion> {
    let token =
        shop.begin("Transaction/RedirectPayment", json!({ "ServiceProvider": "POSTFINANCE" })).await?;
    shop.sandbox.payer().pay_with(&token, &Instrument::Method("POSTFINANCE".to_owned())).unwrap();
    Ok(token)
}

async fn transaction_redirect_payment(shop: &Shop) -> Done {
    redirected(shop).await?;
    Ok(())
}

async fn transaction_assert_redirect_payment(shop: &Shop) -> Done {
    let token = redirected(shop).await?;
    let answer = shop.call("Transaction/AssertRedirectPayment", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}

/// A payment in an app, which the payer has made; its token.
async fn alternative(shop: &Shop) -> Result<String, NotInVersion> {
    let more = json!({
        "PaymentMethod": "BANCONTACT",
        "Notification": { "StateNotificationUrl": "https://shop.example.com/state" },
        "Payment": { "Amount": { "Value": "500", "CurrencyCode": "EUR" }, "Description": "Tea" },
    });
    let token = shop.begin("Transaction/AlternativePayment", more).await?;
    shop.sandbox.payer().pay_with(&token, &Instrument::Method("BANCONTACT".to_owned())).unwrap();
    Ok(token)
}

async fn transaction_alternative_payment(shop: &Shop) -> Done {
    alternative(shop).await?;
    Ok(())
}

async fn transaction_query_alternative_payment(shop: &Shop) -> Done {
    let token = alternative(shop).await?;
    let answer = shop.call("Transaction/QueryAlternativePayment", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"]["Value"], "500");
    Ok(())
}

async fn transaction_dcc_inquiry(shop: &Shop) -> Done {
    let body =
        json!({ "TerminalId": shop.terminal, "Amount": francs(500), "CardNumber": "9010503104000007" });
    let answer = shop.call("Transaction/DccInquiry", body).await?;
    assert!(answer.to_string().contains("JPY"), "{answer}");
    Ok(())
}

fn insert(shop: &Shop) -> Value {
    let body = with(shop.payment(), json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } }));
    with(body, json!({ "Type": "CARD", "PaymentMeans": means(GOOD) }))
}

async fn alias_insert(shop: &Shop) -> Done {
    let answer = shop.call("Alias/Insert", with(insert(shop), json!({ "PaymentMeans": null }))).await?;
    assert!(answer["Token"].is_string());
    Ok(())
}

async fn alias_assert_insert(shop: &Shop) -> Done {
    let body = with(insert(shop), json!({ "PaymentMeans": null }));
    let token = text(&shop.call("Alias/Insert", body).await?["Token"]);
    shop.sandbox.payer().pay(&token, GOOD).unwrap();
    let answer = shop.call("Alias/AssertInsert", json!({ "Token": token })).await?;
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": answer["Alias"]["Id"] } } });
    shop.call("Transaction/AuthorizeDirect", with(shop.payment(), alias)).await?;
    Ok(())
}

/// An alias; its id.
async fn inserted(shop: &Shop) -> Result<String, NotInVersion> {
    Ok(text(&shop.call("Alias/InsertDirect", insert(shop)).await?["Alias"]["Id"]))
}

async fn alias_insert_direct(shop: &Shop) -> Done {
    let id = inserted(shop).await?;
    assert_ne!(id, inserted(shop).await?);
    Ok(())
}

async fn alias_update(shop: &Shop) -> Done {
    let card = json!({ "Card": { "ExpMonth": 1, "ExpYear": 2091 } });
    let body = json!({ "UpdateAlias": { "Id": inserted(shop).await? }, "UpdatePaymentMeans": card });
    let answer = shop.call("Alias/Update", body).await?;
    assert_eq!(answer["PaymentMeans"]["Card"]["ExpYear"], 2091, "{answer}");
    Ok(())
}

async fn alias_delete(shop: &Shop) -> Done {
    let body = json!({ "AliasId": inserted(shop).await? });
    shop.call("Alias/Delete", body.clone()).await?;
    assert_eq!(shop.refused("Alias/Delete", body).await?.name(), "ALIAS_INVALID");
    Ok(())
}

async fn alias_inquire(shop: &Shop) -> Done {
    let id = inserted(shop).await?;
    let answer = shop.call("Alias/Inquire", json!({ "AliasId": id })).await?;
    assert_eq!(answer["Alias"]["Id"], id, "{answer}");
    Ok(())
}

async fn batch_close(shop: &Shop) -> Done {
    let terminals = &shop.sandbox.customer().terminal;
    let terminal = terminals.iter().find(|terminal| !terminal.automatic_batch_close).unwrap();
    shop.call("Batch/Close", json!({ "TerminalId": terminal.id })).await?;
    let refused = shop.refused("Batch/Close", json!({ "TerminalId": shop.terminal })).await?;
    assert_eq!(refused.name(), "ACTION_NOT_SUPPORTED", "where batches close by themselves");
    Ok(())
}

fn paid_at_till(shop: &Shop) -> String {
    let currency = Currency::new("CHF").expect("francs");
    shop.sandbox.pay_at_till(Amount { value: 500, currency }, &card(GOOD)).unwrap()
}

async fn omni_channel_insert_alias(shop: &Shop) -> Done {
    let reference = json!({ "SixTransactionReference": paid_at_till(shop) });
    let answer = shop.call("OmniChannel/InsertAlias", with(insert(shop), reference)).await?;
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": answer["Alias"]["Id"] } } });
    shop.call("Transaction/AuthorizeDirect", with(shop.payment(), alias)).await?;
    Ok(())
}

async fn omni_channel_acquire_transaction(shop: &Shop) -> Done {
    let body = json!({ "TerminalId": shop.terminal, "SixTransactionReference": paid_at_till(shop) });
    let answer = shop.call("OmniChannel/AcquireTransaction", body).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}

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
    let problem = shop.sandbox.payer().pay(&link.address, GOOD).expect_err("it does not open");
    assert_eq!(problem, PayerProblem::Disabled);
    Ok(())
}

/// A token for card fields; its terminal and itself.
async fn access_token(shop: &Shop) -> Result<(String, String), NotInVersion> {
    let body = json!({ "Description": "Shop", "SourceUrls": ["https://shop.example.com"] });
    let path = [("terminalId", &*shop.terminal)];
    let answer = shop.call_at("SaferpayFieldsAccessToken/CreateAccessToken", &path, body).await?;
    Ok((shop.terminal.clone(), text(&answer["AccessToken"])))
}

async fn saferpay_fields_access_token_create_access_token(shop: &Shop) -> Done {
    let first = access_token(shop).await?;
    assert_ne!(first, access_token(shop).await?);
    Ok(())
}

async fn saferpay_fields_access_token_delete_access_token(shop: &Shop) -> Done {
    let (terminal, token) = access_token(shop).await?;
    let path = [("terminalId", &*terminal), ("accessToken", &*token)];
    shop.call_at("SaferpayFieldsAccessToken/DeleteAccessToken", &path, Value::Null).await?;
    Ok(())
}

async fn saferpay_fields_access_token_delete_access_tokens(shop: &Shop) -> Done {
    let (terminal, _) = access_token(shop).await?;
    let path = [("terminalId", &*terminal)];
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
    let told = answer["Terminals"].as_array().expect("a list").len();
    assert_eq!(told, shop.sandbox.customer().terminal.len());
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
    let day = |days: i64| {
        let day = shop.sandbox.clock().now() + SignedDuration::from_hours(24 * days);
        day.strftime("%Y-%m-%d").to_string()
    };
    let query = json!({ "StartDate": day(-3), "EndDate": day(-1), "PageSize": 2 });
    shop.sandbox.clock().advance(-SignedDuration::from_hours(48)).unwrap();
    for _ in 0..3 {
        shop.captured().await?;
    }
    shop.sandbox.clock().reset();
    let answer = shop.call("TransactionReporting/GetTransactions", query).await?;
    assert_eq!(answer["Transactions"].as_array().map(Vec::len), Some(2), "{answer}");
    Ok(())
}
