//! Hands changed rows to a store, and loads stored rows.

use std::fmt;

use super::ids::Ids;
use super::state::Engine;
use super::table::RowChange;

/// A stored row that the engine cannot load.
#[derive(Debug)]
pub enum LoadError {
    /// There is no such table.
    Table(String),
    /// The row cannot be read.
    Row {
        /// The table.
        table: String,
        /// The row's key.
        key: String,
        /// The cause.
        error: serde_json::Error,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(table) => {
                write!(formatter, "there is no table `{table}`; was this stored by a newer sandbox?")
            }
            Self::Row { table, key, error } => {
                write!(formatter, "row `{key}` of table `{table}` cannot be read: {error}")
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Table(_) => None,
            Self::Row { error, .. } => Some(error),
        }
    }
}

/// Applies an expression to every table.
macro_rules! each_table {
    ($engine:ident, $name:ident, $table:ident => $what:expr) => {
        each_table!(@ $engine, $name, $table, $what;
            transactions sessions aliases payment_links payment_link_addresses access_tokens entered_cards dcc_offers
            closed_batches notifications deliveries orders seeds)
    };
    (@ $engine:ident, $name:ident, $table:ident, $what:expr; $($field:ident)*) => {
        $( { let $name = stringify!($field); let $table = &mut $engine.$field; $what } )*
    };
}

impl Engine {
    /// Takes the rows that have changed since the last time. A store must write them in one
    /// transaction.
    pub fn take_changes(&mut self) -> Vec<RowChange> {
        if self.stored_seed != self.ids.seed() {
            self.stored_seed = self.ids.seed();
            self.seeds.insert("ids", self.stored_seed);
        }
        let mut changes = Vec::new();
        each_table!(self, name, table => table.take_changes(name, &mut changes));
        changes
    }

    /// Discards the list of changed rows, if nothing is stored.
    pub fn discard_changes(&mut self) {
        each_table!(self, _name, table => table.discard_changes());
    }

    /// Loads a stored row into a new engine.
    ///
    /// # Errors
    ///
    /// If the row cannot be read.
    pub fn load(&mut self, table: &str, key: &str, value: &[u8]) -> Result<(), LoadError> {
        let unreadable = |error| LoadError::Row { table: table.to_owned(), key: key.to_owned(), error };
        each_table!(self, name, rows => if name == table {
            rows.load(key, value).map_err(unreadable)?;
            if name == "seeds"
                && let Some(seed) = self.seeds.get("ids")
            {
                self.stored_seed = *seed;
                self.ids = Ids::new(*seed);
            }
            return Ok(());
        });
        Err(LoadError::Table(table.to_owned()))
    }
}
