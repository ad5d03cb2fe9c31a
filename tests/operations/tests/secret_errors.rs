//! No error of any kind, and no trace, contains a secret of the request or the response.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as _;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use mock_server::{Answer, MockServer};
use operations::{
    CANARY, CANARY_NUMBER, CLIENTS, Caller, Connect, Fill, Sampler, corrected, mark, names, shows_a_secret,
};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::{Error, ErrorKind};
use saferpay_spec::names::Names;
use saferpay_spec::{Operation, Specification};
use serde_json::{Value, json};

use crate::printed;

const KINDS: [&str; 7] =
    ["Misconfigured", "Invalid", "NotSent", "OutcomeUnknown", "Refused", "Unrecognized", "Undecodable"];

fn kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Misconfigured(_) => "Misconfigured",
        ErrorKind::Invalid(_) => "Invalid",
        ErrorKind::NotSent => "NotSent",
        ErrorKind::OutcomeUnknown => "OutcomeUnknown",
        ErrorKind::Refused(_) => "Refused",
        ErrorKind::Unrecognized(_) => "Unrecognized",
        ErrorKind::Undecodable(_) => "Undecodable",
        _ => "another",
    }
}

/// Everything that a program or a log can print of an error without reading its body.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?}", error.kind());
    let mut source = error.source();
    while let Some(error) = source {
        let _ = write!(text, " {error} {error:?} {error:#?}");
        source = error.source();
    }
    text
}

#[derive(Default)]
struct Seen(BTreeMap<&'static str, usize>);

impl Seen {
    fn check(&mut self, error: &Error, place: &str) {
        let text = printed(error);
        assert!(!shows_a_secret(&text), "{place}: {text}");
        assert!(printed::LOGIN.iter().all(|login| !text.contains(login)), "{place}: {text}");
        *self.0.entry(kind(error)).or_default() += 1;
    }
}

const PASSWORD: &str = printed::LOGIN[0];

/// A body with a mark in place of each secret, and whether it has any.
fn marked(specification: &Specification, names: &Names, fields: &[saferpay_spec::Field]) -> (Value, bool) {
    let mut body = Sampler::new(specification, Fill::Full).object(fields);
    let marks = mark(specification, names, fields, &mut body);
    (body, marks > 0)
}

/// The same body with each mark at a place where the type does not expect a text.
fn misplaced(body: &Value) -> Value {
    match body {
        Value::String(text) if text == CANARY => json!({ CANARY: CANARY }),
        Value::Array(items) => items.iter().map(misplaced).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), misplaced(value))).collect()
        }
        other => other.clone(),
    }
}

/// The same body with a mark, as `wrong` creates it, in place of every value: no fact can be read.
fn unreadable(body: &Value, wrong: fn() -> Value) -> Value {
    match body {
        Value::Array(items) => items.iter().map(|item| unreadable(item, wrong)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), unreadable(value, wrong))).collect()
        }
        _ => wrong(),
    }
}

/// Responses that lead to errors, each full of marks.
fn bad_answers(answer: &Value) -> Vec<Answer> {
    let refusal = json!({
        "Behavior": "DO_NOT_RETRY", "ErrorName": "TOKEN_INVALID", "ErrorMessage": "Invalid",
        "Token": CANARY, "RedirectUrl": CANARY, "PaymentLink": { "Number": CANARY },
    });
    let text = |status, content_type, body: String| Answer { status, content_type, body: body.into_bytes() };
    let whole = answer.to_string();
    let broken = whole.rfind(CANARY).map_or("", |end| &whole[..end + CANARY.len()]);
    vec![
        Answer::json(402, &refusal),
        Answer::json(500, &refusal),
        text(403, "text/html", format!("<html>{CANARY}</html>")),
        text(200, "text/html", format!("<html>{CANARY}</html>")),
        Answer::json(200, &misplaced(answer)),
        Answer::json(200, &unreadable(answer, || json!([CANARY]))),
        Answer::json(200, &unreadable(answer, || json!({ CANARY: CANARY }))),
        Answer::json(200, &json!([CANARY, { CANARY: answer }])),
        Answer::json(200, &json!(CANARY)),
        text(200, "application/json", broken.to_owned()),
    ]
}

