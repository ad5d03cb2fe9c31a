//! What a change does to the Rust items that it touches.

use crate::change::{Change, Place, Point, Usage};
use crate::model::{Effect, Impact};
use crate::rules::ChangeKind;
use crate::view::{TableRef, View};
use saferpay_history::names::setter_name;
use saferpay_history::{RecordField, Target};
use saferpay_spec::{Kind, Presence};

/// The impacts of one change. `usage` says who sends its table.
pub(crate) fn impacts(old: &View<'_>, new: &View<'_>, change: &Change<'_>, usage: &Usage) -> Vec<Impact> {
    let mut impacts = Impacts { old, new, sent: !usage.request.is_empty(), found: Vec::new() };
    match change.place {
        Place::Tables(before, after) => impacts.tables(change, before, after),
        Place::Operation(before, after) => impacts.operation(change.kind, before, after),
        Place::Service => impacts.service(change),
    }
    impacts.found.sort();
    impacts.found.dedup();
    impacts.found
}

struct Impacts<'a> {
    old: &'a View<'a>,
    new: &'a View<'a>,
    /// Whether programs build the type, and so call its constructor and setters.
    sent: bool,
    found: Vec<Impact>,
}

impl<'a> Impacts<'a> {
    fn add(&mut self, path: Option<String>, effect: Effect) {
        self.found.extend(path.map(|path| Impact { path, effect }));
    }

    fn tables(&mut self, change: &Change<'_>, before: TableRef<'_>, after: TableRef<'_>) {
        let (old, new) = (self.old, self.new);
        match change.kind {
            ChangeKind::ContainerRenamed => self.add(old.type_path(before), Effect::Renamed),
            ChangeKind::ContainerReplaced => {
                self.add(old.type_path(before), Effect::Removed);
                self.add(new.type_path(after), Effect::ItemAdded);
            }
            ChangeKind::MandatoryFieldAdded
            | ChangeKind::OptionalFieldAdded
            | ChangeKind::MandatoryFieldRemoved
            | ChangeKind::OptionalFieldRemoved
            | ChangeKind::FieldRenamed
            | ChangeKind::FieldReplaced
            | ChangeKind::FieldMoved => {
                for point in &change.old {
                    self.gone(point);
                }
                for point in &change.new {
                    self.come(point);
                }
                self.constructors(change);
            }
            kind => {
                let Some(wire) =
                    change.old.iter().chain(&change.new).find_map(|point| point.member.as_deref())
                else {
                    return;
                };
                self.field(kind, change, (before, after), wire);
            }
        }
    }

    /// A field that is no longer there.
    fn gone(&mut self, point: &Point<'_>) {
        let Some((path, field)) = self.old_field(point) else { return };
        self.add(Some(format!("{path}::{}", field.rust)), Effect::Removed);
        if self.sent {
            match field.presence {
                Presence::Mandatory => {}
                _ => self.add(Some(setter(&path, field)), Effect::Removed),
            }
        }
        if let Some(name) =
            point.row.and_then(|row| self.old.target(row)).filter(|name| !self.new.has_container(name))
        {
            self.add(self.old.type_path(TableRef::Container(name)), Effect::Removed);
        }
    }

    /// A field that was not there before.
    fn come(&mut self, point: &Point<'_>) {
        let Some((path, field)) = point.table.zip(point.member.as_deref()).and_then(|(table, wire)| {
            Some((self.new.type_path(table)?, self.new.record_field(table, wire)?))
        }) else {
            return;
        };
        let mandatory = field.presence == Presence::Mandatory;
        let effect = if mandatory { Effect::FieldAdded } else { Effect::ItemAdded };
        self.add(Some(format!("{path}::{}", field.rust)), effect);
        if self.sent && !mandatory {
            self.add(Some(setter(&path, field)), Effect::SetterAdded);
        }
        if let Some(name) =
            point.row.and_then(|row| self.new.target(row)).filter(|name| !self.old.has_container(name))
        {
            self.add(self.new.type_path(TableRef::Container(name)), Effect::ItemAdded);
        }
    }

