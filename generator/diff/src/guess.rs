//! Guesses which fields stand for which, from what went and what came in one step.
//!
//! Only what is plain is guessed; `spec/diff.toml` adds what is not, and takes back what is wrong.

use super::change::{Change, Place, Point};
use super::link::{Link, Mark, is_existence};
use super::view::{TableRef, View};
use saferpay_spec::Kind;

/// The links between two neighbouring versions.
pub(super) fn links(old: &View<'_>, new: &View<'_>, changes: &[Change<'_>]) -> Vec<Link> {
    let mut guess = Guess { old, new, found: Vec::new() };
    let mut places: Vec<(TableRef<'_>, TableRef<'_>)> = Vec::new();
    for change in changes.iter().filter(|change| is_existence(change.kind)) {
        if let Place::Tables(before, after) = change.place
            && !places.contains(&(before, after))
        {
            places.push((before, after));
        }
    }
    for place in places {
        let of_place = |change: &&Change<'_>| {
            is_existence(change.kind) && change.place == Place::Tables(place.0, place.1)
        };
        let gone: Vec<&Point<'_>> = changes.iter().filter(of_place).flat_map(|change| &change.old).collect();
        let come: Vec<&Point<'_>> = changes.iter().filter(of_place).flat_map(|change| &change.new).collect();
        guess.replaced(&gone, &come);
        guess.renamed(&gone, &come);
        guess.moved_down(place, &gone);
        guess.moved_up(place, &come);
    }
    guess.found
}

struct Guess<'a, 'b> {
    old: &'a View<'b>,
    new: &'a View<'b>,
    found: Vec<Link>,
}

impl Guess<'_, '_> {
    /// `NotifyUrl` went, `SuccessNotifyUrl` and `FailNotifyUrl` came; or the other way round.
    fn replaced(&mut self, gone: &[&Point<'_>], come: &[&Point<'_>]) {
        for one in gone {
            let parts: Vec<&Point<'_>> = come.iter().copied().filter(|other| is_part(other, one)).collect();
            if parts.len() > 1 {
                self.link(&[one], &parts);
            }
        }
        for one in come {
            let parts: Vec<&Point<'_>> = gone.iter().copied().filter(|other| is_part(other, one)).collect();
            if parts.len() > 1 {
                self.link(&parts, &[one]);
            }
        }
    }

    /// `ReturnUrls` went and `ReturnUrl` came; or one object alone went, and one alone came.
    fn renamed(&mut self, gone: &[&Point<'_>], come: &[&Point<'_>]) {
        let gone: Vec<&Point<'_>> =
            gone.iter().copied().filter(|point| !self.is_linked(self.old, point)).collect();
        let come: Vec<&Point<'_>> =
            come.iter().copied().filter(|point| !self.is_linked(self.new, point)).collect();
        for one in &gone {
            for other in &come {
                let refers = |kind: Option<Kind>| kind.map(Kind::refers);
                let alike = refers(kind(one)) == refers(kind(other));
                if alike && singular(name(one)) == singular(name(other)) {
                    self.link(&[one], &[other]);
                }
            }
        }
        if let ([one], [other]) = (&*gone, &*come)
            && !self.is_linked(self.old, one)
            && kind(one) == kind(other)
            && (kind(one).is_some_and(Kind::refers) || last_word(name(one)) == last_word(name(other)))
            && one.row.map(|row| row.presence) == other.row.map(|row| row.presence)
        {
            self.link(&[one], &[other]);
        }
    }

    /// A field went, and a container that the table holds since has it.
    fn moved_down(&mut self, (_, table): (TableRef<'_>, TableRef<'_>), gone: &[&Point<'_>]) {
        for point in gone.iter().filter(|point| !self.is_linked(self.old, point)).copied().collect::<Vec<_>>()
        {
            let Some(kind) = kind(point) else { continue };
            let fields = self.new.fields(table);
            let holders = fields.iter().filter_map(|field| self.new.target(field));
            let news = holders.filter(|name| !self.old.has_container(name));
            if let Some(mark) = holding(self.new, news, name(point), kind) {
                let one = Mark::of(self.old, point);
                self.add(one.into_iter().collect(), vec![mark]);
            }
        }
    }

    /// A field came, and a container that the table held until now had it.
    fn moved_up(&mut self, (table, _): (TableRef<'_>, TableRef<'_>), come: &[&Point<'_>]) {
        for point in come.iter().filter(|point| !self.is_linked(self.new, point)).copied().collect::<Vec<_>>()
        {
            let Some(kind) = kind(point) else { continue };
            let fields = self.old.fields(table);
            let holders = fields.iter().filter_map(|field| self.old.target(field));
            let gone = holders.filter(|name| !self.new.has_container(name));
            if let Some(mark) = holding(self.old, gone, name(point), kind) {
                let other = Mark::of(self.new, point);
                self.add(vec![mark], other.into_iter().collect());
            }
        }
    }

    fn is_linked(&self, view: &View<'_>, point: &Point<'_>) -> bool {
        let mark = Mark::of(view, point);
        let marks = |link: &'_ Link| link.old.iter().chain(&link.new).cloned().collect::<Vec<_>>();
        mark.is_some_and(|mark| self.found.iter().any(|link| marks(link).contains(&mark)))
    }

    fn link(&mut self, old: &[&Point<'_>], new: &[&Point<'_>]) {
        let marks = |view: &View<'_>, points: &[&Point<'_>]| {
            points.iter().filter_map(|point| Mark::of(view, point)).collect()
        };
        let (old, new) = (marks(self.old, old), marks(self.new, new));
        self.add(old, new);
    }

    fn add(&mut self, old: Vec<Mark>, new: Vec<Mark>) {
        self.found.push(Link { version: self.new.version.max(self.old.version), old, new });
    }
}

fn is_part(part: &Point<'_>, whole: &Point<'_>) -> bool {
    let (name, whole_name) = (name(part), name(whole));
    name.len() > whole_name.len()
        && name.ends_with(whole_name)
        && kind(part).is_some()
        && kind(part) == kind(whole)
}

fn kind(point: &Point<'_>) -> Option<Kind> {
    point.row.map(|row| row.kind)
}

fn name<'p>(point: &'p Point<'_>) -> &'p str {
    point.member.as_deref().unwrap_or_default()
}

fn singular(name: &str) -> String {
    name.trim_end_matches('s').to_lowercase()
}

/// The last word of a name in camel case.
fn last_word(name: &str) -> &str {
    name.rfind(|character: char| character.is_ascii_uppercase()).map_or(name, |start| &name[start..])
}

/// The field in one of the containers.
fn holding<'n>(
    view: &View<'_>,
    containers: impl Iterator<Item = &'n str>,
    name: &str,
    kind: Kind,
) -> Option<Mark> {
    let mut having = containers.filter(|container| {
        view.field(TableRef::Container(container), name).is_some_and(|field| field.kind == kind)
    });
    let table = having.next()?.to_owned();
    Some(Mark { table, field: name.to_owned() })
}
