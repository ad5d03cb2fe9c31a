//! Keeps the state in a database file, so that everything acknowledged survives a kill.
//!
//! Changes are queued in their order, while the engine is still locked. A writer thread writes all
//! queued changes in one transaction and syncs it. A response is sent once everything queued before
//! it is on disk.

mod database;
mod digest;
mod error;
mod job;
mod writer;

pub use error::StoreError;

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;

use tokio::sync::watch;

use self::database::Database;
use self::job::Job;
use self::writer::Progress;
use crate::engine::RowChange;

/// Keeps the state in a file.
pub(crate) struct Store {
    jobs: Option<Sender<Job>>,
    queued: AtomicU64,
    progress: watch::Receiver<Progress>,
    writer: Option<JoinHandle<()>>,
}

impl Store {
    /// Opens the file, or creates it, and passes each row: its table, its key and its value.
    ///
    /// # Errors
    ///
    /// If the file cannot be used. If it is damaged, some rows may have been passed.
    pub(crate) fn open(path: &Path, load: impl FnMut(&str, &str, &[u8])) -> Result<Self, StoreError> {
        let database = Database::open(path, load)?;
        let (jobs, waiting) = mpsc::channel();
        let (progress_sender, progress) = watch::channel(Ok(0));
        let writer = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || writer::run(&database, &waiting, &progress_sender))
            .map_err(|error| StoreError::new(path, error))?;
        let queued = AtomicU64::new(0);
        Ok(Self { jobs: Some(jobs), queued, progress, writer: Some(writer) })
    }

    /// Queues changes. Call this while the engine is locked, so that changes keep their order.
    pub(crate) fn write(&self, changes: Vec<RowChange>) {
        if !changes.is_empty() {
            self.queue(Job::Write(changes));
        }
    }

    /// Queues the removal of all rows.
    pub(crate) fn clear(&self) {
        self.queue(Job::Clear);
    }

    fn queue(&self, jobs: Job) {
        self.queued.fetch_add(1, Ordering::SeqCst);
        if let Some(sender) = &self.jobs {
            // The writer only ends early if writing failed, which `persisted` reports.
            let _ = sender.send(jobs);
        }
    }

    /// Waits until everything queued so far is on disk.
    ///
    /// # Errors
    ///
    /// Says why it never will be.
    pub(crate) async fn persisted(&self) -> Result<(), String> {
        let goal = self.queued.load(Ordering::SeqCst);
        let mut progress = self.progress.clone();
        let reached = |progress: &Progress| progress.as_ref().map_or(true, |done| *done >= goal);
        match progress.wait_for(reached).await {
            Ok(progress) => progress.clone().map(|_| ()),
            Err(_) => Err("the store has ended".to_owned()),
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Closing the channel ends the writer once it has written all queued jobs.
        self.jobs = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}
