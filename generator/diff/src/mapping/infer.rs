//! Infers which fields replace which, from the fields that one version removes and adds.
//!
//! Only obvious mappings are inferred. `spec/field_mappings.toml` adds others, and rejects wrong ones.

use super::field_mapping::{FieldMapping, FieldRef};
use crate::change::{Change, Place, Point};
use crate::view::{Table, View};
use saferpay_spec::Kind;

/// The mappings between two neighboring versions.
pub(crate) fn infer(old: &View<'_>, new: &View<'_>, changes: &[Change<'_>]) -> Vec<FieldMapping> {
    let mut inference = Inference { old, new, found: Vec::new() };
    let mut places: Vec<(Table<'_>, Table<'_>)> = Vec::new();
    for change in changes.iter().filter(|change| change.kind.adds_or_removes_field()) {
        if let Place::Tables(before, after) = change.place
            && !places.contains(&(before, after))
        {
            places.push((before, after));
        }
    }
    for place in places {
        let of_place = |change: &&Change<'_>| {
            change.kind.adds_or_removes_field() && change.place == Place::Tables(place.0, place.1)
        };
        let removed: Vec<&Point<'_>> =
            changes.iter().filter(of_place).flat_map(|change| &change.old).collect();
        let added: Vec<&Point<'_>> = changes.iter().filter(of_place).flat_map(|change| &change.new).collect();
        inference.replaced(&removed, &added);
        inference.renamed(&removed, &added);
        inference.moved_down(place, &removed);
        inference.moved_up(place, &added);
    }
    inference.found
}

struct Inference<'a, 'b> {
    old: &'a View<'b>,
    new: &'a View<'b>,
    found: Vec<FieldMapping>,
}

impl Inference<'_, '_> {
    /// `SuccessNotifyUrl` and `FailNotifyUrl` replace `NotifyUrl`, or the reverse.
    fn replaced(&mut self, removed: &[&Point<'_>], added: &[&Point<'_>]) {
        for one in removed {
            let parts: Vec<&Point<'_>> = added.iter().copied().filter(|other| is_part(other, one)).collect();
            if parts.len() > 1 {
                self.map(&[one], &parts);
            }
        }
        for one in added {
            let parts: Vec<&Point<'_>> =
                removed.iter().copied().filter(|other| is_part(other, one)).collect();
            if parts.len() > 1 {
                self.map(&parts, &[one]);
            }
        }
    }

    /// `ReturnUrl` replaces `ReturnUrls`, or the only added object replaces the only removed one.
    fn renamed(&mut self, removed: &[&Point<'_>], added: &[&Point<'_>]) {
        let removed: Vec<&Point<'_>> =
            removed.iter().copied().filter(|point| !self.is_mapped(self.old, point)).collect();
        let added: Vec<&Point<'_>> =
            added.iter().copied().filter(|point| !self.is_mapped(self.new, point)).collect();
        for one in &removed {
            for other in &added {
                let refers = |kind: Option<Kind>| kind.map(Kind::refers);
                let alike = refers(kind(one)) == refers(kind(other));
                if alike && singular(name(one)) == singular(name(other)) {
                    self.map(&[one], &[other]);
                }
            }
        }
        if let ([one], [other]) = (&*removed, &*added)
            && !self.is_mapped(self.old, one)
            && kind(one) == kind(other)
            && (kind(one).is_some_and(Kind::refers) || last_word(name(one)) == last_word(name(other)))
            && one.row.map(|row| row.presence) == other.row.map(|row| row.presence)
        {
            self.map(&[one], &[other]);
        }
    }

    /// A field moves into a container that the new version adds to the table.
    fn moved_down(&mut self, (_, table): (Table<'_>, Table<'_>), removed: &[&Point<'_>]) {
        for point in
            removed.iter().filter(|point| !self.is_mapped(self.old, point)).copied().collect::<Vec<_>>()
        {
            let Some(kind) = kind(point) else { continue };
            let fields = self.new.fields(table);
            let holders = fields.iter().filter_map(|field| self.new.target(field));
            let news = holders.filter(|name| !self.old.has_container(name));
            if let Some(field) = holding(self.new, news, name(point), kind) {
                let one = FieldRef::of(self.old, point);
                self.add(one.into_iter().collect(), vec![field]);
            }
        }
    }

    /// A field moves out of a container that the old version had in the table.
    fn moved_up(&mut self, (table, _): (Table<'_>, Table<'_>), added: &[&Point<'_>]) {
        for point in
            added.iter().filter(|point| !self.is_mapped(self.new, point)).copied().collect::<Vec<_>>()
        {
            let Some(kind) = kind(point) else { continue };
            let fields = self.old.fields(table);
            let holders = fields.iter().filter_map(|field| self.old.target(field));
            let removed = holders.filter(|name| !self.new.has_container(name));
            if let Some(field) = holding(self.old, removed, name(point), kind) {
                let other = FieldRef::of(self.new, point);
                self.add(vec![field], other.into_iter().collect());
            }
        }
    }

    fn is_mapped(&self, view: &View<'_>, point: &Point<'_>) -> bool {
        let field = FieldRef::of(view, point);
        let fields =
            |mapping: &'_ FieldMapping| mapping.old.iter().chain(&mapping.new).cloned().collect::<Vec<_>>();
        field.is_some_and(|field| self.found.iter().any(|mapping| fields(mapping).contains(&field)))
    }

    fn map(&mut self, old: &[&Point<'_>], new: &[&Point<'_>]) {
        let fields = |view: &View<'_>, points: &[&Point<'_>]| {
            points.iter().filter_map(|point| FieldRef::of(view, point)).collect()
        };
        let (old, new) = (fields(self.old, old), fields(self.new, new));
        self.add(old, new);
    }

    fn add(&mut self, old: Vec<FieldRef>, new: Vec<FieldRef>) {
        self.found.push(FieldMapping { version: self.new.version.max(self.old.version), old, new });
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
) -> Option<FieldRef> {
    let mut having = containers.filter(|container| {
        view.field(Table::Container(container), name).is_some_and(|field| field.kind == kind)
    });
    let table = having.next()?.to_owned();
    Some(FieldRef { table, field: name.to_owned() })
}
