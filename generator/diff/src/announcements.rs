//! Compares Saferpay's changelog with the differences between the specifications.
//!
//! [`mark`] notes for each entry whether the changelog announces it, and [`unmatched`] finds the
//! announcements that no entry shows. An announcement matches an entry by its kind, its names, its place,
//! and its version, which may be one before or after.

use std::collections::BTreeSet;

use crate::announced::link;
use crate::model::{Announcement, Comparison, Entry, Link, Owner, Side};
use crate::rules::{self, ChangeKind};
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::{self, Announced, Changelog, Release};

/// Notes for each entry whether the changelog announces it: for the version that introduced it, for
/// the one before or after, or not at all. A downgrade undoes what was announced, and has no notes.
pub fn mark(comparison: &mut Comparison, changelog: &Changelog) {
    if comparison.downgrade {
        return;
    }
    for entry in comparison.entries.iter_mut().chain(&mut comparison.transient) {
        (entry.announcement, entry.announced_at) = match announcement(entry, changelog) {
            Some((release, announced, true)) => {
                (Some(Announcement::Announced), Some(link(changelog, release, announced)))
            }
            Some((release, announced, false)) => (
                Some(Announcement::OtherVersion { version: release.version }),
                Some(link(changelog, release, announced)),
            ),
            None => (Some(Announcement::Unannounced), None),
        };
    }
}

/// The item of the changelog that announces an entry.
pub(crate) fn item(entry: &Entry, changelog: &Changelog) -> Option<Link> {
    announcement(entry, changelog).map(|(release, announced, _)| link(changelog, release, announced))
}

/// The announcement of an entry, and whether it is for the version that introduced it.
fn announcement<'c>(entry: &Entry, changelog: &'c Changelog) -> Option<(&'c Release, &'c Announced, bool)> {
    let shown = Shown::of(entry);
    let mut other = None;
    for release in &changelog.releases {
        let Some(with_it) = near(entry, release.version) else { continue };
        let Some(found) = release.announcements.iter().find(|announced| shown.matches(announced)) else {
            continue;
        };
        if with_it {
            return Some((release, found, true));
        }
        other = other.or(Some((release, found, false)));
    }
    other
}

/// Whether a version introduced an entry: itself, or the one before or after it.
fn near(entry: &Entry, version: SpecVersion) -> Option<bool> {
    let mut versions: Vec<SpecVersion> = entry.transitions.iter().map(|step| step.version).collect();
    versions.push(entry.introduced_in);
    if versions.contains(&version) {
        return Some(true);
    }
    let is_next =
        |other: &SpecVersion| other.major == version.major && other.minor.abs_diff(version.minor) == 1;
    versions.iter().any(is_next).then_some(false)
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
            let matches = |(shown, entry): &(Shown<'_>, &Entry)| {
                near(entry, release.version).is_some() && shown.matches(announced)
            };
            announced.beyond.is_some() || !shown.iter().any(matches)
        })
        .collect()
}

/// What happened to something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Event {
    Gained,
    Lost,
    Replaced,
    Deprecated,
    Changed,
}

/// The words of an entry that an announcement can contain.
struct Shown<'a> {
    event: Event,
    /// The fields, containers and errors.
    names: BTreeSet<&'a str>,
    /// The values that changed.
    values: BTreeSet<&'a str>,
    /// What the fields are in.
    around: BTreeSet<&'a str>,
    /// The operations whose messages contain it, as anchors.
    places: BTreeSet<String>,
    /// The operations that changed as a whole.
    operations: BTreeSet<String>,
}

impl<'a> Shown<'a> {
    fn of(entry: &'a Entry) -> Self {
        let kind = rules::definition(&entry.kind).map(|definition| definition.kind);
        let of_values = kind.is_some_and(is_of_values);
        let mut shown = Self {
            event: event(entry, kind),
            names: BTreeSet::new(),
            values: BTreeSet::new(),
            around: BTreeSet::new(),
            places: entry.operations().into_iter().map(|operation| normal(&operation.path)).collect(),
            operations: BTreeSet::new(),
        };
        for side in entry.old.iter().chain(&entry.new) {
            shown.side(side, of_values);
        }
        shown
    }

    fn side(&mut self, side: &'a Side, of_values: bool) {
        match (&side.subject.owner, &side.subject.member) {
            (Owner::Operation { operation }, _) => {
                self.operations.insert(normal(&operation.path));
            }
            (Owner::Container { name }, None) => {
                self.names.insert(name);
            }
            (_, Some(member)) => {
                self.names.insert(member);
            }
            (Owner::Service | Owner::Error | Owner::Message { .. }, None) => {}
        }
        if let Owner::Container { name } = &side.subject.owner {
            self.around.insert(name);
        }
        for place in &side.places {
            self.around.extend(place.path.rsplit('.').skip(1));
        }
        if of_values {
            self.values.extend(words(&side.state));
        } else {
            // A new field whose list of values is announced by a value.
            self.values.extend(words(&side.state).filter(|word| is_value(word)));
        }
    }

