//! Saferpay's changelog held against what the specifications show, both ways.

use std::collections::BTreeSet;

use crate::model::{Announcement, Comparison, Entry, Operation, Subject, Table};
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::{Announced, Changelog, Kind, Release};

/// Tells for each entry whether it was announced: with the version that brought it, with another,
/// or not at all.
pub fn mark(comparison: &mut Comparison, changelog: &Changelog) {
    for entry in comparison.entries.iter_mut().chain(&mut comparison.passing) {
        entry.announcement = Some(announcement(entry, changelog));
    }
}

/// How the changelog speaks of an entry.
fn announcement(entry: &Entry, changelog: &Changelog) -> Announcement {
    let shown = Shown::of(entry);
    let mut elsewhere = None;
    for release in &changelog.releases {
        let with_it = brought_by(entry, release.version);
        let found = release.announcements.iter().any(|announced| shown.fits(announced, with_it));
        if found && with_it {
            return Announcement::Announced;
        }
        if found {
            // The nearest on either side of the change; of two as near, the newer, which stands first.
            let nearer = elsewhere.is_none_or(|other: SpecVersion| {
                distance(other, entry.came) > distance(release.version, entry.came)
            });
            if nearer {
                elsewhere = Some(release.version);
            }
        }
    }
    elsewhere.map_or(Announcement::Silent, |version| Announcement::Elsewhere { version })
}

fn distance(one: SpecVersion, other: SpecVersion) -> u32 {
    (u32::from(one.major) << 16 | u32::from(one.minor))
        .abs_diff(u32::from(other.major) << 16 | u32::from(other.minor))
}

fn brought_by(entry: &Entry, version: SpecVersion) -> bool {
    entry.came == version || entry.steps.iter().any(|step| step.version == version)
}

/// The announcements of the releases after `from`, up to `to`, that no entry shows.
#[must_use]
pub fn unseen<'a>(
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
                    .any(|(shown, entry)| shown.fits(announced, brought_by(entry, release.version)))
        })
        .collect()
}

/// What an entry shows, in the words that an announcement can have.
struct Shown<'a> {
    /// The names that changed themselves.
    names: BTreeSet<&'a str>,
    /// The operations that show it, as anchors.
    places: BTreeSet<String>,
    /// The operation that changed as a whole.
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
            let Subject { table, member } = &side.subject;
            match (table, member) {
                (Table::Operation { operation }, _) => {
                    operations.insert(anchor(operation));
                }
                (Table::Container { name }, None) => {
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

    /// Whether an announcement may speak of this. One of another version has to meet the place too.
    fn fits(&self, announced: &Announced, same_version: bool) -> bool {
        if announced.beyond.is_some() {
            return false;
        }
        let direction = match announced.kind {
            Kind::Added => self.gained || !self.lost,
            Kind::Removed => self.lost || !self.gained,
            Kind::Documented => same_version,
            Kind::Replaced | Kind::Changed | Kind::Deprecated | Kind::Noted => true,
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

/// The words of all sides, apart from the place.
fn words(sides: &[crate::model::Side]) -> BTreeSet<&str> {
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

fn anchor(operation: &Operation) -> String {
    normal(&operation.path)
}

/// Paths and anchors in one form: without the `api` that some begin with, and whatever marks a
/// parameter.
fn normal(place: &str) -> String {
    let bare = place.to_lowercase().replace(['[', ']', '{', '}'], "");
    let bare = bare.trim_matches('/');
    bare.strip_prefix("api/").unwrap_or(bare).replace('/', "_")
}
