//! Collects what a call sends, and checks it before the first attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method, Uri};
use zeroize::Zeroizing;

use super::operation::Api;
use super::prepared_request::{Payload, PreparedRequest};
use super::recognition::ExpectedBody;
use super::request_id::is_id;
use super::{CallSettings, Connection, Operation, path_template, query, zeroized};
use crate::error::{CallContext, Error, NextStep, Problem};
use crate::record::Reflect;
use crate::retry::RetryPolicy;
use crate::validation::{Fault, Validation, Violation, violations};

/// Builds a request, the same way for all operations.
///
/// Problems are collected, and reported when the request is about to be sent.
pub(super) struct RequestBuilder {
    operation: Operation,
    /// What to do if the outcome is unknown.
    next_step: NextStep,
    /// Method and path of a raw call, instead of those of the operation.
    raw: Option<(Method, String)>,
    parameters: Vec<(&'static str, String)>,
    query: String,
    body: Option<Zeroizing<Vec<u8>>>,
    request_id: Option<String>,
    retry: Option<Arc<dyn RetryPolicy>>,
    timeout: Option<Duration>,
    expected_body: ExpectedBody,
    problems: Vec<Problem>,
    violations: Vec<Violation>,
    validates: bool,
    allows_unknown_values: bool,
}

impl RequestBuilder {
    pub(super) const fn new(operation: Operation) -> Self {
        Self {
            operation,
            next_step: operation.next_step(),
            raw: None,
            parameters: Vec::new(),
            query: String::new(),
            body: None,
            request_id: None,
            retry: None,
            timeout: None,
            expected_body: ExpectedBody::Any,
            problems: Vec::new(),
            violations: Vec::new(),
            validates: true,
            allows_unknown_values: false,
        }
    }

    /// Sets what the body of a successful response is.
    pub(super) const fn expect(&mut self, body: ExpectedBody) {
        self.expected_body = body;
    }

    pub(super) const fn operation(&self) -> Operation {
        self.operation
    }

    fn path(&self) -> &str {
        self.raw.as_ref().map_or(self.operation.path(), |(_, path)| path)
    }

    fn method(&self) -> Method {
        self.raw.as_ref().map_or(self.operation.method(), |(method, _)| method.clone())
    }

    pub(super) fn api(&self) -> Api {
        Api::of(self.path())
    }

    pub(super) fn raw(&mut self, method: Method, path: &str) {
        self.raw = Some((method, path.to_owned()));
    }

    pub(super) fn raw_body(&mut self, body: Vec<u8>) {
        self.body = Some(Zeroizing::new(body));
    }

    pub(super) fn problem(&mut self, field: &'static str, fault: &'static str) {
        self.problems.push(Problem::new(field, fault));
    }

    pub(super) fn parameter(&mut self, name: &'static str, value: String) {
        self.parameters.push((name, value));
    }

    pub(super) fn query(&mut self, record: &dyn Reflect, validation: &Validation) {
        self.violations.extend(violations(record, validation));
        self.query = query::write(record);
    }

    pub(super) fn query_pair(&mut self, name: &str, value: &str) {
        query::push_text(&mut self.query, name, value);
    }

    pub(super) fn body(&mut self, record: &dyn Reflect, validation: &Validation) {
        self.violations.extend(violations(record, validation));
        self.next_step = self.operation.next_step_of(record);
        match zeroized::json(record) {
            Ok(body) => self.body = Some(body),
            Err(error) => self.problems.push(Problem::new("body", error.to_string())),
        }
    }

    pub(super) const fn skip_validation(&mut self) {
        self.validates = false;
    }

    pub(super) const fn allow_unknown_values(&mut self) {
        self.allows_unknown_values = true;
    }

    pub(super) fn request_id(&mut self, request_id: String) {
        if !is_id(&request_id) {
            self.problems.push(Problem::new(
                "request_id",
                "must be 1 to 50 of the characters A-Z, a-z, 0-9, '.', ':', '-', '_'",
            ));
        }
        self.request_id = Some(request_id);
    }

    pub(super) fn retry(&mut self, policy: impl RetryPolicy) {
        self.retry = Some(Arc::new(policy));
    }

