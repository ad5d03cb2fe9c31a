//! If many calls about few transactions run at once, one succeeds, the others are refused with a reason, and
//! no money moves twice.

use std::collections::BTreeMap;

use saferpay_api::error::Error;
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::alias::InsertDirectRequest;
use saferpay_api::v1_53::transaction::{
    AuthorizeDirectRequest, AuthorizeRequest, CancelRequest, CaptureRequest, InitializeRequest,
    InquireRequest, MultipartCaptureRequest, RefundRequest,
};
use saferpay_sandbox::Sandbox;
use scenarios::{francs, payment_means, transaction, with};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::task::JoinSet;

const GOOD: &str = "9010003150000001";
/// The number of concurrent calls.
const CALLERS: usize = 40;
/// The number of repetitions of each race.
const ROUNDS: usize = 15;

/// A request of any type, from its JSON.
fn request<T: DeserializeOwned>(body: Value) -> T {
    serde_json::from_value(body).expect("a request")
}

/// The number of calls with each outcome: `ok`, or the name of the error.
type Tally = BTreeMap<String, usize>;

fn tally(outcomes: &[(&str, usize)]) -> Tally {
    outcomes.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

/// Runs all calls at once. Each gets its number.
macro_rules! race {
    ($client:ident, |$number:pat_param| $request:ident = $make:expr => $call:expr) => {{
        let mut callers = JoinSet::new();
        for $number in 0..CALLERS {
            let $client = $client.clone();
            let $request = $make;
            callers.spawn(async move { name($call.await.map(drop)) });
        }
        let mut tally = Tally::new();
        for name in callers.join_all().await {
            *tally.entry(name).or_default() += 1;
        }
        tally
    }};
}

fn name(outcome: Result<(), Error>) -> String {
    match outcome {
        Ok(()) => "ok".to_owned(),
        Err(error) => {
            let refusal = error.refusal().unwrap_or_else(|| panic!("no refusal: {error}"));
            refusal.error_name.as_ref().expect("a name").as_str().to_owned()
        }
    }
}

async fn client() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client_v1_53();
    (sandbox, client)
}

fn payment(sandbox: &Sandbox) -> Value {
    json!({
        "TerminalId": sandbox.terminal("ECOM"),
        "Payment": { "Amount": francs(500), "OrderId": "order-1" },
        "PaymentMeans": payment_means(GOOD),
        "ReturnUrl": { "Url": "https://shop.example.com/back" },
    })
}

async fn authorized(sandbox: &Sandbox, client: &Client) -> String {
    let mut body = payment(sandbox);
    body.as_object_mut().unwrap().remove("ReturnUrl");
    let request = request::<AuthorizeDirectRequest>(body);
    client.transaction().authorize_direct(&request).await.unwrap().transaction.id.into()
}

async fn captured(sandbox: &Sandbox, client: &Client) -> String {
    let id = authorized(sandbox, client).await;
    let request = request::<CaptureRequest>(transaction(&id));
    client.transaction().capture(&request).await.unwrap();
    id
}

