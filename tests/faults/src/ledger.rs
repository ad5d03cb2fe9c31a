//! Records which requests reached the server, and what it carried out.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::Fault;

/// The records of one key.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The number of times that it was carried out.
    pub effects: usize,
    /// The request ids and, in the JSON API, the retry indicators, in order of arrival. Includes requests
    /// that arrived only in part, if that part contains the key.
    pub arrivals: Vec<(String, Option<u32>)>,
}

#[derive(Debug, Default)]
struct Books {
    entries: BTreeMap<u64, Entry>,
    faults: BTreeMap<Fault, usize>,
}

/// The counts of a server.
#[derive(Clone, Debug, Default)]
pub struct Ledger(Arc<Mutex<Books>>);

impl Ledger {
    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request that arrived, completely or in part.
    pub fn arrived(&self, text: &str, fault: Fault) {
        let mut books = self.books();
        *books.faults.entry(fault).or_default() += 1;
        if let Some(key) = key(text) {
            let arrival = (request_id(text), indicator(text));
            books.entries.entry(key).or_default().arrivals.push(arrival);
        }
    }

    /// Records that a request was carried out.
    pub fn carried_out(&self, text: &str) {
        if let Some(key) = key(text) {
            self.books().entries.entry(key).or_default().effects += 1;
        }
    }

    /// The records of a key.
    #[must_use]
    pub fn entry(&self, key: u64) -> Entry {
        self.books().entries.get(&key).cloned().unwrap_or_default()
    }

    /// How many requests had each fault.
    #[must_use]
    pub fn faults(&self) -> BTreeMap<Fault, usize> {
        self.books().faults.clone()
    }
}

/// The key in a request. It is in the place of the ID of the business object.
#[must_use]
pub fn key(text: &str) -> Option<u64> {
    number_after(text, "key-")
}

fn number_after(text: &str, mark: &str) -> Option<u64> {
    let (_, rest) = text.split_once(mark)?;
    let end = rest.find(|character: char| !character.is_ascii_digit())?;
    rest[..end].parse().ok()
}

fn indicator(text: &str) -> Option<u32> {
    number_after(text, "\"RetryIndicator\":").and_then(|number| number.try_into().ok())
}

fn request_id(text: &str) -> String {
    let rest = text.split_once("\"RequestId\":\"").or_else(|| text.split_once("saferpay-requestid: "));
    let end = |character: char| character == '"' || character == '\r';
    rest.and_then(|(_, rest)| rest.split(end).next()).unwrap_or_default().to_owned()
}
