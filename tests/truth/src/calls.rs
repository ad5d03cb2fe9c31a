//! Calls every operation through the generated clients, and reads the claims of the SDK about each call.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use saferpay_api::answers::{
    AliasAnswer, CaptureAnswer, Facts, LiabilityAnswer, PaymentAnswer, PaymentState,
};
use saferpay_api::client::{Call, ClientBuilder, Credentials, Environment, VersionedClient};
use saferpay_api::error::{Error, ErrorKind, NextStep};
use saferpay_api::money::Money;
use saferpay_api::transport::Transport;
use saferpay_api::validation::Validation;
use saferpay_history::Fact;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::claim::{Can, Claim, Outcome, RefusedAs, State, Statement};

/// The claims of the SDK about a call, and its error.
pub struct Called {
    /// The claim.
    pub claim: Claim,
    /// The values of the response. They are facts only at some paths.
    pub value: Value,
    /// The error, if the call failed.
    pub error: Option<Error>,
}

impl Called {
    /// The next step, if the outcome is unknown.
    #[must_use]
    pub fn next_step(&self) -> Option<NextStep> {
        self.error.as_ref().and_then(Error::next_step)
    }
}

/// The future of a call.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Called> + 'a>>;

/// A client whose operations are called by name with requests in JSON.
pub trait Caller {
    /// Calls an operation by its method and path, with a request in JSON and its id.
    fn call(&self, operation: &str, request: &str, request_id: &str) -> Calling<'_>;
}

/// Creates the client of a version on a transport.
pub type Connecting = fn(SharedTransport) -> Box<dyn Caller>;

/// A transport that several clients share.
pub type SharedTransport = Arc<dyn Transport>;

/// A transport behind a pointer.
struct Pointed(SharedTransport);

impl Transport for Pointed {
    fn send(&self, request: http::Request<bytes::Bytes>) -> saferpay_api::transport::TransportFuture<'_> {
        self.0.send(request)
    }
}

/// The client of each version of the test.
pub static VERSIONS: &[(&str, Connecting)] = include!(concat!(env!("OUT_DIR"), "/clients.rs"));

/// A client on a transport.
///
/// # Panics
///
/// If the client cannot be built.
pub fn connect<C: VersionedClient>(builder: ClientBuilder<C>, transport: SharedTransport) -> C {
    builder
        .environment(Environment::Test)
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "not-a-real-password"))
        // Validation is off, because generated requests are meaningless.
        .validation(Validation::off())
        .transport(Pointed(transport))
        .build()
        .expect("a client")
}

/// Returns the output of a future that is ready.
///
/// # Panics
///
/// If the future is pending.
pub fn now<F: IntoFuture>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("a transport in memory never waits"),
    }
}

fn read<T: DeserializeOwned>(request: &str) -> T {
    serde_json::from_str(request).expect("a request that the type can read")
}

fn claim<R: Serialize + 'static>(
    call: Call<R>,
    request_id: &str,
    ask: fn(&R) -> Statement,
) -> Calling<'static> {
    let call = call.request_id(request_id).into_future();
    Box::pin(async move {
        match call.await {
            Ok(answer) => {
                let value = serde_json::to_value(&answer).expect("a response in JSON");
                let claim = Claim { statement: ask(&answer), ..Claim::bare(Outcome::Done) };
                Called { claim, value, error: None }
            }
            Err(error) => Called { claim: of_error(&error), value: Value::Null, error: Some(error) },
        }
    })
}

/// The claim of an error.
///
/// # Panics
///
/// If the error makes no claim, and its outcome is not unknown either.
#[must_use]
pub fn of_error(error: &Error) -> Claim {
    let unknown = error.is_outcome_unknown();
    let outcome = match error.kind() {
        ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::NotSent => Outcome::NotSent,
        ErrorKind::Undecodable(_) => Outcome::Undecodable,
        ErrorKind::Refused(_) if !unknown => Outcome::Refused,
        _ if unknown => Outcome::Unknown,
        other => panic!("an error without a claim: {other:?}"),
    };
    let statement = match error.kind() {
        ErrorKind::Undecodable(undecodable) => of_facts(undecodable.facts()),
        _ => Statement::default(),
    };
    let refused_as = RefusedAs {
        declined: error.is_declined(),
        already_captured: error.is_already_captured(),
        not_started: error.is_not_started(),
        aborted: error.is_aborted(),
    };
    Claim { outcome, refused_as, statement }
}

