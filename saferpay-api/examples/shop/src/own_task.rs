//! Work that a browser cannot interrupt.

use crate::problem::Problem;

/// Runs work that moves money in a separate task. The web framework drops a handler when the browser
/// hangs up; the task continues.
pub(crate) async fn in_own_task<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    tokio::spawn(work).await?
}
