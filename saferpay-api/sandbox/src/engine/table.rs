//! A typed table that tracks which of its rows have changed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, de::DeserializeOwned};

/// A change of a row, for a store to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// The table.
    pub table: &'static str,
    /// The row's key.
    pub key: String,
    /// The row as JSON; `None` if it was removed.
    pub value: Option<Vec<u8>>,
}

/// Below this number of rows, none are swept.
const SMALL: usize = 1024;

/// Rows in the order of their keys.
#[derive(Debug)]
pub(super) struct Table<T> {
    /// Boxed, because a map leaves a third of its slots empty and there can be many rows.
    rows: BTreeMap<Box<str>, Box<T>>,
    changed: BTreeSet<Box<str>>,
    /// The number of rows at which the next sweep is.
    sweep_at: usize,
    /// How many rows were read, to test that no operation reads more than it needs.
    #[cfg(test)]
    visited: std::cell::Cell<usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: BTreeMap::new(),
            changed: BTreeSet::new(),
            sweep_at: SMALL,
            #[cfg(test)]
            visited: std::cell::Cell::default(),
        }
    }
}

impl<T: Serialize + DeserializeOwned> Table<T> {
    pub(super) fn get(&self, key: &str) -> Option<&T> {
        #[cfg(test)]
        self.visited.update(|visited| visited + 1);
        self.rows.get(key).map(|row| &**row)
    }

    /// Returns a row to change.
    pub(super) fn change(&mut self, key: &str) -> Option<&mut T> {
        let row = self.rows.get_mut(key)?;
        self.changed.insert(key.into());
        Some(row)
    }

    pub(super) fn insert(&mut self, key: &str, row: T) {
        self.changed.insert(key.into());
        self.rows.insert(key.into(), Box::new(row));
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<T> {
        let row = self.rows.remove(key)?;
        self.changed.insert(key.into());
        Some(*row)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.rows.iter().map(|(key, row)| {
            #[cfg(test)]
            self.visited.update(|visited| visited + 1);
            (&**key, &**row)
        })
    }

    /// How many rows were read so far.
    #[cfg(test)]
    pub(super) fn visited(&self) -> usize {
        self.visited.get()
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Removes the rows that nobody needs any more, once there are twice as many as after the last time. So
    /// each row costs the same, however many there are.
    pub(super) fn sweep(&mut self, is_needed: impl Fn(&T) -> bool) {
        if self.rows.len() < self.sweep_at {
            return;
        }
        let Self { rows, changed, .. } = self;
        rows.retain(|key, row| {
            let keep = is_needed(row);
            if !keep {
                changed.insert(key.clone());
            }
            keep
        });
        self.sweep_at = SMALL.max(self.rows.len() * 2);
    }

    pub(super) fn last_key(&self) -> Option<&str> {
        self.rows.last_key_value().map(|(key, _)| &**key)
    }

    /// The rows whose keys start with this prefix.
    pub(super) fn with_prefix<'t>(&'t self, start: &'t str) -> impl Iterator<Item = (&'t str, &'t T)> {
        let from = self.rows.range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded));
        from.map(|(key, row)| (&**key, &**row)).take_while(move |(key, _)| key.starts_with(start))
    }

    /// Takes the changes since the last time.
    pub(super) fn take_changes(&mut self, table: &'static str, changes: &mut Vec<RowChange>) {
        for key in std::mem::take(&mut self.changed) {
            // Serialization cannot fail: rows are plain data with string keys.
            let value = self.rows.get(&key).and_then(|row| serde_json::to_vec(&**row).ok());
            changes.push(RowChange { table, key: key.into(), value });
        }
    }

    pub(super) fn discard_changes(&mut self) {
        self.changed.clear();
    }

    /// Loads a stored row.
    pub(super) fn load(&mut self, key: &str, value: &[u8]) -> Result<(), serde_json::Error> {
        let row = serde_json::from_slice(value)?;
        self.rows.insert(key.into(), Box::new(row));
        Ok(())
    }
}
