//! Waits for a signal that ends the program.

/// Waits for Ctrl-C, or for SIGTERM, with which containers and service managers end programs.
pub(super) async fn end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a handler, the program ends at once.
    let _ = tokio::signal::ctrl_c().await;
}
