//! The response of every operation has the mandatory fields of every version that has the operation.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use saferpay_spec::names::Names;
use saferpay_spec::{Field, Kind, Presence, Specification};
use serde_json::{Map, Value, json};

use super::shop::{CHALLENGE, GOOD, Shop, amount, card, payment_method, text, transaction, with};
use crate::engine::Instrument;

/// A response of each operation. Requests have the fields that any version requires.
#[allow(clippy::too_many_lines, reason = "one after the other, each of them")]
fn answers(shop: &mut Shop) -> BTreeMap<&'static str, Vec<Value>> {
    let mut answers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut add = |name, answer: Value| {
        answers.entry(name).or_default().push(answer.clone());
        answer
    };
    let rich = json!({
        "RegisterAlias": { "IdGenerator": "RANDOM" },
        "Payer": { "Id": "payer", "IpAddress": "192.0.2.1", "BillingAddress": { "City": "Bern" } },
    });
    macro_rules! call {
        ($name:literal, $body:expr) => {{
            let body = $body;
            let answer = shop.call($name, body).unwrap_or_else(|error| panic!("{}: {error:?}", $name));
            add($name, answer)
        }};
        ($name:literal, $path:expr, $query:expr, $body:expr) => {{
            let body = $body;
            let answer = shop.call_with($name, $path, $query, body);
            add($name, answer.unwrap_or_else(|error| panic!("{}: {error:?}", $name)))
        }};
    }

    for number in [GOOD, CHALLENGE, "9030403104000006"] {
        let token = text(&call!("PaymentPage/Initialize", with(shop.payment(), rich.clone()))["Token"]);
        shop.pays(&token, number);
        if number == CHALLENGE {
            shop.engine.challenge(&token, true, shop.now).unwrap();
        }
        call!("PaymentPage/Assert", json!({ "Token": token }));
    }
    for instrument in [
        Instrument::BankAccount { iban: "DE17970000011234567890".to_owned(), holder: None },
        Instrument::Method("PAYPAL".to_owned()),
        Instrument::Method("TWINT".to_owned()),
    ] {
        let methods = json!({ "PaymentMethods": ["DIRECTDEBIT", "PAYPAL", "TWINT"] });
        let token = shop.page(methods);
        shop.engine.pay(&token, &instrument, shop.now).unwrap();
        call!("PaymentPage/Assert", json!({ "Token": token }));
    }

    let token = text(&call!("Transaction/Initialize", shop.payment())["Token"]);
    shop.pays(&token, GOOD);
    call!("Transaction/QueryPaymentMeans", json!({ "Token": token }));
    call!("Transaction/AdjustAmount", json!({ "Token": token, "Amount": amount(400) }));
    let authorize = with(json!({ "Token": token }), rich.clone());
    call!("Transaction/Authorize", authorize);
    let recurring = json!({
        "Payment": { "Amount": amount(500), "Recurring": { "Initial": true }, "OrderId": "first" },
        "PaymentMeans": payment_method(GOOD),
    });
    let first = call!("Transaction/AuthorizeDirect", with(with(shop.payment(), rich.clone()), recurring));
    let id = text(&first["Transaction"]["Id"]);
    let capture = call!("Transaction/Capture", transaction(&id));
    call!("Transaction/AuthorizeReferenced", with(shop.payment(), transaction(&id)));
    let reference =
        with(transaction(&id), json!({ "CaptureReference": { "CaptureId": capture["CaptureId"] } }));
    call!("Transaction/AssertCapture", reference.clone());
    let refund = json!({ "Refund": { "Amount": amount(100), "OrderId": "back" } });
    let refund = call!("Transaction/Refund", with(reference, refund));
    let refund = text(&refund["Transaction"]["Id"]);
    call!("Transaction/Capture", transaction(&refund));
    call!("Transaction/AssertRefund", transaction(&refund));
    call!("Transaction/Inquire", transaction(&refund));
    let direct = json!({
        "TerminalId": shop.terminal, "PaymentMeans": payment_method(GOOD), "Refund": { "Amount": amount(100) },
    });
    call!("Transaction/RefundDirect", direct);
    let parts = shop.authorized(500);
    let part = json!({ "Amount": amount(100), "Type": "PARTIAL", "OrderPartId": "one" });
    call!("Transaction/MultipartCapture", with(transaction(&parts), part));
    call!("Transaction/MultipartFinalize", transaction(&parts));
    call!("Transaction/Inquire", transaction(&parts));
    let canceled = shop.authorized(500);
    call!("Transaction/Cancel", transaction(&canceled));

    let body = with(shop.payment(), json!({ "ServiceProvider": "POSTFINANCE" }));
    let token = text(&call!("Transaction/RedirectPayment", body)["Token"]);
    shop.engine.pay(&token, &Instrument::Method("POSTFINANCE".to_owned()), shop.now).unwrap();
    call!("Transaction/AssertRedirectPayment", json!({ "Token": token }));
    let state = json!({ "StateNotificationUrl": "https://shop.example.com" });
    let body = with(shop.payment(), json!({ "PaymentMethod": "BANCONTACT", "Notification": state }));
    let token = text(&call!("Transaction/AlternativePayment", body)["Token"]);
    shop.engine.pay(&token, &Instrument::Method("BANCONTACT".to_owned()), shop.now).unwrap();
    call!("Transaction/QueryAlternativePayment", json!({ "Token": token }));
    let dcc = json!({ "TerminalId": shop.terminal, "Amount": amount(500), "CardNumber": "9010503104000007" });
    call!("Transaction/DccInquiry", dcc);

    let insert = json!({
        "Type": "CARD", "RegisterAlias": { "IdGenerator": "RANDOM" },
        "ReturnUrl": { "Url": "https://shop.example.com" },
        "Check": { "Type": "ONLINE_STRONG", "TerminalId": shop.terminal },
    });
    let token = text(&call!("Alias/Insert", insert.clone())["Token"]);
    shop.pays(&token, GOOD);
    let alias = call!("Alias/AssertInsert", json!({ "Token": token }));
    let twint = with(insert.clone(), json!({ "Type": "TWINT", "Check": null }));
    let token = text(&call!("Alias/Insert", twint)["Token"]);
    shop.engine.pay(&token, &Instrument::Method("TWINT".to_owned()), shop.now).unwrap();
    call!("Alias/AssertInsert", json!({ "Token": token }));
    call!("Alias/InsertDirect", with(insert, json!({ "PaymentMeans": payment_method(GOOD) })));
    let id = text(&alias["Alias"]["Id"]);
    let update = json!({ "UpdateAlias": { "Id": id }, "UpdatePaymentMeans": { "Card": { "ExpMonth": 1, "ExpYear": 2031 } } });
    call!("Alias/Update", update);
    call!("Alias/Inquire", json!({ "AliasId": id }));
    call!("Alias/Delete", json!({ "AliasId": id }));
    call!("Batch/Close", json!({ "TerminalId": "10000002" }));

    let chf = crate::engine::Currency::new("CHF").unwrap();
    let paid = crate::engine::Amount { value: 500, currency: chf };
    let reference = shop.engine.pay_in_store("100001", paid, &card(GOOD), shop.now).unwrap();
    let register =
        json!({ "RegisterAlias": { "IdGenerator": "RANDOM" }, "SixTransactionReference": reference });
    call!("OmniChannel/InsertAlias", register);
    let acquire = json!({ "TerminalId": shop.terminal, "SixTransactionReference": reference });
    call!("OmniChannel/AcquireTransaction", acquire);

    let spg = ("terminalId", "10000003");
    let payment_link = json!({
        "Payment": { "Amount": amount(500), "OrderId": "order 3", "Description": "Tea" },
        "ExpirationDate": "2026-03-20T00:00:00Z", "Payer": { "LanguageCode": "en" },
    });
    let payment_link =
        text(&call!("SecurePayGate/CreateSingleUsePaymentLink", &[spg], &[], payment_link)["OfferId"]);
    let (token, _) = shop.engine.open_payment_link(&payment_link, shop.now).unwrap();
    shop.pays(&token, GOOD);
    let path = [spg, ("offerId", &*payment_link)];
    call!("SecurePayGate/GetSingleUsePaymentLink", &path, &[], Value::Null);
    call!("SecurePayGate/DeleteSingleUsePaymentLink", &path, &[], Value::Null);
    let ecom = ("terminalId", "10000001");
    let access = json!({ "Description": "Shop", "SourceUrls": ["https://shop.example.com"] });
    let token = call!("SaferpayFieldsAccessToken/CreateAccessToken", &[ecom], &[], access);
    let path = [ecom, ("accessToken", token["AccessToken"].as_str().unwrap())];
    call!("SaferpayFieldsAccessToken/DeleteAccessToken", &path, &[], Value::Null);
    call!("SaferpayFieldsAccessToken/DeleteAccessTokens", &[ecom], &[], Value::Null);
    call!("Licensing/GetCustomerLicense", Value::Null);
    call!("Licensing/GetCustomerLicenseConfiguration", Value::Null);
    call!("PaymentPageConfig/GetConfigurations", Value::Null);
    call!("Terminals/GetTerminals", Value::Null);
    call!("Terminals/GetTerminal", &[("terminalId", "10000002")], &[], Value::Null);
    call!("Terminals/GetPaymentMethods", &[("terminalId", "10000002")], &[], Value::Null);
    let token = shop.page(json!({}));
    shop.pays(&token, "9010403153150003");
    shop.later(2 * 24 * 60);
    let days = [("StartDate", "2026-03-10"), ("EndDate", "2026-03-11")];
    call!("TransactionReporting/GetTransactions", &[], &days, Value::Null);
    answers
}

