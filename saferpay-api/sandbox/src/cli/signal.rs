//! Signals that end the program: Ctrl-C, and SIGTERM, with which containers and service managers end programs.

/// Begins to listen for these signals. The future is ready when the first one arrives.
#[cfg(unix)]
pub(super) fn listen() -> impl Future<Output = ()> {
    use std::task::Poll;

    use tokio::signal::unix::{SignalKind, signal};

    // A signal without a handler ends the program at once.
    let mut signals = [SignalKind::interrupt(), SignalKind::terminate()].map(|kind| signal(kind).ok());
    std::future::poll_fn(move |context| {
        let arrived = signals.iter_mut().flatten().any(|signal| signal.poll_recv(context).is_ready());
        if arrived { Poll::Ready(()) } else { Poll::Pending }
    })
}

/// Listens for Ctrl-C.
#[cfg(not(unix))]
pub(super) async fn listen() {
    // Without a handler, the program ends at once.
    let _ = tokio::signal::ctrl_c().await;
}
