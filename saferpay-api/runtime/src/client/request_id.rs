use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use uuid::{Builder, Uuid};

/// Gives requests ids that nobody has given before.
///
/// An id has to be new; it need not be hard to guess. So the operating system is asked for random
/// keys once, and an id is the hash of its number and its time under them. The time is there for
/// copies of a process, as `fork` and snapshots of machines make them: they have the same keys and
/// the same numbers.
pub(super) struct RequestIds {
    keys: [RandomState; 2],
    given: AtomicU64,
}

impl RequestIds {
    pub(super) fn new() -> Self {
        Self { keys: [RandomState::new(), RandomState::new()], given: AtomicU64::new(0) }
    }

    /// A new id, in the form of a random UUID.
    pub(super) fn next(&self) -> Arc<str> {
        let number = self.given.fetch_add(1, Ordering::Relaxed);
        let [high, low] = &self.keys;
        let time = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_nanos());
        let halves = [high, low].map(|key| key.hash_one((number, time)));
        let mut bytes = [0; 16];
        for (bytes, half) in bytes.chunks_exact_mut(8).zip(halves) {
            bytes.copy_from_slice(&half.to_ne_bytes());
        }
        let id = Builder::from_random_bytes(bytes).into_uuid();
        Arc::from(&*id.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use uuid::Version;

    use super::*;

    #[test]
    fn no_id_is_given_twice_by_any_client() {
        let mut given = HashSet::new();
        for _ in 0..100 {
            let ids = RequestIds::new();
            for _ in 0..1000 {
                let id = ids.next();
                assert_eq!(id.parse::<Uuid>().unwrap().get_version(), Some(Version::Random), "{id}");
                assert!(given.insert(id));
            }
        }
    }
}