fn of_facts(facts: &Facts) -> Statement {
    let state = state(facts.payment_state());
    let texts = [
        (Fact::TransactionId, facts.transaction_id().map(String::from)),
        (Fact::OrderId, facts.order_id().map(String::from)),
        (Fact::CaptureId, facts.capture_id().map(String::from)),
        (Fact::AliasId, facts.alias_id().map(String::from)),
    ];
    Statement {
        state,
        is_payment: facts.is_payment(),
        is_refund: facts.is_refund(),
        is_paid: facts.is_payment() && state == Some(State::Captured),
        is_refunded: facts.is_refund() && state == Some(State::Captured),
        liability_shift: facts.liability_shift(),
        amount: facts.amount().map(amount),
        facts: texts.into_iter().filter_map(|(fact, text)| Some((fact, text?))).collect(),
        ..Statement::default()
    }
}

/// The state, unless it is unknown.
#[must_use]
pub fn state(state: PaymentState) -> Option<State> {
    match state {
        PaymentState::Captured => Some(State::Captured),
        PaymentState::Authorized => Some(State::Authorized),
        PaymentState::Pending => Some(State::Pending),
        PaymentState::Canceled => Some(State::Canceled),
        _ => None,
    }
}

/// An amount as numbers and texts.
#[must_use]
pub fn amount(money: Money) -> (u64, String) {
    (money.minor_units(), money.currency().as_str().to_owned())
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as for any other response")]
fn nothing((): &()) -> Statement {
    Statement::default()
}

/// A response that is checked for a trait: the methods of `Probe` are found before those of `&Probe`, which
/// are used if the type does not have the trait.
struct Probe<'a, T>(&'a T);

macro_rules! question {
    ($name:ident, $otherwise:ident, $method:ident, $trait:path, $ask:expr) => {
        trait $name {
            fn $method(&self, statement: &mut Statement);
        }
        impl<T: $trait> $name for Probe<'_, T> {
            fn $method(&self, statement: &mut Statement) {
                let ask: fn(&T, &mut Statement) = $ask;
                ask(self.0, statement);
            }
        }
        trait $otherwise {
            fn $method(&self, _: &mut Statement) {}
        }
        impl<T> $otherwise for &Probe<'_, T> {}
    };
}

fn set(statement: &mut Statement, fact: Fact, value: Option<impl Into<String>>) {
    statement.facts.extend(value.map(|value| (fact, value.into())));
}

question!(OfPayment, NoPayment, payment, PaymentAnswer, |answer, said| {
    said.can.payment = true;
    said.state = state(answer.payment_state());
    said.is_payment = answer.is_payment();
    said.is_refund = answer.is_refund();
    said.is_paid = answer.is_paid();
    said.is_refunded = answer.is_refunded();
    said.needs_capture = answer.needs_capture();
    said.amount = answer.amount().map(amount);
    set(said, Fact::TransactionId, answer.transaction_id());
    set(said, Fact::CaptureId, answer.capture_id());
    set(said, Fact::OrderId, answer.order_id());
});
question!(OfCapture, NoCapture, capture, CaptureAnswer, |answer, said| {
    said.can.capture = true;
    said.state = state(answer.capture_state());
    said.is_captured = answer.is_captured();
    set(said, Fact::CaptureId, answer.capture_id());
});
question!(OfLiability, NoLiability, liability, LiabilityAnswer, |answer, said| {
    said.can.liability = true;
    said.liability_shift = answer.liability_shift();
});
question!(OfAlias, NoAlias, alias, AliasAnswer, |answer, said| {
    set(said, Fact::AliasId, answer.alias_id());
});

macro_rules! asked {
    ($ask:ident, $version:ident::$module:ident::$name:ident) => {
        fn $ask(answer: &saferpay_api::$version::$module::$name) -> Statement {
            let probe = &Probe(answer);
            let mut statement = Statement { can: Can::default(), ..Statement::default() };
            probe.payment(&mut statement);
            probe.capture(&mut statement);
            probe.liability(&mut statement);
            probe.alias(&mut statement);
            statement
        }
    };
}

#[allow(deprecated, reason = "deprecated operations are called as well")]
#[allow(unused_variables, reason = "some operations have no request")]
#[allow(clippy::too_many_lines, reason = "an arm for each operation")]
mod generated {
    use super::{
        Caller, Calling, Can, NoAlias, NoCapture, NoLiability, NoPayment, OfAlias, OfCapture, OfLiability,
        OfPayment, Probe, Statement, claim, nothing, read,
    };

    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}
