//! A merchant that calls a sandbox in one version.

use std::sync::Arc;

use operations::{CLIENTS, Caller, Connect, Parameters};
use saferpay_api::validation::Validation;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::accounts::Customer;
use saferpay_sandbox::catalogue::{Catalogue, Operation, Version};
use saferpay_sandbox::response::project;
use saferpay_spec::{Field, SpecVersion};
use serde_json::{Value, json};

use crate::{GOOD, Refused, francs, payment_means, text, transaction, with};

/// The version lacks something that a scenario needs.
#[derive(Clone, Debug)]
pub struct NotInVersion(pub String);

/// A merchant that calls a sandbox in one version.
pub struct Shop {
    /// The sandbox.
    pub sandbox: Arc<Sandbox>,
    /// The version.
    pub version: &'static Version,
    /// The terminal.
    pub terminal: String,
    caller: Box<dyn Caller>,
}

impl Shop {
    /// A merchant with a separate sandbox.
    ///
    /// # Panics
    ///
    /// If the version does not exist, or no port is free.
    pub async fn open(version: SpecVersion) -> Self {
        let sandbox = Arc::new(Sandbox::start().await.expect("a port"));
        let version = Catalogue::shared().version(version).expect("a vendored version");
        Self::of(sandbox, version, 0)
    }

    /// Another merchant at the same sandbox, with other credentials and another terminal.
    #[must_use]
    pub fn stranger(&self) -> Self {
        Self::of(Arc::clone(&self.sandbox), self.version, 1)
    }

    fn of(sandbox: Arc<Sandbox>, version: &'static Version, customer: usize) -> Self {
        let customer = &sandbox.accounts().customers[customer];
        let terminal = customer.terminal_of("ECOM").expect("a terminal of a shop").id.clone();
        let caller = caller(&sandbox, version, customer);
        Self { sandbox, version, terminal, caller }
    }

