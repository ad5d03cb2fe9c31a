//! The cargo features under which a type revision is compiled.

use saferpay_spec::SpecVersion;

/// The features of which one must be enabled.
///
/// A revision that the newest version has is compiled under a hidden feature: `_ge_1_12` is enabled
/// by 1.12 and by every later version, so that a new version does not change the gate. A revision
/// that ended names its versions one by one.
#[derive(Debug, PartialEq, Eq)]
pub struct Gate(pub Vec<String>);

impl Gate {
    /// The gate of something that `versions` have, of `all`; both oldest first.
    #[must_use]
    pub fn new(versions: &[SpecVersion], all: &[SpecVersion]) -> Self {
        let current =
            versions.iter().rev().zip(all.iter().rev()).take_while(|(version, any)| version == any).count();
        let ended = &versions[..versions.len() - current];
        let mut features: Vec<String> = ended.iter().map(|version| version.feature()).collect();
        if let Some(since) = versions.get(ended.len()).filter(|_| current > 0) {
            features.push(chain_feature(*since));
        }
        Self(features)
    }
}

/// The hidden feature that is on when this version or a later one is.
#[must_use]
pub fn chain_feature(version: SpecVersion) -> String {
    format!("_ge_{}_{}", version.major, version.minor)
}

#[cfg(test)]
mod tests {
    use super::Gate;
    use saferpay_spec::SpecVersion;

    fn gate(versions: &[&str]) -> Vec<String> {
        let parse =
            |list: &[&str]| -> Vec<SpecVersion> { list.iter().map(|each| each.parse().unwrap()).collect() };
        Gate::new(&parse(versions), &parse(&["1.8", "1.9", "1.10", "1.11"])).0
    }

    #[test]
    fn current_revisions_use_the_chain() {
        assert_eq!(gate(&["1.9", "1.10", "1.11"]), ["_ge_1_9"]);
        assert_eq!(gate(&["1.8", "1.9", "1.10", "1.11"]), ["_ge_1_8"]);
    }

    #[test]
    fn ended_revisions_name_their_versions() {
        assert_eq!(gate(&["1.8", "1.10"]), ["v1_8", "v1_10"]);
    }

    #[test]
    fn a_revision_that_returned_has_both() {
        assert_eq!(gate(&["1.8", "1.11"]), ["v1_8", "_ge_1_11"]);
    }
}
