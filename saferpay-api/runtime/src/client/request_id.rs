//! The IDs of requests.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use uuid::{Builder, Uuid};

/// Generates unique request IDs.
///
/// An ID must be unique, but need not be hard to guess. So the random keys come from the operating
/// system once, and each ID is a keyed hash of a counter and the time. The time keeps IDs unique in
/// copies of a process, such as after `fork` or from a snapshot of a machine, which share the keys
/// and the counter.
pub(super) struct RequestIds {
    keys: [RandomState; 2],
    given: AtomicU64,
}

impl RequestIds {
    pub(super) fn new() -> Self {
        Self { keys: [RandomState::new(), RandomState::new()], given: AtomicU64::new(0) }
    }

    /// Returns a new ID, formatted as a random UUID.
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

/// Whether a text has the format that the specification calls `Id`.
pub(super) fn is_id(text: &str) -> bool {
    (1..=50).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use uuid::Version;

    use super::*;

    #[test]
    fn ids_are_unique_across_clients() {
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

    #[test]
    fn ids_are_checked() {
        for (text, fine) in [
            ("33e8af17-35c1-4165-a343-c1c86a320f3b", true),
            ("A.b:c_d", true),
            ("", false),
            ("a b", false),
            ("ä", false),
            ("a\r\nb", false),
            (&*"x".repeat(51), false),
        ] {
            assert_eq!(is_id(text), fine, "{text}");
        }
    }
}
