//! Calls without an async runtime.

use std::sync::{Mutex, PoisonError};
use std::{io, thread};

use tokio::runtime::{Builder, Handle};

use super::{Call, Response};
use crate::error::Error;

impl<R> Call<R> {
    /// Sends the request and blocks this thread until the response arrives.
    ///
    /// One background thread per process drives the connections.
    ///
    /// # Errors
    ///
    /// Those of awaiting the call. Within an async runtime nothing is sent, and the error is
    /// [`ErrorKind::Invalid`](crate::error::ErrorKind::Invalid): await the call there. This
    /// includes `tokio::task::spawn_blocking`, where `Handle::current().block_on(..)` works.
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "blocking")))]
    pub fn send_blocking(self) -> Result<R, Error> {
        self.send_blocking_with_details().map(|response| response.value)
    }

    /// Like [`send_blocking`](Self::send_blocking), with the details of
    /// [`send_with_details`](Self::send_with_details).
    ///
    /// # Errors
    ///
    /// Those of [`send_blocking`](Self::send_blocking).
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "blocking")))]
    pub fn send_blocking_with_details(self) -> Result<Response<R>, Error> {
        match runtime() {
            Ok(runtime) => runtime.block_on(self.send_with_details()),
            Err(fault) => Err(self.refuse("send_blocking", fault)),
        }
    }
}

/// The runtime for blocking calls, or why it cannot be used.
pub(crate) fn runtime() -> Result<Handle, &'static str> {
    if Handle::try_current().is_ok() {
        return Err("must not be used within an async runtime: await the call instead, \
                    or on a thread for blocking code call `Handle::block_on`");
    }
    background().map_err(|_| "needs a background thread, which could not be started")
}

/// The runtime that drives the connections of all blocking calls.
///
/// It runs on its own thread, so that it notices a connection that the server closes between two
/// calls before the next call uses it.
fn background() -> io::Result<Handle> {
    static RUNNING: Mutex<Option<Handle>> = Mutex::new(None);
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*running {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name("saferpay-api".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    *running = Some(handle.clone());
    Ok(handle)
}
