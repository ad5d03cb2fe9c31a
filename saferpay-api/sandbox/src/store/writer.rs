//! The writer thread.

use std::sync::mpsc::Receiver;

use tokio::sync::watch;

use super::database::Database;
use super::job::Job;

/// The number of jobs on disk, or why no more can be written.
pub(super) type Progress = Result<u64, String>;

/// The largest number of additional jobs in one transaction.
const MAX_BATCH: usize = 4096;

/// Writes until the channel closes or writing fails.
pub(super) fn run(database: &Database, waiting: &Receiver<Job>, progress_sender: &watch::Sender<Progress>) {
    let mut done = 0;
    while let Ok(first) = waiting.recv() {
        // Jobs that arrive during a sync share the next transaction.
        let mut batch = vec![first];
        batch.extend(waiting.try_iter().take(MAX_BATCH));
        match database.write(&batch) {
            Ok(()) => {
                done += batch.len() as u64;
                // The previous value is not needed.
                let _ = progress_sender.send_replace(Ok(done));
            }
            Err(error) => {
                // The state in memory is ahead of the disk now, so nothing may be acknowledged any
                // more.
                let _ = progress_sender.send_replace(Err(error.to_string()));
                return;
            }
        }
    }
}
