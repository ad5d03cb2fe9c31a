//! A flow before it starts, and its future.

use std::fmt;
use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::inputs::{InputValue, Inputs};
use super::operations::{Calls, Operation};
use super::settings::{applied, setters};
use crate::client::CallSettings;
use crate::error::Error;
use crate::input::Input;
use crate::record::Record;

/// A flow before it starts. `.await` or, with the feature `blocking`, `send_blocking()` runs it.
///
/// It owns a clone of the client, so it can be moved into another task:
/// `tokio::spawn(client.settle(..).into_future())`. Nothing is sent before it is awaited. Once it has
/// been polled, dropping it does not undo what was sent.
///
/// Methods named `with_…` set options. If the version does not have an option, the result is an error
/// that names the version with which the option was introduced, and nothing is sent. For everything
/// else there is [`customize`](Self::customize).
///
/// `C` is the client, `O` the operation whose request can be customized, and `S` the steps of the flow.
#[must_use = "a flow does nothing until it is awaited"]
pub struct Flow<C: Calls<O>, O: Operation, S> {
    pub(super) client: C,
    pub(super) draft: Draft<C::Request>,
    pub(super) steps: S,
    settings: Option<CallSettings>,
}

/// The steps of a flow.
pub trait Steps<C: Calls<O>, O: Operation>: Sized + Send + 'static {
    /// The result.
    type Output: Send + 'static;

    /// Runs the flow.
    fn run(
        self,
        client: C,
        draft: Draft<C::Request>,
    ) -> impl Future<Output = Result<Self::Output, Error>> + Send;
}

type Change<R> = Box<dyn FnOnce(&mut R) + Send>;

/// A request that is not built yet: its inputs, and the changes of the caller.
pub struct Draft<R> {
    base: Option<R>,
    pub(super) inputs: Inputs,
    changes: Vec<Change<R>>,
}

impl<R: Record> Draft<R> {
    pub(super) const fn of(inputs: Inputs) -> Self {
        Self { base: None, inputs, changes: Vec::new() }
    }

    /// Sets the inputs in this request instead of an empty one.
    pub(super) fn based_on(self, base: R) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Builds the request of an operation.
    pub(super) fn build(self, operation: &'static str, version: &str) -> Result<R, Error> {
        let mut request = self.base.unwrap_or(R::EMPTY);
        let problems = self.inputs.write_to(&mut request, operation, version);
        if !problems.is_empty() {
            return Err(Error::flow_not_started(problems));
        }
        for change in self.changes {
            change(&mut request);
        }
        Ok(request)
    }
}

impl<C: Calls<O>, O: Operation, S> Flow<C, O, S> {
    pub(super) fn new(client: &C, inputs: Inputs, steps: S) -> Self {
        Self { client: client.clone(), draft: Draft::of(inputs), steps, settings: None }
    }

    /// Changes the request before it is sent, after all options are set: any field of the version, with
    /// its type. Can be called several times.
    ///
    /// The flow compares the response with what it knows: if you change the amount or the order ID
    /// here, the payment is not as expected.
    pub fn customize(mut self, change: impl FnOnce(&mut C::Request) + Send + 'static) -> Self {
        self.draft.changes.push(Box::new(change));
        self
    }

    pub(super) fn set(mut self, input: Input, value: InputValue) -> Self {
        self.draft.inputs.set(input, value);
        self
    }

    pub(super) fn set_texts(self, input: Input, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set(input, InputValue::Texts(texts.into_iter().map(Into::into).collect()))
    }

    pub(super) fn set_text(self, input: Input, text: impl Into<String>) -> Self {
        self.set(input, InputValue::Text(text.into()))
    }
}

setters!([C: Calls<O>, O: Operation, S] Flow<C, O, S>);

impl<C: Calls<O>, O: Operation, S: Steps<C, O>> IntoFuture for Flow<C, O, S> {
    type Output = Result<S::Output, Error>;
    type IntoFuture = FlowFuture<S::Output>;

    fn into_future(self) -> FlowFuture<S::Output> {
        let Self { client, draft, steps, settings } = self;
        let client = match settings.map(|settings| applied(&settings, &client)).transpose() {
            Ok(configured) => configured.unwrap_or(client),
            Err(error) => return FlowFuture { future: Box::pin(ready(Err(error))) },
        };
        FlowFuture { future: Box::pin(steps.run(client, draft)) }
    }
}

#[cfg(feature = "blocking")]
impl<C: Calls<O>, O: Operation, S: Steps<C, O>> Flow<C, O, S> {
    /// Runs the flow and blocks this thread until it is done.
    ///
    /// # Errors
    ///
    /// Those of awaiting the flow. Within an async runtime nothing is sent, and the error is
    /// [`ErrorKind::Invalid`](crate::error::ErrorKind::Invalid): await the flow there.
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "blocking")))]
    pub fn send_blocking(self) -> Result<S::Output, Error> {
        block_on(self.into_future())
    }
}

/// Runs a future on the runtime for blocking calls.
#[cfg(feature = "blocking")]
pub(super) fn block_on<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    match crate::client::blocking::runtime() {
        Ok(runtime) => runtime.block_on(future),
        Err(fault) => Err(Error::flow_not_started(vec![crate::error::Problem::new("send_blocking", fault)])),
    }
}

impl<C: Calls<O>, O: Operation, S> fmt::Debug for Flow<C, O, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Flow")
            .field("operation", &O::NAME)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}

/// The future of a [`Flow`].
#[must_use = "a flow does nothing until it is awaited"]
pub struct FlowFuture<T> {
    future: Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>,
}

impl<T> Future for FlowFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for FlowFuture<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FlowFuture").finish_non_exhaustive()
    }
}