async fn status(client: &Client, id: &str) -> Value {
    let request = request::<InquireRequest>(transaction(id));
    let answer = client.transaction().inquire(&request).await.unwrap();
    serde_json::to_value(&answer).unwrap()["Transaction"]["Status"].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_captured_once() {
    let (sandbox, client) = client().await;
    for _ in 0..ROUNDS {
        let id = authorized(&sandbox, &client).await;
        let tally = race!(client, |_| capture = request::<CaptureRequest>(transaction(&id))
            => client.transaction().capture(&capture));
        assert_eq!(tally, self::tally(&[("ok", 1), ("TRANSACTION_ALREADY_CAPTURED", CALLERS - 1)]));
        assert_eq!(status(&client, &id).await, "CAPTURED");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_captured_or_canceled_but_not_both() {
    let (sandbox, client) = client().await;
    let (mut captures, mut cancels) = (0, 0);
    for round in 0..ROUNDS {
        let id = authorized(&sandbox, &client).await;
        let mut callers = JoinSet::new();
        for number in 0..CALLERS {
            let (client, id) = (client.clone(), id.clone());
            callers.spawn(async move {
                // Either can be first.
                if (number + round) % 2 == 0 {
                    let request = request::<CaptureRequest>(transaction(&id));
                    name(client.transaction().capture(&request).await.map(drop)).replace("ok", "captured")
                } else {
                    let request = request::<CancelRequest>(transaction(&id));
                    name(client.transaction().cancel(&request).await.map(drop)).replace("ok", "canceled")
                }
            });
        }
        let mut tally = Tally::new();
        for name in callers.join_all().await {
            *tally.entry(name).or_default() += 1;
        }
        if tally.contains_key("captured") {
            captures += 1;
            let expected = [("captured", 1), ("TRANSACTION_ALREADY_CAPTURED", CALLERS - 1)];
            assert_eq!(tally, self::tally(&expected));
            assert_eq!(status(&client, &id).await, "CAPTURED");
        } else {
            cancels += 1;
            assert_eq!(tally, self::tally(&[("canceled", 1), ("TRANSACTION_IN_WRONG_STATE", CALLERS - 1)]));
            assert_eq!(status(&client, &id).await, "CANCELED");
        }
    }
    println!("captured {captures} times, canceled {cancels} times");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parts_are_captured_once_and_not_beyond_the_authorized_amount() {
    let (sandbox, client) = client().await;
    let part = |id: &str, part: usize, value| {
        let body = json!({ "Amount": francs(value), "Type": "PARTIAL", "OrderPartId": part.to_string() });
        request::<MultipartCaptureRequest>(with(transaction(id), body))
    };
    for _ in 0..ROUNDS {
        let id = authorized(&sandbox, &client).await;
        let tally = race!(client, |_| one = part(&id, 1, 50)
            => client.transaction().multipart_capture(&one));
        assert_eq!(tally, self::tally(&[("ok", 1), ("TRANSACTION_ALREADY_CAPTURED", CALLERS - 1)]));

        let id = authorized(&sandbox, &client).await;
        let tally = race!(client, |number| each = part(&id, number, 50)
            => client.transaction().multipart_capture(&each));
        assert_eq!(tally, self::tally(&[("ok", 10), ("AMOUNT_INVALID", CALLERS - 10)]));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refunds_do_not_exceed_the_captured_amount() {
    let (sandbox, client) = client().await;
    for _ in 0..ROUNDS {
        let id = captured(&sandbox, &client).await;
        let refund = json!({
            "CaptureReference": { "TransactionId": id },
            "Refund": { "Amount": francs(50), "RestrictRefundAmountToCapturedAmount": true },
        });
        let tally = race!(client, |_| refund = request::<RefundRequest>(refund.clone())
            => client.transaction().refund(&refund));
        assert_eq!(tally, self::tally(&[("ok", 10), ("AMOUNT_INVALID", CALLERS - 10)]));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_is_captured_once() {
    let (sandbox, client) = client().await;
    for _ in 0..ROUNDS {
        let id = captured(&sandbox, &client).await;
        let body = json!({ "CaptureReference": { "TransactionId": id }, "Refund": { "Amount": francs(50) } });
        let refund = client.transaction().refund(&request::<RefundRequest>(body)).await.unwrap();
        let refund = refund.transaction.id;
        let tally = race!(client, |_| capture = request::<CaptureRequest>(transaction(&refund))
            => client.transaction().capture(&capture));
        assert_eq!(tally, self::tally(&[("ok", 1), ("TRANSACTION_ALREADY_CAPTURED", CALLERS - 1)]));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_authorizes_once() {
    let (sandbox, client) = client().await;
    for _ in 0..ROUNDS {
        let initialize = request::<InitializeRequest>(payment(&sandbox));
        let token = client.transaction().initialize(&initialize).await.unwrap().token;
        let body = json!({ "Token": token });
        let tally = race!(client, |_| authorize = request::<AuthorizeRequest>(body.clone())
            => client.transaction().authorize(&authorize));
        assert_eq!(tally, self::tally(&[("ok", 1), ("TOKEN_INVALID", CALLERS - 1)]));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alias_is_created_once() {
    let (_sandbox, client) = client().await;
    for round in 0..ROUNDS {
        let register = json!({ "IdGenerator": "MANUAL", "Id": format!("alias-{round}") });
        let body = json!({ "RegisterAlias": register, "PaymentMeans": payment_means(GOOD) });
        let tally = race!(client, |_| insert = request::<InsertDirectRequest>(body.clone())
            => client.alias().insert_direct(&insert));
        assert_eq!(tally, self::tally(&[("ok", 1), ("ALIAS_INVALID", CALLERS - 1)]));
    }
}

/// A payer who sends the form twice pays once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_is_paid_once() {
    let (sandbox, client) = client().await;
    for _ in 0..ROUNDS {
        let mut body = payment(&sandbox);
        body["Payment"]["Description"] = json!("Tea");
        body.as_object_mut().unwrap().remove("PaymentMeans");
        let token = client.payment_page().initialize(&request(body)).await.unwrap().token;
        let paid = std::thread::scope(|scope| {
            let payers: Vec<_> = (0..8).map(|_| scope.spawn(|| sandbox.payer().pay(&token, GOOD))).collect();
            payers.into_iter().filter_map(|payer| payer.join().expect("a payer").ok()).count()
        });
        assert_eq!(paid, 1);
    }
}
