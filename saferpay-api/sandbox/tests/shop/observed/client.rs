//! A client that sends plain JSON.

use saferpay_sandbox::Sandbox;
use serde_json::{Value, json};

const VISA: &str = "9010003150000001";

pub(super) struct Client {
    pub(super) sandbox: Sandbox,
    http: reqwest::Client,
    version: String,
}

impl Client {
    /// A client of a separate sandbox.
    pub(super) async fn start(version: &str) -> Self {
        Self::of(Sandbox::start().await.unwrap(), version)
    }

    pub(super) fn of(sandbox: Sandbox, version: &str) -> Self {
        Self { sandbox, http: reqwest::Client::new(), version: version.to_owned() }
    }

    pub(super) async fn call_as(
        &self,
        (customer, user, password): (&str, &str, &str),
        operation: &str,
        body: Value,
    ) -> (u16, Value) {
        let mut body = body;
        body["RequestHeader"] = json!({ "SpecVersion": self.version, "CustomerId": customer, "RequestId": "r-1", "RetryIndicator": 0 });
        let url = format!("{}/Payment/v1/{operation}", self.sandbox.api_address());
        let request =
            self.http.post(url).basic_auth(user, Some(password)).header("Accept", "application/json");
        let response =
            request.header("Content-Type", "application/json").body(body.to_string()).send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_str(&response.text().await.unwrap()).unwrap())
    }

    pub(super) async fn call(&self, operation: &str, body: Value) -> (u16, Value) {
        self.call_as(("100001", "sandbox", "sandbox"), operation, body).await
    }

    pub(super) async fn answer(&self, operation: &str, body: Value) -> Value {
        let (status, answer) = self.call(operation, body).await;
        assert_eq!(status, 200, "{operation}: {answer}");
        answer
    }

    pub(super) fn payment(&self, currency: &str) -> Value {
        let returns = json!({ "Success": "https://shop.example/ok", "Fail": "https://shop.example/no" });
        json!({
            "TerminalId": self.sandbox.terminal("ECOM"),
            "Payment": { "Amount": { "Value": "3340", "CurrencyCode": currency }, "Description": "Tea" },
            "ReturnUrls": returns,
        })
    }

    pub(super) fn card(number: &str) -> Value {
        json!({ "Card": { "Number": number, "ExpMonth": 7, "ExpYear": 2037 } })
    }

    pub(super) async fn direct(&self, number: &str, order: Option<&str>, initial: bool) -> (u16, Value) {
        let mut body = self.payment("CHF");
        body["PaymentMeans"] = Self::card(number);
        body["Payment"]["Recurring"] = json!({ "Initial": initial });
        body["Payment"]["Options"] = json!({ "AllowPartialAuthorization": true });
        if let Some(order) = order {
            body["Payment"]["OrderId"] = json!(order);
            body["Payer"] = json!({ "IpAddress": "192.0.2.1" });
            body["PaymentMeans"]["Card"]["HolderName"] = json!("test");
        }
        self.call("Transaction/AuthorizeDirect", body).await
    }

    pub(super) async fn authorized(&self) -> String {
        let (_, answer) = self.direct(VISA, None, false).await;
        answer["Transaction"]["Id"].as_str().unwrap().to_owned()
    }

    /// Creates a payment page on which the payer has paid. Returns its token.
    pub(super) async fn paid(&self, card: &str, order: bool, billing: bool) -> String {
        let mut body = self.payment("CHF");
        if order {
            body["Payment"]["OrderId"] = json!("201123078");
        } else {
            body["RegisterAlias"] = json!({ "IdGenerator": "RANDOM" });
        }
        if billing {
            body["Payer"] = json!({ "BillingAddress": {
                "FirstName": "John", "LastName": "Doe", "CountryCode": "de", "Email": "john.doe@provider.com",
            } });
        }
        let page = self.answer("PaymentPage/Initialize", body).await;
        self.sandbox.payer().pay(page["RedirectUrl"].as_str().unwrap(), card).unwrap();
        page["Token"].as_str().unwrap().to_owned()
    }
}
