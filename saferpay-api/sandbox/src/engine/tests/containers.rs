//! Containers of responses that only some payments have.

use serde_json::{Value, json};

use super::shop::{GOOD, Shop, payment_method, text, transaction, with};
use crate::catalogue::Catalogue;
use crate::engine::Instrument;
use crate::response::{project, schema_errors};

const MASTERCARD: &str = "9030003150000007";

/// The response of a version, after its schema was checked.
fn shown(shop: &Shop, operation: &str, answer: Value) -> Value {
    let version = Catalogue::shared().version(shop.version).unwrap();
    let fields = version.response(version.operation(operation).unwrap()).unwrap();
    let mut answer = answer;
    answer["ResponseHeader"] = json!({ "SpecVersion": shop.version.to_string(), "RequestId": "1" });
    let answer = project(version, fields, answer);
    assert_eq!(schema_errors(version, fields, &answer), Vec::<String>::new(), "{answer}");
    answer
}

fn shop(version: &str) -> Shop {
    Shop { version: version.parse().unwrap(), ..Shop::new() }
}

fn direct(shop: &mut Shop, more: Value) -> Value {
    let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(GOOD) }));
    let answer = shop.call("Transaction/AuthorizeDirect", with(body, more)).unwrap();
    shown(shop, "Transaction/AuthorizeDirect", answer)
}

fn paid_page(shop: &mut Shop, more: Value) -> Value {
    let token = shop.page(more);
    shop.pays(&token, GOOD);
    let answer = shop.assert(&token).unwrap();
    shown(shop, "PaymentPage/Assert", answer)
}

#[test]
fn a_payment_by_invoice_has_the_bank_account() {
    let mut shop = shop("1.20");
    let token = shop.page(json!({ "PaymentMethods": ["INVOICE"] }));
    shop.engine.pay(&token, &Instrument::Method("INVOICE".to_owned()), shop.now).unwrap();
    let answer = shop.assert(&token).unwrap();
    let answer = shown(&shop, "PaymentPage/Assert", answer);
    let invoice = &answer["Transaction"]["Invoice"];
    assert_eq!(
        (&invoice["ReasonForTransfer"], &invoice["Payee"]["BankName"]),
        (&json!("order 1"), &json!("Sandbox Bank"))
    );
    let id = text(&answer["Transaction"]["Id"]);
    let capture = shop.capture(&id).unwrap();
    assert!(shown(&shop, "Transaction/Capture", capture)["Invoice"]["DueDate"].is_string());
}

#[test]
fn risk_management_is_in_the_response_if_requested() {
    let asked = json!({ "RiskFactors": { "DeliveryType": "SHOP" } });
    assert_eq!(paid_page(&mut shop("1.20"), asked)["FraudPrevention"]["Result"], "APPROVED");
    assert_eq!(paid_page(&mut shop("1.20"), json!({})).get("FraudPrevention"), None);
    let billing = json!({ "Payer": { "BillingAddress": { "LastName": "Doe" } } });
    assert_eq!(paid_page(&mut shop("1.10"), billing)["Liability"]["FraudFree"]["LiabilityShift"], true);
    assert_eq!(paid_page(&mut shop("1.10"), json!({}))["Liability"].get("FraudFree"), None);
}

#[test]
fn an_alias_has_a_scheme_token() {
    let mut shop = shop("1.53");
    let register = json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } });
    let insert = with(register.clone(), json!({ "PaymentMeans": payment_method(MASTERCARD) }));
    let answer = shop.call("Alias/InsertDirect", insert).unwrap();
    assert_eq!(shown(&shop, "Alias/InsertDirect", answer)["Tokenization"]["Program"], "MDES");
    let answer = paid_page(&mut shop, register);
    assert_eq!(answer["RegistrationResult"]["Tokenization"]["TokenPan"]["Status"], "ACTIVE");
}

#[test]
fn a_scheme_token_has_its_own_number() {
    let token = json!({ "Number": GOOD, "ExpMonth": 12, "ExpYear": 2030, "AuthValue": "x", "Eci": "05" });
    let answer = direct(&mut shop("1.53"), json!({ "PaymentMeans": { "SchemeToken": token } }));
    assert_eq!(answer["PaymentMeans"]["Card"]["TokenPan"]["ExpYear"], 2030);
}

#[test]
fn the_issuer_of_a_mastercard_offers_installments() {
    let mut shop = shop("1.53");
    let amount = json!({ "Value": "1000", "CurrencyCode": "CHF" });
    let answer = direct(
        &mut shop,
        json!({
            "PaymentMeans": payment_method(MASTERCARD),
            "Payment": { "Amount": amount, "Installment": { "Initial": true } },
        }),
    );
    let plan = &answer["MastercardIssuerInstallments"]["InstallmentPlans"][0];
    let part = |name: &str| plan[name]["Value"].as_str().unwrap().parse::<u64>().unwrap();
    assert_eq!(part("FirstInstallmentAmount") + 5 * part("SubsequentInstallmentAmount"), 1000);
    let id = text(&answer["Transaction"]["Id"]);
    shop.capture(&id).unwrap();
    let inquired = shop.call("Transaction/Inquire", transaction(&id)).unwrap();
    assert_eq!(inquired.get("MastercardIssuerInstallments"), None);
}

#[test]
fn an_authenticated_payer_has_a_verification_value_up_to_1_10() {
    let three_ds = paid_page(&mut shop("1.8"), json!({}))["ThreeDs"].clone();
    assert!(three_ds["Authenticated"] == true && three_ds["VerificationValue"].is_string(), "{three_ds}");
    assert_eq!(
        paid_page(&mut shop("1.20"), json!({}))["Liability"]["ThreeDs"].get("VerificationValue"),
        None
    );
}

#[test]
fn a_payer_who_opens_the_page_has_an_address() {
    for version in ["1.8", "1.20", "1.53"] {
        let mut shop = shop(version);
        let answer = paid_page(&mut shop, json!({}));
        assert_eq!(answer["Payer"], json!({ "IpAddress": "192.0.2.1", "IpLocation": "CH" }), "{version}");
        assert_eq!(direct(&mut shop, json!({})).get("Payer"), None, "{version}");
    }
}
