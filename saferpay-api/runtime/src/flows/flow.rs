use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::Error;

/// A flow, which `.await` or, with the feature `blocking`, `send_blocking()` runs.
///
/// Nothing is sent before that. Once it has been polled, dropping it does not undo what was sent.
#[must_use = "a flow does nothing until it is awaited"]
pub struct Flow<'a, T> {
    future: Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>,
}

impl<'a, T> Flow<'a, T> {
    pub(super) fn new(future: impl Future<Output = Result<T, Error>> + Send + 'a) -> Self {
        Self { future: Box::pin(future) }
    }

    /// Runs the flow and blocks this thread until it is done.
    ///
    /// # Errors
    ///
    /// Those of awaiting the flow. Within an async runtime nothing is sent, and the error is
    /// [`ErrorKind::Invalid`](crate::error::ErrorKind::Invalid): await the flow there.
    #[cfg(feature = "blocking")]
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "blocking")))]
    pub fn send_blocking(self) -> Result<T, Error> {
        match crate::client::blocking::runtime() {
            Ok(runtime) => runtime.block_on(self.future),
            Err(fault) => Err(Error::flow_not_started("send_blocking", fault)),
        }
    }
}

impl<T> Future for Flow<'_, T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.future.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Flow<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Flow").finish_non_exhaustive()
    }
}
