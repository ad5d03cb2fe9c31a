//! Requests that are generated from the tables of a version, and use known ids.

use fastrand::Rng;
use operations::ValidRequests;
use saferpay_sandbox::catalogue::{Operation, Version};
use saferpay_sandbox::engine::TEST_CARDS;
use saferpay_sandbox::response::project;
use saferpay_spec::Specification;
use scenarios::payment_means;
use serde_json::{Value, json};

use super::known::{Known, one_of};

const MONEY: &[&str] = &[
    "Transaction/AuthorizeDirect",
    "Transaction/AuthorizeDirect",
    "Transaction/Capture",
    "Transaction/Capture",
    "Transaction/MultipartCapture",
    "Transaction/Refund",
    "Transaction/Refund",
    "Transaction/Cancel",
];

/// A request that is ready to be sent.
pub(crate) struct Made {
    pub(crate) operation: &'static Operation,
    /// The method and the path, as published.
    pub(crate) line: String,
    /// The path parameters.
    pub(crate) path: Vec<(&'static str, String)>,
    /// The body without its header, or the query.
    pub(crate) body: Value,
    /// Whether a value in it is invalid.
    pub(crate) is_broken: bool,
}

/// A request of any operation of the version.
pub(crate) fn make(
    specification: &Specification,
    version: &'static Version,
    known: &Known,
    random: &mut Rng,
) -> Made {
    let operations: Vec<&Operation> = version.operations().collect();
    let mut index = random.usize(..operations.len());
    if random.bool() {
        // Half of the requests are about money.
        let name = random.choice(MONEY).copied().unwrap_or_default();
        index = operations.iter().position(|operation| operation.name() == name).unwrap_or(index);
    }
    let operation = operations[index];
    let published = &specification.operations[index];
    let fields = version.request(operation).unwrap_or_else(|| version.query(operation));
    let (mut body, breaks) = ValidRequests::new(specification, random.u64(..)).request(fields);
    season(&mut body, "", known, random);
    about_payments(&mut body, known, random);
    let mut body = project(version, fields, body);
    let mut is_broken = false;
    if random.u8(..6) == 0
        && let Some(one) = random.choice(&breaks)
        && let Some(place) = body.pointer_mut(&one.pointer)
    {
        place.clone_from(&one.value);
        is_broken = true;
    }
    Made {
        operation,
        line: format!("{} {}", published.method, published.path),
        path: path(operation.name(), known, random),
        body,
        is_broken,
    }
}

fn path(operation: &str, known: &Known, random: &mut Rng) -> Vec<(&'static str, String)> {
    let terminal = if operation.starts_with("SecurePayGate/") && random.u8(..4) > 0 {
        known.payment_link_terminal.clone()
    } else {
        one_of(&known.terminals, random).unwrap_or_default()
    };
    vec![
        ("terminalId", terminal),
        ("offerId", one_of(&known.offers, random).unwrap_or_else(|| "none".to_owned())),
        ("accessToken", one_of(&known.access_tokens, random).unwrap_or_else(|| "none".to_owned())),
    ]
}

/// Replaces generated ids by known ones, and absurd amounts by small ones.
fn season(value: &mut Value, name: &str, known: &Known, random: &mut Rng) {
    match value {
        Value::Object(object) => {
            let is_amount = object.contains_key("CurrencyCode") && object.contains_key("Value");
            for (name, value) in object.iter_mut() {
                match &**name {
                    // Payments are large, so that several captures and refunds fit into one.
                    "Value" if is_amount => *value = json!(random.u32(1..200).to_string()),
                    "Payment" => {
                        season(value, "Payment", known, random);
                        if let Some(amount) = value.pointer_mut("/Amount/Value") {
                            *amount = json!(random.u32(500..1000).to_string());
                        }
                    }
                    "CurrencyCode" if is_amount && random.u8(..8) > 0 => *value = json!("CHF"),
                    // No notification leaves this machine.
                    _ if name.contains("Notify") || name.contains("Notification") && value.is_string() => {
                        told_nowhere(value);
                    }
                    name => season(value, name, known, random),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| season(item, name, known, random)),
        Value::String(_) if random.u8(..8) > 0 => {
            let list = match name {
                "TerminalId" => &known.terminals,
                "TransactionId" => &known.transactions,
                "Token" => &known.tokens,
                "AliasId" => &known.aliases,
                "SixTransactionReference" => &known.till_references,
                "CardNumber" => {
                    *value = json!(TEST_CARDS[random.usize(..TEST_CARDS.len())].number);
                    return;
                }
                _ => return,
            };
            if let Some(id) = one_of(list, random) {
                *value = json!(id);
            }
        }
        _ => {}
    }
}

/// A port on which nothing listens.
fn told_nowhere(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with("http") => {
            "http://127.0.0.1:9/".clone_into(text);
        }
        Value::Object(object) => object.values_mut().for_each(told_nowhere),
        Value::Array(items) => items.iter_mut().for_each(told_nowhere),
        _ => {}
    }
}

/// Refers to transactions only by ID, so that the book knows them; uses payment methods that can succeed;
/// refunds at most the captured amount.
fn about_payments(body: &mut Value, known: &Known, random: &mut Rng) {
    let Some(object) = body.as_object_mut() else { return };
    let id = one_of(&known.transactions, random).unwrap_or_else(|| "none".to_owned());
    let part = random.u8(..4).to_string();
    if let Some(reference) = object.get_mut("TransactionReference") {
        *reference = json!({ "TransactionId": id });
    }
    if let Some(reference) = object.get_mut("CaptureReference") {
        *reference = json!({ "TransactionId": id });
        if random.u8(..4) == 0 {
            reference["OrderPartId"] = json!(part);
        }
    }
    if object.contains_key("OrderPartId") {
        object.insert("OrderPartId".to_owned(), json!(part));
    }
    if object.contains_key("PaymentMethod") {
        // Bancontact, in euros, on the terminal of the shop.
        object.insert("TerminalId".to_owned(), json!(known.terminals[0]));
        object["Payment"]["Amount"]["CurrencyCode"] = json!("EUR");
    }
    if let Some(refund) = object.get_mut("Refund") {
        refund["RestrictRefundAmountToCapturedAmount"] = json!(true);
    }
    if object.contains_key("PaymentMeans") && random.u8(..8) > 0 {
        // The first card needs no input.
        let most = if random.bool() { 1 } else { TEST_CARDS.len() };
        let card = payment_means(TEST_CARDS[random.usize(..most)].number);
        let alias = one_of(&known.aliases, random).filter(|_| random.u8(..3) == 0);
        let means = alias.map_or(card, |id| json!({ "Alias": { "Id": id } }));
        object.insert("PaymentMeans".to_owned(), means);
    }
    if let Some(alias) = object.get_mut("UpdateAlias")
        && let Some(id) = one_of(&known.aliases, random)
    {
        alias["Id"] = json!(id);
    }
}
