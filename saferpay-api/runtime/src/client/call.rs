use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::answer::{Arrived, Decode};
use super::attempts::exchange;
use super::draft::Draft;
use super::{Connection, Operation, RawBody, Response};
use crate::error::Error;
use crate::flows::Reading;
use crate::record::{AnyRecord, Record};
use crate::retry::{Class, RetryPolicy};

/// What awaiting a [`Call`] becomes.
///
/// All the work is done by one future that knows nothing of `R`, so that a program that calls
/// many operations compiles it once.
#[must_use = "a call is not sent until it is awaited"]
pub struct CallFuture<'a, R> {
    exchange: Exchange<'a>,
    decode: fn(&Arrived) -> Result<R, Error>,
}

type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Arrived, Error>> + Send + 'a>>;

impl<R> Future for CallFuture<'_, R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrived = ready!(self.exchange.as_mut().poll(context))?;
        Poll::Ready(arrived.decoded(self.decode))
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
    draft: Draft,
    decode: fn(&Arrived) -> Result<R, Error>,
}

impl<'a, R> Call<'a, R> {
    #[doc(hidden)]
    pub fn new(connection: &'a Connection, operation: Operation) -> Self
    where
        R: Decode,
    {
        Self::of(connection, Draft::new(operation), R::decode)
    }

    pub(super) fn of(
        connection: &'a Connection,
        draft: Draft,
        decode: fn(&Arrived) -> Result<R, Error>,
    ) -> Self {
        Self { connection, draft, decode }
    }

    pub(super) fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    /// The error of a call that is not to be sent.
    #[cfg(feature = "blocking")]
    pub(super) fn refuse(self, place: &'static str, fault: &'static str) -> Error {
        self.draft.refuse(self.connection, place, fault)
    }

    /// The same call, of whose answer only this is wanted.
    #[doc(hidden)]
    pub fn reading<T: Reading>(self) -> Call<'a, T>
    where
        R: Decode + AnyRecord,
    {
        let Self { connection, draft, .. } = self;
        Call { connection, draft, decode: |arrived| Ok(T::read(&R::decode(arrived)?)) }
    }

    /// Fills `[name]` in the path.
    #[doc(hidden)]
    pub fn parameter(mut self, name: &'static str, value: &str) -> Self {
        self.draft.parameter(name, value);
        self
    }

    #[doc(hidden)]
    pub fn query<Q: Record>(mut self, query: &Q) -> Self {
        self.draft.query(query, &self.connection.shared().validation);
        self
    }

    #[doc(hidden)]
    pub fn body<B: Record>(mut self, body: &B) -> Self {
        self.draft.body(body, &self.connection.shared().validation);
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
        self.draft.request_id(request_id.into());
        self
    }

    /// Sends the request without holding it against the specification first.
    ///
    /// Saferpay refuses what is wrong all the same, though one thing at a time.
    pub const fn without_validation(mut self) -> Self {
        self.draft.skip_validation();
        self
    }

    /// Lets values through that the version does not list, such as a means of payment that
    /// Saferpay has introduced since, and new codes of currencies and countries.
    pub const fn allow_unlisted_values(mut self) -> Self {
        self.draft.allow_unlisted_values();
        self
    }

    /// Repeats the request by this policy, instead of the client's, if it fails and may be
    /// repeated.
    ///
    /// What moves money is never repeated if it may have left: see [`retry`](crate::retry).
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.draft.retry(policy);
        self
    }

    /// Waits this long at most for the answer to each attempt, where the client's own time-out is not
    /// shorter still.
    ///
    /// Unlike a future that is dropped, the call then ends with an error, which has the request id
    /// and says that the outcome is unknown. Saferpay asks for 100 seconds: with less, more payments
    /// end so.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout(timeout);
        self
    }

    /// Whether the operation does no harm when it is carried out twice. If not, it is repeated
    /// only when it was not sent.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        self.draft.operation().class() == Class::Repeatable
    }

    /// Sends the request, and gives the HTTP status, the headers, the request id, the number of
    /// attempts and the body as it came along with the answer.
    ///
    /// # Errors
    ///
    /// The same as of awaiting the call.
    pub async fn send_with_details(self) -> Result<Response<R>, Error> {
        let exchange: Exchange<'_> = Box::pin(exchange(self.connection, self.draft));
        let arrived = exchange.await?;
        let value = arrived.decoded(self.decode)?;
        Ok(Response {
            value,
            status: arrived.status,
            headers: arrived.headers,
            request_id: String::from(&*arrived.context.request_id),
            attempts: arrived.context.attempts,
            raw_body: RawBody::from(arrived.body),
        })
    }
}

impl<'a, R: 'a> IntoFuture for Call<'a, R> {
    type Output = Result<R, Error>;
    type IntoFuture = CallFuture<'a, R>;

    fn into_future(self) -> CallFuture<'a, R> {
        CallFuture { exchange: Box::pin(exchange(self.connection, self.draft)), decode: self.decode }
    }
}

impl<R> fmt::Debug for Call<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither path nor body: they may hold tokens and card data.
        formatter
            .debug_struct("Call")
            .field("operation", &self.draft.operation().name())
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}
