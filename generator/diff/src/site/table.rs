//! Values that are stored once, and named by their index.

use std::collections::HashMap;
use std::hash::Hash;

/// Distinct values, in the order in which they came.
#[derive(Clone, Debug)]
pub(super) struct Table<T> {
    values: Vec<T>,
    indices: HashMap<T, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { values: Vec::new(), indices: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Table<T> {
    /// The index of a value, which is new or known.
    pub(super) fn index(&mut self, value: T) -> usize {
        if let Some(&index) = self.indices.get(&value) {
            return index;
        }
        self.indices.insert(value.clone(), self.values.len());
        self.values.push(value);
        self.values.len() - 1
    }

    /// The values in order.
    pub(super) fn values(&self) -> &[T] {
        &self.values
    }
}