/// The fields of a list that a response lacks.
fn lacks(
    specification: &Specification,
    fields: &[Field],
    answer: &Map<String, Value>,
    place: &str,
    into: &mut Vec<String>,
) {
    for field in fields.iter().filter(|field| field.name != "ResponseHeader") {
        let place = format!("{place}.{}", field.name);
        match answer.get(&field.name).filter(|value| !value.is_null()) {
            None if field.presence == Presence::Mandatory => into.push(format!("{place} is missing")),
            None => {}
            Some(Value::Array(items)) if field.kind.is_list() => {
                for item in items {
                    lacks_in(specification, field, item, &place, into);
                }
            }
            Some(value) => lacks_in(specification, field, value, &place, into),
        }
    }
}

fn lacks_in(
    specification: &Specification,
    field: &Field,
    value: &Value,
    place: &str,
    into: &mut Vec<String>,
) {
    let fits = match field.kind {
        Kind::Object | Kind::Objects => {
            let container =
                specification.containers.iter().find(|each| Some(&each.id) == field.reference.as_ref());
            if let (Some(container), Value::Object(object)) = (container, value) {
                return lacks(specification, &container.fields, object, place, into);
            }
            false
        }
        Kind::Boolean => value.is_boolean(),
        Kind::Integer => value.is_u64(),
        Kind::Decimal => value.is_number(),
        Kind::Any => true,
        _ => value.is_string(),
    };
    if !fits {
        into.push(format!("{place} is not a {}: {value}", field.kind.as_str()));
    }
}

#[test]
fn every_response_has_the_mandatory_fields_of_every_version() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let names = Names::parse("names.toml", &fs::read_to_string(spec.join("names.toml")).unwrap()).unwrap();
    let (mut versions, mut operations) = (0, 0);
    for file in fs::read_dir(spec.join("versions")).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let specification = saferpay_spec::parse(&path.display().to_string(), &text).unwrap();
        let mut shop = Shop { version: specification.version, ..Shop::new() };
        let answers = answers(&mut shop);
        let mut faults = Vec::new();
        for operation in &specification.operations {
            let (group, name) = names.operation(operation);
            let name = format!("{group}/{name}");
            let given = answers.get(&*name).unwrap_or_else(|| panic!("{name} has no response"));
            operations += 1;
            let Some(response) = &operation.response else { continue };
            for answer in given {
                lacks(&specification, &response.fields, answer.as_object().unwrap(), &name, &mut faults);
            }
        }
        assert!(faults.is_empty(), "{}: {faults:#?}", specification.version);
        versions += 1;
    }
    assert!(versions >= 52, "{versions}");
    println!("{versions} versions, {operations} operations answered");
}