    pub(super) fn timeout(&mut self, timeout: Duration) {
        if timeout.is_zero() {
            self.problem("timeout", "must not be zero");
        }
        self.timeout = Some(timeout);
    }

    /// Applies the settings of a flow, of which this is the next request.
    pub(super) fn apply(&mut self, settings: &CallSettings) {
        if let Some(id) = settings.next_request_id() {
            self.request_id(id);
        }
        self.validates &= !settings.skips_validation;
        self.allows_unknown_values |= settings.allows_unknown_values;
        if let Some(policy) = &settings.retry {
            self.retry = Some(Arc::clone(policy));
        }
        if let Some(timeout) = settings.timeout {
            self.timeout(timeout);
        }
    }

    pub(super) fn take_retry(&mut self) -> Option<Arc<dyn RetryPolicy>> {
        self.retry.take()
    }

    /// Prepares the request for sending, and the context for its errors.
    pub(super) fn finish(mut self, connection: &Connection) -> Result<(CallContext, PreparedRequest), Error> {
        let context = self.context(connection);
        let address = self.address(connection);
        self.take_violations();
        if !self.problems.is_empty() {
            return Err(Error::invalid(context, self.problems));
        }

        let method = self.method();
        let payload = match self.api() {
            Api::Json if method == Method::GET => Ok(Payload::WithoutHeader(self.body.map(zeroized::bytes))),
            Api::Json => Ok(Payload::JsonApi(self.body)),
            Api::Management => HeaderValue::from_str(context.spec_version).and_then(|spec_version| {
                let request_id = HeaderValue::from_str(&context.request_id)?;
                Ok(Payload::ManagementApi { spec_version, request_id, body: self.body.map(zeroized::bytes) })
            }),
        };
        let problem = |error: &dyn fmt::Display| Problem::new("url", error.to_string());
        match (Uri::try_from(address), payload) {
            (Ok(address), Ok(payload)) => {
                let Self { parameters, expected_body, timeout, .. } = self;
                let optional_header = self.operation.has_optional_response_header();
                let request = PreparedRequest {
                    method,
                    address,
                    parameters,
                    payload,
                    expected_body,
                    optional_header,
                    timeout,
                };
                Ok((context, request))
            }
            (Err(error), _) => Err(Error::invalid(context, vec![problem(&error)])),
            (_, Err(error)) => Err(Error::invalid(context, vec![problem(&error)])),
        }
    }

    /// Turns violations into problems, except those that the call allows.
    fn take_violations(&mut self) {
        let Self { problems, violations, validates, allows_unknown_values, .. } = self;
        let let_through =
            |violation: &Violation| *allows_unknown_values && *violation.fault() == Fault::UnknownValue;
        if *validates {
            problems.extend(violations.drain(..).filter(|one| !let_through(one)).map(Problem::from));
        }
    }

    /// The error of a call that is not sent, for this reason and all earlier problems.
    #[cfg(feature = "blocking")]
    pub(super) fn refuse(
        mut self,
        connection: &Connection,
        field: &'static str,
        fault: &'static str,
    ) -> Error {
        self.problem(field, fault);
        Error::invalid(self.context(connection), self.problems)
    }

    fn context(&mut self, connection: &Connection) -> CallContext {
        let request_id = self.request_id.take();
        CallContext {
            operation: self.operation.name(),
            spec_version: connection.spec_version(),
            request_id: request_id.map_or_else(|| connection.shared().request_ids.next(), Arc::from),
            attempts: 0,
            next_step: self.next_step,
        }
    }

    fn address(&mut self, connection: &Connection) -> String {
        let base = &connection.shared().base_url;
        let mut address = String::with_capacity(base.len() + self.path().len() + self.query.len() + 32);
        address.push_str(base);
        let filled = path_template::fill(&mut address, self.path(), |name| {
            if name == "customerId" {
                return Some(connection.customer_id());
            }
            let mut parameters = self.parameters.iter();
            let (_, value) = parameters.find(|(given, _)| *given == name)?;
            Some(value)
        });
        if let Err((name, fault)) = filled {
            let problem = Problem::new(name.to_owned(), fault);
            self.problems.push(problem);
        }
        address.push_str(&self.query);
        address
    }
}
