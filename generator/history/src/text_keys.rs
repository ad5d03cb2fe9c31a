//! The key of each record in the texts of `spec/docs`.

use saferpay_spec::texts::Key;

use crate::history::History;

/// The key of every record of a history, in its order: a container by its Rust type, a message by
/// its operation.
#[must_use]
pub fn record_keys(history: &History) -> Vec<Key> {
    let mut keys: Vec<Key> = history.records.iter().map(|revision| Key::record(&revision.name)).collect();
    for group in history.modules.iter().flat_map(|module| &module.groups) {
        for operation in &group.operations {
            let messages = [
                (operation.query, "query"),
                (operation.request, "request"),
                (operation.response, "response"),
            ];
            for (index, part) in messages {
                if let Some(key) = index.and_then(|index| keys.get_mut(index)) {
                    *key = Key::record(&format!("{}/{} {part}", group.name, operation.name));
                }
            }
        }
    }
    keys
}
