//! The builds that show a part of a comment, because they enable a version that it holds in.
//!
//! A type is the same in several versions, and a program can enable any of them. A part of its comment
//! that holds in some of them only is a `cfg_attr`. If a version of the type is enabled in which the
//! part does not hold, the part begins with its range: "Since 1.47:".
//!
//! The features of a part never change when a version is added: open ranges use the hidden features of
//! [`chain_feature`], and the others name versions that exist.

use saferpay_history::chain_feature;
use saferpay_spec::SpecVersion;
use saferpay_spec::texts::{Period, marker};

/// Begins a line of a comment without changes, as part of an attribute.
pub(super) const ATTRIBUTE: char = '\u{1e}';

/// The maximum width of a line of features.
const WIDTH: usize = 90;

/// The builds that show a part.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Condition {
    /// Features of which at least one must be enabled.
    within: Vec<String>,
    /// Features with which the part needs to name its range.
    outside: Vec<String>,
    period: Period,
}

/// How the comment of an item of several versions shows a part.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Always,
    Never,
    When(Condition),
}

impl Shown {
    /// How a comment shows a part that holds in a period. The comment is about a type of `versions`, of
    /// `all`; both oldest first.
    pub(super) fn new(period: Period, versions: &[SpecVersion], all: &[SpecVersion]) -> Self {
        let holding = versions.iter().filter(|version| period.contains(**version)).count();
        if holding == versions.len() {
            return Self::Always;
        }
        if holding == 0 {
            return Self::Never;
        }
        let features = |wanted: &dyn Fn(SpecVersion) -> bool| -> Vec<String> {
            versions.iter().filter(|version| wanted(**version)).map(|version| version.feature()).collect()
        };
        let chain =
            |from: SpecVersion| all.iter().find(|version| **version >= from).copied().map(chain_feature);
        let before =
            |limit: Option<SpecVersion>| features(&|version| limit.is_some_and(|limit| version < limit));
        let (within, mut outside) = match (period.first(), period.end()) {
            (Some(first), None) => (chain(first).into_iter().collect(), before(Some(first))),
            (first, _) => (features(&|version| period.contains(version)), before(first)),
        };
        outside.extend(period.end().and_then(chain));
        Self::When(Condition { within, outside, period })
    }
}

impl Condition {
    /// The lines of the attribute, of lines that are wrapped and begin with a space.
    pub(super) fn attribute(&self, separated: bool, lines: &[String]) -> Vec<String> {
        let mut written = vec!["#[cfg_attr(".to_owned()];
        push_any(&mut written, "    ", &self.within, ",");
        if separated {
            written.push("    doc = \"\",".to_owned());
        }
        let mut named = false;
        for line in lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
            let item = marker(line);
            let text =
                item.map_or(line.to_owned(), |width| format!("{}{}", " ".repeat(width), &line[width..]));
            if let Some(width) = item {
                written.push(format!("    doc = {:?},", line[..width].trim_end()));
            }
            if item.is_some() || !named {
                let indent = " ".repeat(item.unwrap_or(0));
                written.push("    cfg_attr(".to_owned());
                push_any(&mut written, "        ", &self.outside, ",");
                written.push(format!("        doc = {:?},", format!("{indent}{}", note(self.period))));
                written.push("    ),".to_owned());
                named = true;
            }
            written.push(format!("    doc = {text:?},"));
        }
        written.push(")]".to_owned());
        written.into_iter().map(|line| format!("{ATTRIBUTE}{line}")).collect()
    }
}

/// The beginning of a part that is shown together with other versions.
pub(super) fn note(period: Period) -> String {
    let range = period.to_string();
    let mut letters = range.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}:", first.to_uppercase(), letters.as_str()))
}

/// Adds the condition that one of some features is enabled, wrapped.
fn push_any(lines: &mut Vec<String>, indent: &str, features: &[String], end: &str) {
    let features: Vec<String> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    if let [feature] = &features[..] {
        lines.push(format!("{indent}{feature}{end}"));
        return;
    }
    lines.push(format!("{indent}any("));
    let inner = format!("{indent}   ");
    let mut line = inner.clone();
    for feature in features {
        if line.len() + feature.len() > WIDTH {
            lines.push(std::mem::replace(&mut line, inner.clone()));
        }
        line.extend([" ", &feature, ","]);
    }
    lines.push(line);
    lines.push(format!("{indent}){end}"));
}

#[cfg(test)]
mod tests {
    use super::Shown;
    use saferpay_spec::SpecVersion;

    const ALL: [&str; 6] = ["1.8", "1.9", "1.10", "1.11", "1.12", "1.13"];

    fn versions(list: &[&str]) -> Vec<SpecVersion> {
        list.iter().map(|version| version.parse().unwrap()).collect()
    }

    fn shown(period: &str, of: &[&str]) -> Option<(Vec<String>, Vec<String>)> {
        match Shown::new(period.parse().unwrap(), &versions(of), &versions(&ALL)) {
            Shown::When(condition) => Some((condition.within, condition.outside)),
            Shown::Always | Shown::Never => None,
        }
    }

    fn features(within: &[&str], outside: &[&str]) -> (Vec<String>, Vec<String>) {
        let owned = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        (owned(within), owned(outside))
    }

    #[test]
    fn open_ranges_use_the_chain() {
        assert_eq!(shown("since 1.10", &ALL), Some(features(&["_ge_1_10"], &["v1_8", "v1_9"])));
        assert_eq!(shown("before 1.10", &ALL), Some(features(&["v1_8", "v1_9"], &["_ge_1_10"])));
        let both = features(&["v1_10", "v1_11"], &["v1_8", "v1_9", "_ge_1_12"]);
        assert_eq!(shown("1.10 to 1.11", &ALL), Some(both));
    }

    #[test]
    fn only_the_versions_of_the_type_matter() {
        assert_eq!(
            shown("1.9 to 1.11", &ALL[1..]),
            Some(features(&["v1_9", "v1_10", "v1_11"], &["_ge_1_12"]))
        );
        let always = Shown::new("since 1.9".parse().unwrap(), &versions(&ALL[1..]), &versions(&ALL));
        assert_eq!(always, Shown::Always);
        let never = Shown::new("before 1.9".parse().unwrap(), &versions(&ALL[1..]), &versions(&ALL));
        assert_eq!(never, Shown::Never);
    }

    #[test]
    fn a_new_version_changes_no_features() {
        for period in ["since 1.10", "before 1.10", "1.9 to 1.10"] {
            let period = period.parse().unwrap();
            let older = Shown::new(period, &versions(&ALL[..4]), &versions(&ALL[..4]));
            assert_eq!(older, Shown::new(period, &versions(&ALL), &versions(&ALL)), "{period}");
            // The type is another one in the new version.
            assert_eq!(older, Shown::new(period, &versions(&ALL[..4]), &versions(&ALL)), "{period}");
        }
    }
}