fn request(specification: &Specification, names: &Names, operation: &Operation) -> String {
    let fields = operation.request.as_ref().map_or(&*operation.query, |message| &*message.fields);
    marked(specification, names, fields).0.to_string()
}

/// Responses that repeat the marks of the request in texts that are printed.
fn echoes(marks: &str) -> Vec<Answer> {
    let refusal = json!({
        "Behavior": marks, "ErrorName": marks, "ErrorMessage": format!("{marks} is wrong"),
        "ErrorDetail": [marks, marks], "TransactionId": marks, "OrderId": marks, "PayerMessage": marks,
        "ProcessorName": marks, "ProcessorResult": marks, "ProcessorMessage": marks, "Risk": { marks: [marks] },
    });
    let content_type = |text: &str| Answer {
        status: 502,
        content_type: Box::leak(format!("text/html; {text}").into_boxed_str()),
        body: b"<html>".to_vec(),
    };
    vec![Answer::json(402, &refusal), Answer::json(500, &refusal), content_type(marks)]
}

#[tokio::test]
async fn secrets_of_responses_are_not_printed() {
    printed::watch();
    let names = names();
    let next = Arc::new(Mutex::new(Answer::empty(500)));
    let answer = Arc::clone(&next);
    let server = MockServer::start(move |_| answer.lock().unwrap().clone()).await.unwrap();
    let connect = Connect::to(server.address());
    let mut seen = Seen::default();
    // Each form of each operation, in the newest version that has it.
    let mut forms = BTreeSet::new();
    let mut repeated = 0;
    for specification in corrected().iter().rev() {
        let version = specification.version.to_string();
        let (_, connecting) = CLIENTS.iter().find(|(each, _)| *each == version).unwrap();
        let client = connecting(&connect);
        for operation in &specification.operations {
            let line = format!("{} {}", operation.method, operation.path);
            let place = format!("{version} {line}");
            let fields = operation.response.as_ref().map_or(&[][..], |message| &*message.fields);
            let (body, _) = marked(specification, &names, fields);
            let request = request(specification, &names, operation);
            if !forms.insert((line.clone(), request.clone(), body.to_string())) {
                continue;
            }
            let path = [("accessToken", CANARY), ("offerId", CANARY)];
            let is_in_path = path.iter().any(|(name, _)| operation.path.contains(&format!("[{name}]")));
            let mut answers = bad_answers(&body);
            let number = CANARY_NUMBER.to_string();
            let mut marks: Vec<&str> = Vec::new();
            marks.extend((is_in_path || request.contains(CANARY)).then_some(CANARY));
            marks.extend(request.contains(&number).then_some(&*number));
            repeated += marks.len();
            if !marks.is_empty() {
                answers.extend(echoes(&marks.join(" and ")));
            }
            for answer in answers {
                *next.lock().unwrap() = answer;
                if let Err(error) = client.call_at(&line, &path, &request).unwrap().await {
                    seen.check(&error, &place);
                }
            }
        }
    }
    println!("{} forms, {repeated} repeat secrets, {:?}", forms.len(), seen.0);
    for kind in ["Refused", "Unrecognized", "Undecodable"] {
        assert!(seen.0.get(kind).is_some_and(|count| *count > 300), "{kind}: {:?}", seen.0);
    }
    assert!(repeated > 100);
    printed::expect_no_secrets();
}

