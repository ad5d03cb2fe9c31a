//! Sends requests directly, or through the SDK.

use operations::{CLIENTS, Caller, Connect};
use reqwest::{Client, Method, Url};
use saferpay_api::validation::Validation;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::catalogue::Version;
use scenarios::Refused;
use serde_json::{Value, json};

use super::requests::Made;

/// A response. Errors that the SDK has read are shown with their bodies.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

/// A connection to a sandbox.
pub(crate) struct Wire {
    client: Client,
    caller: Box<dyn Caller>,
    address: String,
    customer: String,
    login: (String, String),
    version: String,
}

impl Wire {
    pub(crate) fn to(sandbox: &Sandbox, version: &Version) -> Self {
        let version = version.number().to_string();
        let customer = sandbox.customer();
        let credentials = customer.credentials.first().expect("credentials");
        let login = (credentials.username.clone(), credentials.password.clone());
        let (_, connecting) = CLIENTS.iter().find(|(each, _)| *each == version).expect("a client");
        let caller = connecting(&Connect {
            address: sandbox.api_address(),
            customer: customer.id.clone(),
            login: login.clone(),
            validation: Validation::off(),
        });
        let (address, customer) = (sandbox.api_address(), customer.id.clone());
        Self { client: Client::new(), caller, address, customer, login, version }
    }

    /// Sends through the SDK, whose runtime reads the response.
    pub(crate) async fn by_the_sdk(&self, made: &Made) -> Answer {
        let path: Vec<(&str, &str)> = made.path.iter().map(|(name, value)| (*name, &**value)).collect();
        let call = self.caller.call_at(&made.line, &path, &made.body.to_string());
        match call.expect("the SDK has each operation").await {
            Ok(body) => Answer { status: 200, body },
            Err(error) => {
                let refused = Refused::from(error);
                Answer { status: refused.status, body: json!({ "ErrorName": refused.name() }) }
            }
        }
    }

    /// Sends directly.
    pub(crate) async fn raw(&self, made: &Made) -> Answer {
        let (method, path) = made.line.split_once(' ').expect("a method and a path");
        let mut path = path.replace("[customerId]", &self.customer);
        for (name, value) in &made.path {
            path = path.replace(&format!("[{name}]"), value);
        }
        let mut address = Url::parse(&format!("{}{path}", self.address)).expect("an address");
        let management = path.starts_with("/rest/");
        let method: Method = method.parse().expect("a method");
        let mut body = made.body.clone();
        if management {
            if method == Method::GET {
                for (name, value) in body.as_object().into_iter().flatten() {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    address.query_pairs_mut().append_pair(name, &text);
                }
            }
        } else {
            body["RequestHeader"] = json!({
                "SpecVersion": self.version,
                "CustomerId": self.customer,
                "RequestId": "sequence",
                "RetryIndicator": 0,
            });
        }
        let mut request = self.client.request(method.clone(), address);
        request = request.basic_auth(&self.login.0, Some(&self.login.1)).header("Accept", "application/json");
        if management {
            request = request.header("Saferpay-ApiVersion", &self.version);
            request = request.header("Saferpay-RequestId", "sequence");
        }
        if method == Method::POST {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a whole answer");
        let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect("JSON") };
        Answer { status, body }
    }
}
