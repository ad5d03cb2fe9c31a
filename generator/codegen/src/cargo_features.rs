//! The cargo features of the versions, for the manifest of `saferpay-api`.

use std::fmt::Write as _;

use saferpay_history::{History, chain_feature};
use saferpay_spec::SpecVersion;

/// The lines between the markers in the manifest of the crate.
///
/// Users enable `v1_53`. It enables `_ge_1_53`, and that enables `_ge_1_52`, and so on: types that
/// the newest version still has are compiled under the feature of the version that introduced them.
/// `_all_versions` is for tests. `_docs` is what docs.rs shows: the newest version and three older ones. With
/// one version, its pages take 37 MB and 5 seconds; each further version adds 17 MB and 1.5 seconds, and a
/// result to most searches.
#[must_use]
pub fn features(history: &History) -> String {
    let mut lines = String::new();
    for (index, version) in history.versions.iter().enumerate() {
        let feature = version.feature();
        let chain = chain_feature(*version);
        let before = index
            .checked_sub(1)
            .map(|before| format!("\"{}\"", chain_feature(history.versions[before])))
            .unwrap_or_default();
        let _ = writeln!(lines, "{feature} = [\"{chain}\"]\n{chain} = [{before}]");
    }
    let all: Vec<String> =
        history.versions.iter().map(|version| format!("\"{}\"", version.feature())).collect();
    let _ = writeln!(lines, "_all_versions = [{}]", all.join(", "));
    let _ = writeln!(lines, "_newest = [{}]", all.last().map_or("", String::as_str));
    let _ = writeln!(lines, "_docs = [{}]", documented(&history.versions).join(", "));
    lines
}

/// The features of the versions on docs.rs, newest first: the newest one, and the last three before it whose
/// number ends in 0 or 5, so that they change rarely.
fn documented(versions: &[SpecVersion]) -> Vec<String> {
    let mut newest_first = versions.iter().rev();
    let newest = newest_first.next();
    let older = newest_first.filter(|version| version.minor.is_multiple_of(5)).take(3);
    newest.into_iter().chain(older).map(|version| format!("\"{}\"", version.feature())).collect()
}
