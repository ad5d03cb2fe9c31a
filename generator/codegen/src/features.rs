//! The cargo features of the versions.

use std::fmt::Write as _;

use saferpay_history::History;

/// The lines between the markers in the manifest of the crate.
///
/// `v1_53` is for people. `_ge_1_53` is on when 1.53 or any later version is:
/// what the newest version still has hangs on it. `_all_versions` is for
/// tests, and `_newest` for documentation.
#[must_use]
pub fn features(history: &History) -> String {
    let mut lines = String::new();
    for (index, version) in history.versions.iter().enumerate() {
        let feature = version.feature();
        let chain = saferpay_history::chain_feature(*version);
        let before = index
            .checked_sub(1)
            .map(|before| format!("\"{}\"", saferpay_history::chain_feature(history.versions[before])))
            .unwrap_or_default();
        let _ = writeln!(lines, "{feature} = [\"{chain}\"]\n{chain} = [{before}]");
    }
    let all: Vec<String> =
        history.versions.iter().map(|version| format!("\"{}\"", version.feature())).collect();
    let _ = writeln!(lines, "_all_versions = [{}]", all.join(", "));
    let _ = writeln!(lines, "_newest = [{}]", all.last().map_or("", String::as_str));
    lines
}
