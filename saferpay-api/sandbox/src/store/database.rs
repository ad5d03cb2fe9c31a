//! The database file.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use redb::{ReadableDatabase as _, ReadableTable as _, TableDefinition};

use super::digest::Digest;
use super::error::StoreError;
use super::job::Job;

/// Rows by table and key.
const ROWS: TableDefinition<'_, (&str, &str), &[u8]> = TableDefinition::new("rows");

/// The format of the file.
const ABOUT: TableDefinition<'_, &str, &str> = TableDefinition::new("about");

/// The number and the digest of all rows, so that a row that damage has removed is noticed.
const DIGEST: TableDefinition<'_, &str, (u64, u128)> = TableDefinition::new("digest");
const ALL: &str = "all rows";

/// The format that this version writes.
const FORM: &str = "sandbox 3";
/// The format without a digest, which this version reads too.
const FORM_WITHOUT_DIGEST: &str = "sandbox 2";

/// The memory for pages of the file. The engine has all rows in memory, so that nothing is read twice; the
/// library would take a gigabyte.
const CACHE: usize = 32 << 20;

/// An open file.
pub(super) struct Database {
    database: redb::Database,
    path: PathBuf,
}

impl Database {
    /// Opens a file, or creates it, and passes each row: its table, its key and its value. If the file is
    /// damaged, that is known only at the end.
    pub(super) fn open(path: &Path, load: impl FnMut(&str, &str, &[u8])) -> Result<Self, StoreError> {
        let new = !path.exists();
        // The library panics on some damaged files. That must become an error too.
        let opened = catch_panic(|| redb::Builder::new().set_cache_size(CACHE).create(path));
        let database = match opened {
            None => return Err(StoreError::damaged(path, "its inner structure is broken")),
            Some(Err(error)) => return Err(StoreError::new(path, error)),
            Some(Ok(database)) => Self { database, path: path.to_owned() },
        };
        if new {
            database.begin()?;
        } else {
            database.read(load)?;
        }
        Ok(database)
    }

    fn begin(&self) -> Result<(), StoreError> {
        self.run(|| {
            let transaction = self.begin_write()?;
            transaction.open_table(ROWS)?;
            transaction.open_table(ABOUT)?.insert("form", FORM)?;
            transaction.open_table(DIGEST)?.insert(ALL, Digest::default().stored())?;
            transaction.commit()?;
            Ok(())
        })
    }

    /// Checks that the file is a sandbox database, and reads its rows.
    fn read(&self, load: impl FnMut(&str, &str, &[u8])) -> Result<(), StoreError> {
        let form = self.run(|| {
            let transaction = self.database.begin_read()?;
            let about = match transaction.open_table(ABOUT) {
                Ok(about) => about,
                Err(redb::TableError::TableDoesNotExist(_)) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            Ok(about.get("form")?.map(|form| form.value().to_owned()))
        })?;
        match form.as_deref() {
            Some(FORM) => {
                let digest = self.read_rows(load)?;
                self.check_digest(digest)
            }
            Some(FORM_WITHOUT_DIGEST) => {
                let digest = self.read_rows(load)?;
                self.add_digest(digest)
            }
            // A kill right after creation leaves a database without tables.
            None if self.run(|| Ok(self.database.begin_read()?.list_tables()?.next().is_none()))? => {
                self.begin()
            }
            _ => Err(StoreError::foreign(&self.path)),
        }
    }

    /// Reads every row once, and returns the digest of all.
    fn read_rows(&self, mut load: impl FnMut(&str, &str, &[u8])) -> Result<Digest, StoreError> {
        self.run(|| {
            let mut digest = Digest::default();
            let transaction = self.database.begin_read()?;
            for entry in transaction.open_table(ROWS)?.iter()? {
                let (key, value) = entry?;
                let ((table, key), value) = (key.value(), value.value());
                digest.add((table, key), value);
                load(table, key, value);
            }
            Ok(digest)
        })
    }

    /// Compares all rows with the digest.
    fn check_digest(&self, digest: Digest) -> Result<(), StoreError> {
        let stored = self.run(|| {
            let transaction = self.database.begin_read()?;
            Ok(transaction.open_table(DIGEST)?.get(ALL)?.map(|digest| digest.value()))
        })?;
        if stored == Some(digest.stored()) {
            return Ok(());
        }
        Err(StoreError::damaged(&self.path, "rows are missing or changed"))
    }

    fn add_digest(&self, digest: Digest) -> Result<(), StoreError> {
        self.run(|| {
            let transaction = self.begin_write()?;
            transaction.open_table(ABOUT)?.insert("form", FORM)?;
            transaction.open_table(DIGEST)?.insert(ALL, digest.stored())?;
            transaction.commit()?;
            Ok(())
        })
    }

    /// Writes all jobs in one transaction, which is synced when this returns.
    pub(super) fn write(&self, batch: &[Job]) -> Result<(), StoreError> {
        self.run(|| {
            let transaction = self.begin_write()?;
            {
                let mut rows = transaction.open_table(ROWS)?;
                let mut digests = transaction.open_table(DIGEST)?;
                let stored = digests.get(ALL)?.map(|digest| digest.value());
                let mut digest = stored.map(Digest::from).unwrap_or_default();
                for jobs in batch {
                    match jobs {
                        Job::Clear => {
                            rows.retain(|_, _| false)?;
                            digest = Digest::default();
                        }
                        Job::Write(changes) => {
                            for change in changes {
                                let key = (change.table, change.key.as_str());
                                let old = match &change.value {
                                    Some(value) => rows.insert(key, value.as_slice())?,
                                    None => rows.remove(key)?,
                                };
                                if let Some(old) = old {
                                    digest.remove(key, old.value());
                                }
                                if let Some(value) = &change.value {
                                    digest.add(key, value);
                                }
                            }
                        }
                    }
                }
                digests.insert(ALL, digest.stored())?;
            }
            transaction.commit()?;
            Ok(())
        })
    }

    /// Begins a transaction with two phases. With one phase, the library answers a damaged page by
    /// silently going back to the transaction before.
    fn begin_write(&self) -> Result<redb::WriteTransaction, redb::Error> {
        let mut transaction = self.database.begin_write()?;
        transaction.set_two_phase_commit(true);
        Ok(transaction)
    }

    /// Uses the database, and turns errors and panics into a [`StoreError`].
    fn run<T>(&self, act: impl FnOnce() -> Result<T, redb::Error>) -> Result<T, StoreError> {
        match catch_panic(act) {
            Some(result) => result.map_err(|error| StoreError::new(&self.path, error)),
            None => Err(StoreError::damaged(&self.path, "its inner structure is broken")),
        }
    }
}

/// The result, or nothing if it panicked.
fn catch_panic<T>(act: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(act)).ok()
}
