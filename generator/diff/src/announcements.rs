//! Compares Saferpay's changelog with the differences between the specifications.
//!
//! [`mark`] notes for each entry whether the changelog announces it, and [`unmatched`] finds the
//! announcements that no entry shows. An announcement matches an entry by names, operations and the
//! direction of the change: added or removed.

use std::collections::BTreeSet;

use crate::model::{Announcement, Comparison, Entry, NamedEndpoint, Owner, Side, Subject};
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::{self, Announced, Changelog, Release};

/// Notes for each entry whether the changelog announces it: for the version that introduced it, for
/// another one, or not at all.
pub fn mark(comparison: &mut Comparison, changelog: &Changelog) {
    for entry in comparison.entries.iter_mut().chain(&mut comparison.transient) {
        entry.announcement = Some(announcement(entry, changelog));
    }
}

/// Whether the changelog announces an entry.
fn announcement(entry: &Entry, changelog: &Changelog) -> Announcement {
    let shown = Shown::of(entry);
    let mut other = None;
    for release in &changelog.releases {
        let with_it = introduced_by(entry, release.version);
        let found = release.announcements.iter().any(|announced| shown.matches(announced, with_it));
        if found && with_it {
            return Announcement::Announced;
        }
        if found {
            // The nearest version before or after; of two equally near ones the newer, which comes first.
            let nearer = other.is_none_or(|other: SpecVersion| {
                distance(other, entry.introduced_in) > distance(release.version, entry.introduced_in)
            });
            if nearer {
                other = Some(release.version);
            }
        }
    }
    other.map_or(Announcement::Unannounced, |version| Announcement::OtherVersion { version })
}

fn distance(one: SpecVersion, other: SpecVersion) -> u32 {
    (u32::from(one.major) << 16 | u32::from(one.minor))
        .abs_diff(u32::from(other.major) << 16 | u32::from(other.minor))
}

fn introduced_by(entry: &Entry, version: SpecVersion) -> bool {
    entry.introduced_in == version || entry.transitions.iter().any(|step| step.version == version)
}

/// The announcements of the releases after `from`, up to `to`, that no entry shows.
#[must_use]
pub fn unmatched<'a>(
    changelog: &'a Changelog,
    from: SpecVersion,
    to: SpecVersion,
    entries: &[&Entry],
) -> Vec<(&'a Release, &'a Announced)> {
    let shown: Vec<(Shown<'_>, &Entry)> = entries.iter().map(|entry| (Shown::of(entry), *entry)).collect();
    let between = from.min(to)..=from.max(to);
    changelog
        .releases
        .iter()
        .filter(|release| between.contains(&release.version) && release.version != from.min(to))
        .flat_map(|release| release.announcements.iter().map(move |announced| (release, announced)))
        .filter(|(release, announced)| {
            announced.beyond.is_some()
                || !shown
                    .iter()
                    .any(|(shown, entry)| shown.matches(announced, introduced_by(entry, release.version)))
        })
        .collect()
}

/// The words of an entry that an announcement can contain.
struct Shown<'a> {
    /// The names that changed.
    names: BTreeSet<&'a str>,
    /// The operations whose messages contain it, as anchors.
    places: BTreeSet<String>,
    /// The operations that changed as a whole.
    operations: BTreeSet<String>,
    gained: bool,
    lost: bool,
}

impl<'a> Shown<'a> {
    fn of(entry: &'a Entry) -> Self {
        let mut names: BTreeSet<&str> = BTreeSet::new();
        let mut operations = BTreeSet::new();
        let (old, new) = (words(&entry.old), words(&entry.new));
        names.extend(old.symmetric_difference(&new).copied());
        for side in entry.old.iter().chain(&entry.new) {
            let Subject { owner, member } = &side.subject;
            match (owner, member) {
                (Owner::Operation { operation }, _) => {
                    operations.insert(anchor(operation));
                }
                (Owner::Container { name }, None) => {
                    names.insert(name);
                }
                (_, Some(member)) => {
                    names.insert(member);
                }
                _ => {}
            }
        }
        let places = entry.operations().into_iter().map(anchor).collect();
        let gained = old.is_subset(&new);
        let lost = new.is_subset(&old);
        Self { names, places, operations, gained, lost }
    }

    /// Whether an announcement matches the entry. One of another version must also name the place.
    fn matches(&self, announced: &Announced, same_version: bool) -> bool {
        if announced.beyond.is_some() {
            return false;
        }
        let direction = match announced.kind {
            changelog::Kind::Added => self.gained || !self.lost,
            changelog::Kind::Removed => self.lost || !self.gained,
            changelog::Kind::Documented => same_version,
            changelog::Kind::Replaced
            | changelog::Kind::Changed
            | changelog::Kind::Deprecated
            | changelog::Kind::Noted => true,
        };
        let place = announced.places.is_empty()
            || announced.places.iter().any(|place| {
                self.places.contains(&normal(place)) || self.operations.contains(&normal(place))
            });
        direction && self.names_fit(announced) && (same_version || place)
    }

    fn names_fit(&self, announced: &Announced) -> bool {
        let whole = |name: &str| self.operations.contains(&normal(name));
        if announced.names.is_empty() {
            return announced.places.iter().any(|place| whole(place));
        }
        let values: Vec<&str> =
            announced.names.iter().map(String::as_str).filter(|name| is_value(name)).collect();
        if !values.is_empty() {
            return values.iter().any(|name| self.names.contains(name));
        }
        announced.names.iter().any(|name| {
            // `Brand.PaymentMethod` is the field of a container.
            let last = name.rsplit('.').next().unwrap_or(name);
            self.names.iter().any(|shown| shown.eq_ignore_ascii_case(last))
                || whole(name)
                || whole(&format!("Payment/v1/{name}"))
        })
    }
}

/// The words of the states of all sides.
fn words(sides: &[Side]) -> BTreeSet<&str> {
    sides
        .iter()
        .flat_map(|side| side.state.split(|character: char| !character.is_alphanumeric() && character != '_'))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether a name looks like a value: `WITH_LIABILITY_SHIFT`.
fn is_value(name: &str) -> bool {
    name.len() > 1
        && name.bytes().any(|byte| byte.is_ascii_uppercase())
        && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

fn anchor(operation: &NamedEndpoint) -> String {
    normal(&operation.path)
}

/// Paths and anchors in one form: without a leading `api`, and without brackets around parameters.
fn normal(place: &str) -> String {
    let bare = place.to_lowercase().replace(['[', ']', '{', '}'], "");
    let bare = bare.trim_matches('/');
    bare.strip_prefix("api/").unwrap_or(bare).replace('/', "_")
}
