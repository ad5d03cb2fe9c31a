use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::raw_response::{Decode, RawResponse};
use super::request_builder::RequestBuilder;
use super::retry_loop::send_with_retries;
use super::{Connection, Operation, RawBody, Response};
use crate::error::Error;
use crate::flows::FromResponse;
use crate::record::{Record, Reflect};
use crate::retry::{Idempotency, RetryPolicy};

/// What awaiting a [`Call`] becomes.
///
/// All the work is done by one future that knows nothing of `R`, so that a program that calls
/// many operations compiles it once.
#[must_use = "a call is not sent until it is awaited"]
pub struct CallFuture<'a, R> {
    exchange: Exchange<'a>,
    decode: fn(&RawResponse) -> Result<R, Error>,
}

type Exchange<'a> = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send + 'a>>;

impl<R> Future for CallFuture<'_, R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.exchange.as_mut().poll(context))?;
        Poll::Ready(response.decoded(self.decode))
    }
}

impl<R> fmt::Debug for CallFuture<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

/// A call of an operation, ready to be sent by `.await`.
///
/// Nothing is sent before that. Once it was polled, dropping the future does not take the request
/// back: Saferpay may carry it out all the same.
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<'a, R> {
    connection: &'a Connection,
    request: RequestBuilder,
    decode: fn(&RawResponse) -> Result<R, Error>,
}

impl<'a, R> Call<'a, R> {
    #[doc(hidden)]
    pub fn new(connection: &'a Connection, operation: Operation) -> Self
    where
        R: Decode,
    {
        Self::of(connection, RequestBuilder::new(operation), R::decode)
    }

    pub(super) fn of(
        connection: &'a Connection,
        request: RequestBuilder,
        decode: fn(&RawResponse) -> Result<R, Error>,
    ) -> Self {
        Self { connection, request, decode }
    }

    pub(super) fn request_mut(&mut self) -> &mut RequestBuilder {
        &mut self.request
    }

    /// The error of a call that is not to be sent.
    #[cfg(feature = "blocking")]
    pub(super) fn refuse(self, field: &'static str, fault: &'static str) -> Error {
        self.request.refuse(self.connection, field, fault)
    }

    /// The same call, of whose answer only this is wanted.
    #[doc(hidden)]
    pub fn decode_as<T: FromResponse>(self) -> Call<'a, T>
    where
        R: Decode + Reflect,
    {
        let Self { connection, request, .. } = self;
        Call { connection, request, decode: |response| Ok(T::from_response(&R::decode(response)?)) }
    }

    /// Fills `[name]` in the path.
    #[doc(hidden)]
    pub fn parameter(mut self, name: &'static str, value: &str) -> Self {
        self.request.parameter(name, value);
        self
    }

    #[doc(hidden)]
    pub fn query<Q: Record>(mut self, query: &Q) -> Self {
        self.request.query(query, &self.connection.shared().validation);
        self
    }

    #[doc(hidden)]
    pub fn body<B: Record>(mut self, body: &B) -> Self {
        self.request.body(body, &self.connection.shared().validation);
        self
    }
}

impl<R> Call<'_, R> {
    /// Gives the request this id, instead of a random one.
    ///
    /// It shows up in errors and in Saferpay's own log, and is to be new for every request. It is
    /// no idempotency key: the same id twice does what the request asks for twice. Saferpay
    /// takes 1 to 50 letters, digits, dots, colons, hyphens and underscores.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request.request_id(request_id.into());
        self
    }

    /// Sends the request without holding it against the specification first.
    ///
    /// Saferpay refuses what is wrong all the same, though one thing at a time.
    pub const fn without_validation(mut self) -> Self {
        self.request.skip_validation();
        self
    }

    /// Lets values through that the version does not list, such as a means of payment that
    /// Saferpay has introduced since, and new codes of currencies and countries.
    pub const fn allow_unknown_values(mut self) -> Self {
        self.request.allow_unknown_values();
        self
    }

    /// Repeats the request by this policy, instead of the client's, if it fails and may be
    /// repeated.
    ///
    /// What moves money is never repeated if it may have left: see [`retry`](crate::retry).
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.request.retry(policy);
        self
    }

    /// Waits this long at most for the answer to each attempt, where the client's own time-out is not
    /// shorter still.
    ///
    /// Unlike a future that is dropped, the call then ends with an error, which has the request id
    /// and says that the outcome is unknown. Saferpay asks for 100 seconds: with less, more payments
    /// end so.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout(timeout);
        self
    }

    /// Whether the operation does no harm when it is carried out twice. If not, it is repeated
    /// only when it was not sent.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.request.operation().idempotency() == Idempotency::Idempotent
    }

    /// Sends the request, and gives the HTTP status, the headers, the request id, the number of
    /// attempts and the body as it came along with the answer.
    ///
    /// # Errors
    ///
    /// The same as of awaiting the call.
    pub async fn send_with_details(self) -> Result<Response<R>, Error> {
        let exchange: Exchange<'_> = Box::pin(send_with_retries(self.connection, self.request));
        let response = exchange.await?;
        let value = response.decoded(self.decode)?;
        Ok(Response {
            value,
            status: response.status,
            headers: response.headers,
            request_id: String::from(&*response.context.request_id),
            attempts: response.context.attempts,
            raw_body: RawBody::from(response.body),
        })
    }
}

impl<'a, R: 'a> IntoFuture for Call<'a, R> {
    type Output = Result<R, Error>;
    type IntoFuture = CallFuture<'a, R>;

    fn into_future(self) -> CallFuture<'a, R> {
        CallFuture {
            exchange: Box::pin(send_with_retries(self.connection, self.request)),
            decode: self.decode,
        }
    }
}

impl<R> fmt::Debug for Call<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither path nor body: they may hold tokens and card data.
        formatter
            .debug_struct("Call")
            .field("operation", &self.request.operation().name())
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}
