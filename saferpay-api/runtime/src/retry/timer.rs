use std::pin::Pin;
use std::time::{Duration, Instant};

/// The future of [`Timer::sleep`].
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A clock that can wait, which depends on the async runtime.
///
/// Only calls with a retry policy or a timeout use it. Set another one with
/// [`ClientBuilder::timer`](crate::client::ClientBuilder::timer) if the
/// [`Transport`](crate::transport::Transport) does not run on tokio.
pub trait Timer: Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> Instant;

    /// Waits for this duration.
    fn sleep(&self, duration: Duration) -> Sleep<'_>;
}

/// The timer of the tokio runtime, which is the default.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        Box::pin(tokio::time::sleep(duration))
    }
}