/// Whether a type can be written as JSON: `ask` returns `true` if it is the method of the type, and `false`
/// if it is the method of the reference.
macro_rules! can_be_serialized {
    ($type:ty) => {{
        struct Ask<T>(std::marker::PhantomData<T>);
        #[allow(dead_code, reason = "one of the two methods is not called")]
        trait No {
            fn ask(&self) -> bool {
                false
            }
        }
        impl<T> No for &Ask<T> {}
        #[allow(dead_code, reason = "one of the two methods is not called")]
        impl<T: serde::Serialize> Ask<T> {
            fn ask(&self) -> bool {
                true
            }
        }
        #[allow(clippy::needless_borrow, reason = "the reference selects the method")]
        (&Ask::<$type>(std::marker::PhantomData)).ask()
    }};
}

/// `Serialize` would write everything, so errors do not implement it.
#[test]
fn errors_cannot_be_written_as_json() {
    use saferpay_api::error::{Problem, Refusal, Undecodable, Unrecognized};
    use saferpay_api::{client::RawBody, transport::TransportError, validation::ValidationError};

    assert!(can_be_serialized!(String));
    assert!(!can_be_serialized!(Error) && !can_be_serialized!(ErrorKind) && !can_be_serialized!(Problem));
    assert!(!can_be_serialized!(Refusal) && !can_be_serialized!(Unrecognized));
    assert!(!can_be_serialized!(Undecodable) && !can_be_serialized!(ValidationError));
    assert!(!can_be_serialized!(TransportError) && !can_be_serialized!(RawBody));
}

/// A client of the newest version, its request for a charge of a card, and a payment link.
fn newest(address: String) -> (Box<dyn Caller>, Vec<(String, String)>) {
    let names = names();
    let specification = corrected().last().unwrap();
    let version = specification.version.to_string();
    let (_, connecting) = CLIENTS.iter().find(|(each, _)| *each == version).unwrap();
    let charged = ["POST /Payment/v1/Transaction/AuthorizeDirect", "POST /Payment/v1/PaymentPage/Assert"];
    let calls = specification.operations.iter().filter_map(|operation| {
        let line = format!("{} {}", operation.method, operation.path);
        let body = request(specification, &names, operation);
        charged.contains(&&*line).then_some((line, body))
    });
    let calls: Vec<_> = calls.collect();
    assert!(calls.iter().all(|(_, body)| body.contains(CANARY)));
    (connecting(&Connect::to(address)), calls)
}

#[tokio::test]
async fn secrets_of_requests_are_not_printed() {
    printed::watch();
    let mut seen = Seen::default();

    // Nothing listens at this address.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (client, calls) = newest(format!("http://{free}"));
    for (line, body) in &calls {
        seen.check(&client.call(line, body).unwrap().await.unwrap_err(), line);
    }

    // The server reads the request, and closes the connection immediately or in the middle of the response.
    for start in ["", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n"] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 8 << 10]);
                let _ = write!(stream, "{start}{}", if start.is_empty() { "" } else { CANARY });
            }
        });
        let (client, calls) = newest(format!("http://{address}"));
        for (line, body) in &calls {
            seen.check(&client.call(line, body).unwrap().await.unwrap_err(), line);
        }
    }

    // These problems are found before anything is sent.
    let client = saferpay_api::v1_53::Client::builder()
        .environment(Environment::custom(format!("http://{free}")))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", PASSWORD))
        .build()
        .unwrap();
    let request = saferpay_api::v1_53::payment_page::AssertRequest::new(CANARY);
    let call = client.payment_page().assert(&request).request_id("not an id");
    assert!(!format!("{call:?}").contains(CANARY));
    seen.check(&call.await.unwrap_err(), "a request id");
    let builder = saferpay_api::v1_53::Client::builder()
        .environment(Environment::custom(format!("ftp://user:{PASSWORD}@{free}")))
        .credentials(Credentials::basic(format!("a:{CANARY}"), PASSWORD));
    assert!(!format!("{builder:?}").contains(PASSWORD));
    seen.check(&builder.build().unwrap_err(), "a builder");

    println!("{:?}", seen.0);
    for kind in KINDS.iter().take(4) {
        assert!(seen.0.contains_key(kind), "{kind}: {:?}", seen.0);
    }
    printed::expect_no_secrets();
}
