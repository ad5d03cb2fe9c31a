//! Responses to the calls of each flow, in the order in which the flow makes them.

use saferpay_spec::{Method, Specification};
use serde_json::json;

use crate::bodies::examples;
use crate::{END, answer, operation};

/// A response of a conversation.
#[derive(Clone, Copy)]
enum Answer {
    /// The printed response of an operation.
    Printed(Method, &'static str),
    /// The printed response to an inquiry, which is that of a captured payment, with one word changed.
    Inquiry(&'static str, &'static str),
    /// A refusal with this name.
    Refused(&'static str),
}

use Answer::{Inquiry, Printed, Refused};

const ASSERT: Answer = Printed(Method::Post, "/Payment/v1/PaymentPage/Assert");
const AUTHORIZE: Answer = Printed(Method::Post, "/Payment/v1/Transaction/AuthorizeDirect");
const CANCEL: Answer = Printed(Method::Post, "/Payment/v1/Transaction/Cancel");
const CAPTURE: Answer = Printed(Method::Post, "/Payment/v1/Transaction/Capture");
const LINK: Answer =
    Printed(Method::Get, "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId]");
const REFUND: Answer = Printed(Method::Post, "/Payment/v1/Transaction/Refund");
const NOT_FOUND: Answer = Refused("TRANSACTION_NOT_FOUND");
const ALREADY_CAPTURED: Answer = Refused("TRANSACTION_ALREADY_CAPTURED");
const CAPTURED: Answer = Inquiry("\"Type\"", "\"CaptureId\":\"c\",\"Type\"");
const AUTHORIZED: Answer = Inquiry("\"CAPTURED\"", "\"AUTHORIZED\"");
const REFUNDED: Answer = Inquiry("\"PAYMENT\"", "\"REFUND\"");

/// The number of each flow, and responses to its calls.
const CONVERSATIONS: &[(u8, &[Answer])] = &[
    // Settle.
    (0, &[ASSERT, CAPTURE]),
    (0, &[ASSERT, ALREADY_CAPTURED, CAPTURED]),
    (0, &[ASSERT, Refused("TRANSACTION_IN_WRONG_STATE"), AUTHORIZED]),
    (0, &[Refused("TOKEN_EXPIRED")]),
    (0, &[Refused("TRANSACTION_DECLINED")]),
    // Cancel or refund.
    (1, &[NOT_FOUND, CANCEL]),
    (1, &[NOT_FOUND, ALREADY_CAPTURED, CAPTURED, REFUND, CAPTURE]),
    (1, &[NOT_FOUND, ALREADY_CAPTURED, AUTHORIZED]),
    (1, &[REFUNDED]),
    (1, &[CAPTURED]),
    // Charge an alias.
    (2, &[NOT_FOUND, AUTHORIZE, CAPTURE]),
    (2, &[NOT_FOUND, Refused("TRANSACTION_DECLINED")]),
    (2, &[AUTHORIZED, CAPTURE]),
    // Capture.
    (3, &[CAPTURE]),
    (3, &[ALREADY_CAPTURED, CAPTURED]),
    // Inquire.
    (4, &[CAPTURED]),
    (4, &[NOT_FOUND]),
    // The status of a payment link.
    (5, &[LINK]),
];

/// The seeds: the number of the flow, and the responses with their kinds.
pub(crate) fn seeds(newest: &Specification) -> Vec<Vec<u8>> {
    let one = |(flow, answers): &(u8, &[Answer])| {
        let answers: Vec<Vec<u8>> = answers.iter().map(|each| answer(&body(newest, *each))).collect();
        [&[*flow], &answers.join(&END)[..]].concat()
    };
    CONVERSATIONS.iter().map(one).collect()
}

fn body(newest: &Specification, answer: Answer) -> Vec<u8> {
    let printed = |method, path| {
        let message = operation(newest, method, path).response.as_ref().expect("a response");
        String::from_utf8(examples(message).next().expect("a printed response")).expect("printed JSON")
    };
    let body = match answer {
        Printed(method, path) => printed(method, path),
        // The amount is the same in all of them.
        Inquiry(from, to) => {
            let body = printed(Method::Post, "/Payment/v1/Transaction/Inquire");
            body.replace("\"1200\"", "\"100\"").replace(from, to)
        }
        Refused(name) => {
            assert!(newest.error_names.iter().any(|known| known == name), "{name} is not an error name");
            let header = json!({ "SpecVersion": newest.version.to_string(), "RequestId": "$ID" });
            json!({ "ResponseHeader": header, "Behavior": "DO_NOT_RETRY", "ErrorName": name, "ErrorMessage": "" })
                .to_string()
        }
    };
    body.into_bytes()
}
