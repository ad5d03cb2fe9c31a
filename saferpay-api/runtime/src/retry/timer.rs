use std::pin::Pin;
use std::time::{Duration, Instant};

/// What [`Timer::sleep`] gives back.
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Tells the time and waits, which depends on the async runtime.
///
/// Only calls with a retry policy need one. Give another one to
/// [`ClientBuilder::timer`](crate::client::ClientBuilder::timer) where a
/// [`Transport`](crate::transport::Transport) runs on something else than tokio.
pub trait Timer: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> Instant;

    /// Waits this long.
    fn sleep(&self, duration: Duration) -> Sleep<'_>;
}

/// The timer of a tokio runtime, used unless another one is given.
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