    /// An operation of this version.
    ///
    /// # Errors
    ///
    /// If this version does not have it.
    pub fn needs(&self, operation: &str) -> Result<&'static Operation, NotInVersion> {
        self.version.operation(operation).ok_or_else(|| NotInVersion(operation.to_owned()))
    }

    /// Checks that the request of an operation has this field, such as `Refund.Amount`.
    ///
    /// # Errors
    ///
    /// If it does not.
    pub fn needs_field(&self, operation: &str, path: &str) -> Result<(), NotInVersion> {
        let mut fields = self.version.request(self.needs(operation)?).unwrap_or_default();
        for name in path.split('.') {
            let field = fields.iter().find(|field| field.name == name);
            let field = field.ok_or_else(|| NotInVersion(format!("{operation} with {path}")))?;
            fields = self.version.referred(field);
        }
        Ok(())
    }

    /// Calls an operation. Sends the fields of the body or the query that this version has.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    ///
    /// # Panics
    ///
    /// If the call fails in another way than by a refusal.
    pub async fn ask(
        &self,
        operation: &str,
        path: Parameters<'_>,
        body: Value,
    ) -> Result<Result<Value, Refused>, NotInVersion> {
        let found = self.needs(operation)?;
        let body = self.fitting(operation, body)?;
        let line = self.line(found);
        let call = self.caller.call_at(&line, path, &body.to_string());
        let call = call.unwrap_or_else(|| panic!("the SDK has no {line} in {}", self.version.number()));
        Ok(call.await.map_err(Refused::from))
    }

    /// The fields of a body or query that the operation has in this version.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    pub fn fitting(&self, operation: &str, body: Value) -> Result<Value, NotInVersion> {
        let found = self.needs(operation)?;
        let fields: &[Field] = self.version.request(found).unwrap_or_else(|| self.version.query(found));
        Ok(project(self.version, fields, body))
    }

    /// Calls an operation that succeeds.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    ///
    /// # Panics
    ///
    /// If the call is refused.
    pub async fn call(&self, operation: &str, body: Value) -> Result<Value, NotInVersion> {
        self.call_at(operation, &[], body).await
    }

    /// Calls an operation that succeeds, with path parameters.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    ///
    /// # Panics
    ///
    /// If the call is refused.
    pub async fn call_at(
        &self,
        operation: &str,
        path: Parameters<'_>,
        body: Value,
    ) -> Result<Value, NotInVersion> {
        let answer = self.ask(operation, path, body).await?;
        Ok(answer.unwrap_or_else(|refused| {
            panic!("{operation} in {} is refused: {refused:?}", self.version.number())
        }))
    }

    /// Calls an operation that is refused.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    ///
    /// # Panics
    ///
    /// If the call succeeds.
    pub async fn refused(&self, operation: &str, body: Value) -> Result<Refused, NotInVersion> {
        match self.ask(operation, &[], body).await? {
            Err(refused) => Ok(refused),
            Ok(answer) => panic!("{operation} in {} answers {answer}", self.version.number()),
        }
    }

    /// The body of a payment of five francs, in the form of any version.
    #[must_use]
    pub fn payment(&self) -> Value {
        json!({
            "TerminalId": self.terminal,
            "Payment": { "Amount": francs(500), "OrderId": "order-1", "Description": "Tea" },
            "ReturnUrl": { "Url": "https://shop.example.com/back" },
            "ReturnUrls": {
                "Success": "https://shop.example.com/done",
                "Fail": "https://shop.example.com/failed",
            },
        })
    }

    /// A payment of five francs with a card.
    #[must_use]
    pub fn direct(&self, number: &str) -> Value {
        with(self.payment(), json!({ "PaymentMeans": payment_means(number) }))
    }

    /// Initializes a transaction. Returns its token.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    pub async fn begin(&self, operation: &str, more: Value) -> Result<String, NotInVersion> {
        Ok(text(&self.call(operation, with(self.payment(), more)).await?["Token"]))
    }

    /// Initializes a payment page. Returns its token.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    pub async fn page(&self) -> Result<String, NotInVersion> {
        self.begin("PaymentPage/Initialize", json!({})).await
    }

    /// Authorizes a payment of five francs. Returns its ID.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    pub async fn authorized(&self) -> Result<String, NotInVersion> {
        let answer = self.call("Transaction/AuthorizeDirect", self.direct(GOOD)).await?;
        Ok(text(&answer["Transaction"]["Id"]))
    }

    /// Captures a payment of five francs. Returns its ID.
    ///
    /// # Errors
    ///
    /// If this version does not have the operation.
    pub async fn captured(&self) -> Result<String, NotInVersion> {
        let id = self.authorized().await?;
        self.call("Transaction/Capture", transaction(&id)).await?;
        Ok(id)
    }

    /// The request for a refund of a payment, in the form of any version.
    #[must_use]
    pub fn refund(&self, id: &str, value: u64) -> Value {
        let capture = json!({ "CaptureReference": { "TransactionId": id } });
        with(with(transaction(id), capture), json!({ "Refund": { "Amount": francs(value) } }))
    }

    fn line(&self, operation: &Operation) -> String {
        let operations = self.version.operations().map(Operation::name);
        let index = operations.take_while(|name| *name != operation.name()).count();
        let published = &self.version.specification().operations[index];
        format!("{} {}", published.method, published.path)
    }
}

fn caller(sandbox: &Sandbox, version: &Version, customer: &Customer) -> Box<dyn Caller> {
    let number = version.number().to_string();
    let (_, connecting) = CLIENTS.iter().find(|(each, _)| *each == number).expect("a client of each version");
    let login = customer.credentials.first().expect("credentials");
    connecting(&Connect {
        address: sandbox.api_address(),
        customer: customer.id.clone(),
        login: (login.username.clone(), login.password.clone()),
        validation: Validation::default(),
    })
}
