//! The database: a file of `SQLite`, with a table for each kind of record.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, ToSql, params};
use tokio::task::spawn_blocking;

use crate::problem::{Problem, Result};
use crate::records::{Columns, PaymentAttempt, Record};

#[derive(Clone)]
pub(crate) struct Database {
    connection: Arc<Mutex<Connection>>,
}

impl Database {
    /// Opens the file, which is created if it does not exist.
    pub(crate) fn open(file: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(file)?;
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Self { connection: Arc::new(Mutex::new(connection)) })
    }

    /// Stores a record, or its new state. It is on disk when this returns.
    pub(crate) async fn save<R: Record>(&self, record: &R) -> Result<()> {
        self.insert(record, "DO UPDATE SET ask_after = ?3, record = ?4").await.map(drop)
    }

    /// Stores a record, and returns whether it is new: a form that is sent twice has the same ID.
    pub(crate) async fn add<R: Record>(&self, record: &R) -> Result<bool> {
        self.insert(record, "DO NOTHING").await
    }

    async fn insert<R: Record>(&self, record: &R, on_conflict: &str) -> Result<bool> {
        let insert = format!(
            "INSERT INTO {} (id, order_id, ask_after, record) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) {on_conflict}",
            R::TABLE,
        );
        let (Columns { id, order_id, ask_after }, json) = (record.columns(), serde_json::to_string(record)?);
        let ask_after = ask_after.map(Timestamp::as_second);
        self.run(move |db| Ok(db.execute(&insert, params![id, order_id, ask_after, json])? == 1)).await
    }

    pub(crate) async fn get<R: Record>(&self, id: &str) -> Result<R> {
        self.find(id).await?.ok_or(Problem::NotFound)
    }

    pub(crate) async fn find<R: Record>(&self, id: &str) -> Result<Option<R>> {
        Ok(self.select("id = ?1", id.to_owned()).await?.pop())
    }

    /// The records of an order, the oldest first.
    pub(crate) async fn of_order<R: Record>(&self, order_id: &str) -> Result<Vec<R>> {
        self.select("order_id = ?1 ORDER BY rowid", order_id.to_owned()).await
    }

    /// The records that the shop has to continue now.
    pub(crate) async fn due<R: Record>(&self) -> Result<Vec<R>> {
        self.select("ask_after <= ?1 ORDER BY ask_after", Timestamp::now().as_second()).await
    }

    /// The latest hundred records, the newest first.
    pub(crate) async fn latest<R: Record>(&self) -> Result<Vec<R>> {
        self.select("true ORDER BY rowid DESC LIMIT ?1", 100).await
    }

    /// The latest payments with which the payer has saved a card. They name its alias.
    pub(crate) async fn with_saved_card(&self) -> Result<Vec<PaymentAttempt>> {
        let saved = "record ->> '$.payment.alias_id' IS NOT NULL AND record ->> '$.state' = 'Paid'";
        self.select(&format!("{saved} ORDER BY rowid DESC LIMIT ?1"), 100).await
    }

    async fn select<R: Record>(&self, condition: &str, value: impl ToSql + Send + 'static) -> Result<Vec<R>> {
        let select = format!("SELECT record FROM {} WHERE {condition}", R::TABLE);
        let read = move |db: &Connection| {
            let mut select = db.prepare_cached(&select)?;
            let rows = select.query_map([value], |row| row.get::<_, String>(0))?;
            rows.map(|json| Ok(serde_json::from_str(&json?)?)).collect()
        };
        self.run(read).await
    }

    /// Runs a statement, without blocking other tasks.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let connection = Arc::clone(&self.connection);
        spawn_blocking(move || work(&connection.lock().unwrap_or_else(PoisonError::into_inner))).await?
    }
}
