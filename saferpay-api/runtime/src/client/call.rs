//! A call of an operation: its options, its future, and its response with details.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::raw_response::{Decode, RawResponse};
use super::request_builder::RequestBuilder;
use super::retry_loop::send_with_retries;
use super::{Connection, Operation, RawBody, Response};
use crate::answers::Facts;
use crate::error::Error;
use crate::flows::{Details, FromResponse, PaymentResponse};
use crate::record::{Record, Reflect};
use crate::retry::{Idempotency, RetryPolicy};

/// The future of a [`Call`].
///
/// The work is done by one future that does not depend on `R`, so a program that calls many
/// operations compiles it once.
#[must_use = "a call is not sent until it is awaited"]
pub struct CallFuture<R> {
    exchange: Exchange,
    decode: fn(&RawResponse) -> Result<R, Error>,
}

type Exchange = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

impl<R> Future for CallFuture<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.exchange.as_mut().poll(context))?;
        Poll::Ready(response.decoded(self.decode))
    }
}

impl<R> fmt::Debug for CallFuture<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

/// A call of an operation, which `.await` sends.
///
/// It owns what it needs, so that `tokio::spawn` can run its future:
/// `tokio::spawn(client.transaction().capture(&request).into_future())`.
///
/// Nothing is sent before it is awaited. Once the future has been polled, dropping it does not cancel the
/// request: Saferpay may still carry it out.
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<R> {
    connection: Connection,
    request: RequestBuilder,
    decode: fn(&RawResponse) -> Result<R, Error>,
}

impl<R> Call<R> {
    #[doc(hidden)]
    pub fn new(connection: &Connection, operation: Operation) -> Self
    where
        R: Decode,
    {
        Self::of(connection, RequestBuilder::new(operation))
    }

    pub(super) fn of(connection: &Connection, mut request: RequestBuilder) -> Self
    where
        R: Decode,
    {
        request.expect(R::BODY);
        if let Some(settings) = connection.call_settings() {
            request.apply(settings);
        }
        Self { connection: connection.clone(), request, decode: R::decode }
    }

    pub(super) fn request_mut(&mut self) -> &mut RequestBuilder {
        &mut self.request
    }

    /// Fails the call without sending it.
    #[cfg(feature = "blocking")]
    pub(super) fn refuse(self, field: &'static str, fault: &'static str) -> Error {
        self.request.refuse(&self.connection, field, fault)
    }

    /// Reads this type from the response, if need be from the facts of one that cannot be decoded.
    #[doc(hidden)]
    pub fn decode_as<T: FromResponse>(self) -> Call<T>
    where
        R: Record,
    {
        let Self { connection, request, .. } = self;
        Call { connection, request, decode: flow_result::<R, T> }
    }

    /// Keeps the facts of a response next to it, so that they are known even if it cannot be decoded.
    #[doc(hidden)]
    pub fn with_facts(self) -> Call<PaymentResponse<R>>
    where
        R: Record,
    {
        let Self { connection, request, .. } = self;
        Call { connection, request, decode: payment_response }
    }

    /// Fills `[name]` in the path with an identifier of this type.
    #[doc(hidden)]
    pub fn parameter<I: Into<String>>(mut self, name: &'static str, identifier: impl Into<I>) -> Self {
        let identifier: I = identifier.into();
        self.request.parameter(name, identifier.into());
        self
    }

    #[doc(hidden)]
    pub fn query(mut self, query: &dyn Reflect) -> Self {
        self.request.query(query, &self.connection.shared().validation);
        self
    }

    #[doc(hidden)]
    pub fn body(mut self, body: &dyn Reflect) -> Self {
        self.request.body(body, &self.connection.shared().validation);
        self
    }
}

impl<R> Call<R> {
    /// Sets the id of the request, which is random by default.
    ///
    /// The id appears in errors and in Saferpay's log, and must be new for every request. It is not
    /// an idempotency key: two requests with the same id are both carried out. Saferpay accepts 1
    /// to 50 letters, digits, dots, colons, hyphens and underscores.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request.request_id(request_id.into());
        self
    }

    /// Sends the request without validating it first.
    ///
    /// Saferpay still rejects a request that is not valid, but reports one problem at a time.
    pub const fn without_validation(mut self) -> Self {
        self.request.skip_validation();
        self
    }

    /// Allows values that the version does not know, such as a payment method that Saferpay has
    /// added since, and new currency and country codes.
    pub const fn allow_unknown_values(mut self) -> Self {
        self.request.allow_unknown_values();
        self
    }

    /// Retries the request by this policy instead of the client's, if it fails and may be retried.
    ///
    /// A request that moves money is never retried if it may have been sent: see
    /// [`retry`](crate::retry).
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.request.retry(policy);
        self
    }

    /// Limits how long each attempt may take. The client's own timeout applies too.
    ///
    /// Unlike dropping the future, this ends the call with an error that has the request id and
    /// says that the outcome is unknown. Saferpay asks for 100 seconds: with less, more payments
    /// end with an unknown outcome.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout(timeout);
        self
    }

    /// Whether carrying out the operation twice has the same effect as once. If not, a request is
    /// retried only if it was not sent.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.request.operation().idempotency() == Idempotency::Idempotent
    }

    /// Sends the request and returns the response with its HTTP status, its headers, the request
    /// id, the number of attempts and the raw body.
    ///
    /// # Errors
    ///
    /// Those of awaiting the call.
    pub async fn send_with_details(self) -> Result<Response<R>, Error> {
        let exchange: Exchange = Box::pin(send_with_retries(self.connection, self.request));
        let response = exchange.await?;
        let value = response.decoded(self.decode)?;
        Ok(Response {
            value,
            status: response.status,
            headers: response.headers,
            request_id: String::from(&*response.context.request_id),
            attempts: response.context.attempts,
            raw_body: RawBody::from(response.body),
            json: RawBody::from(response.json),
        })
    }
}

fn flow_result<R: Record, T: FromResponse>(response: &RawResponse) -> Result<T, Error> {
    match R::decode(response) {
        Ok(value) => {
            let read = T::from_response(&Facts::of(&value), Details::of(&value));
            read.ok_or_else(|| response.without_facts(R::FACTS))
        }
        Err(error) => error.facts().and_then(|facts| T::from_response(facts, Details::NONE)).ok_or(error),
    }
}

fn payment_response<R: Record>(response: &RawResponse) -> Result<PaymentResponse<R>, Error> {
    let (decoded, gaps) = response.decode_with_gaps::<R>();
    match decoded {
        Ok(value) => {
            let facts = Facts::of(&value);
            let read = PaymentResponse::new(&facts, gaps, Ok(Box::new(value)));
            read.ok_or_else(|| response.without_facts(R::FACTS))
        }
        Err(error) => match error.facts().filter(|facts| facts.transaction_id().is_some()).cloned() {
            Some(facts) => {
                let read = PaymentResponse::new(&facts, gaps, Err(Arc::new(error)));
                read.ok_or_else(|| response.without_facts(R::FACTS))
            }
            None => Err(error),
        },
    }
}

impl<R> IntoFuture for Call<R> {
    type Output = Result<R, Error>;
    type IntoFuture = CallFuture<R>;

    fn into_future(self) -> CallFuture<R> {
        CallFuture {
            exchange: Box::pin(send_with_retries(self.connection, self.request)),
            decode: self.decode,
        }
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without path and body, which can contain tokens and card data.
        formatter
            .debug_struct("Call")
            .field("operation", &self.request.operation().name())
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}