    /// Constructors take the mandatory fields. One for one keeps their number, and changes what is meant.
    fn constructors(&mut self, change: &Change<'_>) {
        if !self.sent {
            return;
        }
        let count = |points: &[Point<'_>]| {
            let mandatory =
                |point: &&Point<'_>| point.row.is_some_and(|row| row.presence == Presence::Mandatory);
            points.iter().filter(mandatory).count()
        };
        let path = |view: &View<'_>, points: &[Point<'_>]| {
            let path = view.type_path(points.first()?.table?)?;
            Some(format!("{path}::new"))
        };
        let (gone, come) = (count(&change.old), count(&change.new));
        let moved = change.kind == ChangeKind::FieldMoved;
        if gone > come || moved && gone > 0 {
            self.add(path(self.old, &change.old), Effect::ArgumentRemoved);
        }
        if come > gone || moved && come > 0 {
            self.add(path(self.new, &change.new), Effect::ArgumentAdded);
        }
        if !moved && gone == come && gone > 0 {
            self.add(path(self.new, &change.new), Effect::TypeChanged);
        }
    }

    fn old_field(&self, point: &Point<'_>) -> Option<(String, &'a RecordField)> {
        let (table, wire) = (point.table?, point.member.as_deref()?);
        Some((self.old.type_path(table)?, self.old.record_field(table, wire)?))
    }

    /// A field that both versions have.
    fn field(
        &mut self,
        kind: ChangeKind,
        change: &Change<'_>,
        tables: (TableRef<'_>, TableRef<'_>),
        wire: &str,
    ) {
        let (old, new) = (self.old, self.new);
        let Some((before, after)) = old.record_field(tables.0, wire).zip(new.record_field(tables.1, wire))
        else {
            return;
        };
        let path = new.type_path(tables.1);
        let item = path.as_ref().map(|path| format!("{path}::{}", after.rust));
        let checks = |effect| if self.sent { effect } else { Effect::Unchanged };
        match kind {
            ChangeKind::FieldBecameMandatory | ChangeKind::FieldBecameOptional => {
                let mandatory = kind == ChangeKind::FieldBecameMandatory;
                let effect = match (after.kind.is_list(), mandatory) {
                    (true, _) => Effect::Unchanged,
                    (false, true) => Effect::BecameMandatory,
                    (false, false) => Effect::BecameOptional,
                };
                self.add(item, effect);
                if self.sent {
                    let effect = if mandatory { Effect::ArgumentAdded } else { Effect::ArgumentRemoved };
                    self.add(path.as_ref().map(|path| format!("{path}::new")), effect);
                    match (mandatory, old.type_path(tables.0), path) {
                        (true, Some(path), _) => self.add(Some(setter(&path, before)), Effect::Removed),
                        (false, _, Some(path)) => self.add(Some(setter(&path, after)), Effect::SetterAdded),
                        _ => {}
                    }
                }
            }
            ChangeKind::TypeWidened | ChangeKind::TypeNarrowed | ChangeKind::TypeChanged => {
                let same = rust_type(old, tables.0, before) == rust_type(new, tables.1, after);
                let effect = match (same, kind) {
                    (false, _) => Effect::TypeChanged,
                    (true, ChangeKind::TypeWidened) => checks(Effect::ValidationLoosened),
                    (true, ChangeKind::TypeNarrowed) => checks(Effect::ValidationTightened),
                    (true, _) => checks(Effect::ValidationChanged),
                };
                self.add(item, effect);
            }
            ChangeKind::ValueListAdded | ChangeKind::ValueListRemoved | ChangeKind::ValueListRenamed => {
                self.add(item, Effect::TypeChanged);
            }
            ChangeKind::ValueAdded => {
                self.variant(new, tables.1, wire, change.new.first(), Effect::VariantAdded);
            }
            ChangeKind::ValueRemoved => {
                self.variant(old, tables.0, wire, change.old.first(), Effect::VariantRemoved);
            }
            ChangeKind::ValueListOpened | ChangeKind::ValueListClosed => {
                let effect = if kind == ChangeKind::ValueListOpened {
                    Effect::ValidationLoosened
                } else {
                    Effect::ValidationTightened
                };
                let effect = checks(effect);
                let list = new.values(tables.1, wire).map(|(name, _)| name);
                self.add(list.map(|name| format!("{}::{name}", new.version.feature())), effect);
            }
            ChangeKind::ConstraintTightened | ChangeKind::ProseRuleAdded => {
                self.add(item, checks(Effect::ValidationTightened));
            }
            ChangeKind::ConstraintLoosened | ChangeKind::ProseRuleRemoved => {
                self.add(item, checks(Effect::ValidationLoosened));
            }
            ChangeKind::ConstraintChanged | ChangeKind::ProseRuleChanged => {
                self.add(item, checks(Effect::ValidationChanged));
            }
            _ => self.add(item, Effect::Unchanged),
        }
    }

    fn variant(
        &mut self,
        view: &View<'_>,
        table: TableRef<'_>,
        wire: &str,
        point: Option<&Point<'_>>,
        effect: Effect,
    ) {
        let Some((name, list)) = view.values(table, wire) else { return };
        let value = point.map(|point| &point.state);
        let variant =
            list.values.iter().find(|(listed, _)| Some(listed) == value).map(|(_, variant)| variant);
        self.add(variant.map(|variant| format!("{}::{name}::{variant}", view.version.feature())), effect);
    }

    fn operation(&mut self, kind: ChangeKind, before: Option<usize>, after: Option<usize>) {
        let was = before.and_then(|index| self.old.function_path(index));
        let is = after.and_then(|index| self.new.function_path(index));
        match kind {
            ChangeKind::OperationAdded => self.add(is, Effect::ItemAdded),
            ChangeKind::OperationRemoved => self.add(was, Effect::Removed),
            ChangeKind::OperationRenamed => self.add(was, Effect::Renamed),
            ChangeKind::OperationDeprecated => self.add(is, Effect::Deprecated),
            ChangeKind::OperationNoLongerDeprecated => self.add(is, Effect::NoLongerDeprecated),
            ChangeKind::RequestBodyAdded => self.add(is, Effect::ArgumentAdded),
            ChangeKind::RequestBodyRemoved => self.add(is, Effect::ArgumentRemoved),
            ChangeKind::ResponseBodyAdded | ChangeKind::ResponseBodyRemoved => {
                self.add(is, Effect::TypeChanged);
            }
            _ => self.add(is, Effect::Unchanged),
        }
    }

    /// The enums of errors list the names of all versions, so that nothing changes in them.
    fn service(&mut self, change: &Change<'_>) {
        let (list, variants) = match change.kind {
            ChangeKind::ErrorNameAdded | ChangeKind::ErrorNameRemoved => {
                ("ErrorName", self.new.error_names())
            }
            ChangeKind::BehaviorAdded | ChangeKind::BehaviorRemoved => ("Behavior", self.new.behaviors()),
            _ => return,
        };
        let name = change.old.iter().chain(&change.new).find_map(|point| point.member.as_deref());
        let variant = variants.iter().find(|(wire, _)| Some(&**wire) == name).map(|(_, variant)| variant);
        self.add(variant.map(|variant| format!("error::{list}::{variant}")), Effect::Unchanged);
    }
}

fn setter(path: &str, field: &RecordField) -> String {
    format!("{path}::{}", setter_name(&field.rust))
}

/// The Rust type of a field's value, as far as it tells two fields apart.
fn rust_type(view: &View<'_>, table: TableRef<'_>, field: &RecordField) -> String {
    let list = if field.kind.is_list() { "Vec of " } else { "" };
    let value = match (field.target, field.kind) {
        (Some(Target::Values(_)), _) => {
            view.values(table, &field.wire).map_or("", |(name, _)| name).to_owned()
        }
        (Some(Target::Record(index)), _) => view.record_name(index).to_owned(),
        (None, Kind::Strings | Kind::Uri | Kind::Guid | Kind::String) => "String".to_owned(),
        (None, Kind::Any | Kind::Object | Kind::Objects) => "Value".to_owned(),
        (None, kind) => kind.as_str().to_owned(),
    };
    format!("{list}{value}")
}