    /// Whether an announcement matches the entry by kind, names and place.
    fn matches(&self, announced: &Announced) -> bool {
        announced.beyond.is_none()
            && self.kind_fits(announced)
            && self.names_fit(announced)
            && self.place_fits(announced)
    }

    fn kind_fits(&self, announced: &Announced) -> bool {
        match announced.kind {
            changelog::Kind::Added => matches!(self.event, Event::Gained | Event::Changed | Event::Replaced),
            changelog::Kind::Removed => matches!(self.event, Event::Lost | Event::Replaced | Event::Changed),
            changelog::Kind::Replaced => self.event != Event::Deprecated,
            changelog::Kind::Deprecated => {
                matches!(self.event, Event::Deprecated | Event::Lost | Event::Changed)
            }
            changelog::Kind::Changed | changelog::Kind::Noted | changelog::Kind::Documented => true,
        }
    }

    /// Whether the announcement names one of the places. One without places is about all operations.
    fn place_fits(&self, announced: &Announced) -> bool {
        let mut places = announced.places.iter().map(|place| normal(place)).peekable();
        places.peek().is_none()
            || self.places.is_empty() && self.operations.is_empty()
            || places.any(|place| self.places.contains(&place) || self.operations.contains(&place))
    }

    fn names_fit(&self, announced: &Announced) -> bool {
        let whole = |name: &str| self.operations.contains(&normal(name));
        if announced.names.is_empty() {
            return announced.places.iter().any(|place| whole(place));
        }
        let (values, names): (Vec<&str>, Vec<&str>) =
            announced.names.iter().map(String::as_str).partition(|name| is_value(name));
        let is = |own: &BTreeSet<&str>, name: &str| own.iter().any(|each| each.eq_ignore_ascii_case(name));
        if !values.is_empty() {
            let has_value =
                values.iter().any(|value| self.values.contains(value) || self.names.contains(value));
            let has_name = names.is_empty()
                || names.iter().any(|name| is(&self.names, last(name)) || is(&self.around, last(name)));
            return has_value && has_name;
        }
        let is_named =
            |name: &&str| is(&self.names, last(name)) || whole(name) || whole(&format!("Payment/v1/{name}"));
        // An announcement that names only the container is about what is new in it.
        let is_around = |name: &&str| self.event == Event::Gained && is(&self.around, last(name));
        names.iter().any(is_named) || names.iter().all(is_around)
    }
}

/// The last part of `Brand.PaymentMethod`, the field of a container.
fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Whether a kind of change is about values of a list.
fn is_of_values(kind: ChangeKind) -> bool {
    matches!(
        kind,
        ChangeKind::ValueAdded
            | ChangeKind::ValueRemoved
            | ChangeKind::ValueRenamed
            | ChangeKind::ValueListAdded
            | ChangeKind::ValueListRemoved
            | ChangeKind::BehaviorAdded
            | ChangeKind::BehaviorRemoved
            | ChangeKind::BehaviorRenamed
            | ChangeKind::DefaultAdded
            | ChangeKind::DefaultRemoved
            | ChangeKind::DefaultChanged
    )
}

fn event(entry: &Entry, kind: Option<ChangeKind>) -> Event {
    match kind {
        Some(ChangeKind::FieldDeprecated | ChangeKind::OperationDeprecated) => Event::Deprecated,
        Some(
            ChangeKind::FieldRenamed
            | ChangeKind::FieldReplaced
            | ChangeKind::FieldMoved
            | ChangeKind::ContainerReplaced
            | ChangeKind::ContainerRenamed
            | ChangeKind::ValueRenamed
            | ChangeKind::BehaviorRenamed,
        ) => Event::Replaced,
        _ => match (entry.old.is_empty(), entry.new.is_empty()) {
            (true, false) => Event::Gained,
            (false, true) => Event::Lost,
            (true, true) | (false, false) => Event::Changed,
        },
    }
}

/// The words of a state.
fn words(state: &str) -> impl Iterator<Item = &str> {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    state.split(move |character| !is_part(character)).filter(|word| !word.is_empty())
}

/// Whether a name looks like a value: `WITH_LIABILITY_SHIFT`.
fn is_value(name: &str) -> bool {
    name.len() > 1
        && name.bytes().any(|byte| byte.is_ascii_uppercase())
        && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Paths and anchors in one form: without a leading `api`, and without brackets around parameters.
fn normal(place: &str) -> String {
    let bare = place.to_lowercase().replace(['[', ']', '{', '}'], "");
    let bare = bare.trim_matches('/');
    let bare = bare.strip_prefix("api/").unwrap_or(bare).replace('/', "_");
    // Anchors of the Management API had no parameters at first.
    let is_parameter = |part: &&str| *part == "accesstoken" || part.len() > 2 && part.ends_with("id");
    let parts: Vec<&str> = bare.split('_').filter(|part| !is_parameter(part)).collect();
    parts.join("_")
}
