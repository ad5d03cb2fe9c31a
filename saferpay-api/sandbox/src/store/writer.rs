//! The thread that writes.

use std::sync::mpsc::Receiver;

use tokio::sync::watch;

use super::database::Database;
use super::job::Job;

/// How many pieces of work are on the disk, or why no more will be.
pub(super) type Progress = Result<u64, String>;

/// The most pieces that one transaction takes.
const TOGETHER: usize = 4096;

/// Writes until nothing can come any more, or until writing fails.
pub(super) fn run(database: &Database, waiting: &Receiver<Job>, told: &watch::Sender<Progress>) {
    let mut done = 0;
    while let Ok(first) = waiting.recv() {
        // While one transaction is synced others wait; they go together in the next.
        let mut batch = vec![first];
        batch.extend(waiting.try_iter().take(TOGETHER));
        match database.write(&batch) {
            Ok(()) => {
                done += batch.len() as u64;
                // The value before is of no interest.
                let _ = told.send_replace(Ok(done));
            }
            Err(error) => {
                // What is in memory is ahead of the disk now. Nothing may be acknowledged any more.
                let _ = told.send_replace(Err(error.to_string()));
                return;
            }
        }
    }
}
