//! The database file.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use redb::{ReadableDatabase as _, ReadableTable as _, TableDefinition};

use super::error::StoreError;
use super::job::Job;

/// A stored row.
pub(crate) struct Row {
    pub(crate) table: String,
    pub(crate) key: String,
    pub(crate) value: Vec<u8>,
}

/// Rows by table and key.
const ROWS: TableDefinition<'_, (&str, &str), &[u8]> = TableDefinition::new("rows");

/// The format of the file.
const ABOUT: TableDefinition<'_, &str, &str> = TableDefinition::new("about");

/// The format that this version writes and reads.
const FORM: &str = "sandbox 2";

/// An open file.
pub(super) struct Database {
    database: redb::Database,
    path: PathBuf,
}

impl Database {
    /// Opens a file, or creates it.
    pub(super) fn open(path: &Path) -> Result<Self, StoreError> {
        let new = !path.exists();
        // The library panics on some damaged files. That must become an error too.
        let opened = catch_panic(|| redb::Database::create(path));
        let database = match opened {
            None => return Err(StoreError::damaged(path, "its inner structure is broken")),
            Some(Err(error)) => return Err(StoreError::new(path, error)),
            Some(Ok(database)) => Self { database, path: path.to_owned() },
        };
        if new {
            database.begin()?;
        } else {
            database.check()?;
        }
        Ok(database)
    }

    fn begin(&self) -> Result<(), StoreError> {
        self.run(|| {
            let transaction = self.database.begin_write()?;
            transaction.open_table(ROWS)?;
            transaction.open_table(ABOUT)?.insert("form", FORM)?;
            transaction.commit()?;
            Ok(())
        })
    }

    /// Checks that the file is a sandbox database in the current format.
    fn check(&self) -> Result<(), StoreError> {
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
            Some(FORM) => Ok(()),
            // A kill right after creation leaves a database without tables.
            None if self.run(|| Ok(self.database.begin_read()?.list_tables()?.next().is_none()))? => {
                self.begin()
            }
            _ => Err(StoreError::foreign(&self.path)),
        }
    }

    /// Reads all rows.
    pub(super) fn rows(&self) -> Result<Vec<Row>, StoreError> {
        self.run(|| {
            let transaction = self.database.begin_read()?;
            let mut rows = Vec::new();
            for entry in transaction.open_table(ROWS)?.iter()? {
                let (key, value) = entry?;
                let (table, key) = key.value();
                rows.push(Row {
                    table: table.to_owned(),
                    key: key.to_owned(),
                    value: value.value().to_owned(),
                });
            }
            Ok(rows)
        })
    }

    /// Writes all jobs in one transaction, which is synced when this returns.
    pub(super) fn write(&self, batch: &[Job]) -> Result<(), StoreError> {
        self.run(|| {
            let transaction = self.database.begin_write()?;
            {
                let mut rows = transaction.open_table(ROWS)?;
                for jobs in batch {
                    match jobs {
                        Job::Clear => rows.retain(|_, _| false)?,
                        Job::Write(changes) => {
                            for change in changes {
                                let key = (change.table, change.key.as_str());
                                match &change.value {
                                    Some(value) => drop(rows.insert(key, value.as_slice())?),
                                    None => drop(rows.remove(key)?),
                                }
                            }
                        }
                    }
                }
            }
            transaction.commit()?;
            Ok(())
        })
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
