//! The effect of a change on the Rust items of the SDK: the items of both versions, as the code
//! model describes them, are compared.

use crate::change::{Change, Place, Point, Usage};
use crate::model::{Effect, Impact};
use crate::rules::ChangeKind;
use crate::view::{Table, View};
use saferpay_history::code_model::{BEHAVIOR, ERROR_NAME, Field};

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

impl Impacts<'_> {
    fn add(&mut self, path: Option<String>, effect: Effect) {
        self.found.extend(path.map(|path| Impact { path, was: None, effect }));
    }

    /// An item of the new version that can have another path in the old one.
    fn add_from(&mut self, path: Option<String>, was: Option<String>, effect: Effect) {
        let below = |path: &String| path.split_once("::").map(|(_, rest)| rest.to_owned());
        let differs = was.as_ref().map(below) != path.as_ref().map(below);
        let was = was.filter(|_| differs);
        self.found.extend(path.map(|path| Impact { path, was, effect }));
    }

    fn tables(&mut self, change: &Change<'_>, before: Table<'_>, after: Table<'_>) {
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

    /// A field that the new version does not have.
    fn gone(&mut self, point: &Point<'_>) {
        let Some((item, field)) = Item::with_field(self.old, point) else { return };
        self.add(Some(item.member(field.name)), Effect::Removed);
        if self.sent {
            self.add(field.setter.as_ref().map(|setter| item.member(setter)), Effect::Removed);
        }
        if let Some(name) =
            point.row.and_then(|row| self.old.target(row)).filter(|name| !self.new.has_container(name))
        {
            self.add(self.old.type_path(Table::Container(name)), Effect::Removed);
        }
    }

    /// A field that the old version does not have.
    fn come(&mut self, point: &Point<'_>) {
        let Some((item, field)) = Item::with_field(self.new, point) else { return };
        let effect = if field.is_mandatory() { Effect::FieldAdded } else { Effect::ItemAdded };
        self.add(Some(item.member(field.name)), effect);
        if self.sent {
            self.add(field.setter.as_ref().map(|setter| item.member(setter)), Effect::SetterAdded);
        }
        if let Some(name) =
            point.row.and_then(|row| self.new.target(row)).filter(|name| !self.old.has_container(name))
        {
            self.add(self.new.type_path(Table::Container(name)), Effect::ItemAdded);
        }
    }

    /// The constructors. A mandatory field that takes the place of another one keeps the number of
    /// arguments, but changes what one of them means.
    fn constructors(&mut self, change: &Change<'_>) {
        if !self.sent {
            return;
        }
        let arguments = |view: &View<'_>, points: &[Point<'_>]| {
            let fields = points.iter().filter_map(|point| Item::with_field(view, point));
            fields.filter(|(_, field)| field.is_mandatory()).count()
        };
        let constructor = |view: &View<'_>, points: &[Point<'_>]| {
            Some(Item::new(view, points.first()?.table?)?.member("new"))
        };
        let (gone, come) = (arguments(self.old, &change.old), arguments(self.new, &change.new));
        let moved = change.kind == ChangeKind::FieldMoved;
        if gone > come || moved && gone > 0 {
            self.add(constructor(self.old, &change.old), Effect::ArgumentRemoved);
        }
        let was = match change.place {
            Place::Tables(before, _) => Item::new(self.old, before).map(|item| item.member("new")),
            Place::Operation(..) | Place::Service => None,
        };
        if come > gone || moved && come > 0 {
            self.add_from(constructor(self.new, &change.new), was.clone(), Effect::ArgumentAdded);
        }
        if !moved && gone == come && gone > 0 {
            self.add_from(constructor(self.new, &change.new), was, Effect::TypeChanged);
        }
    }

    /// A field that both versions have.
    fn field(&mut self, kind: ChangeKind, change: &Change<'_>, tables: (Table<'_>, Table<'_>), wire: &str) {
        let (old, new) = (self.old, self.new);
        let Some((old_item, new_item)) = Item::new(old, tables.0).zip(Item::new(new, tables.1)) else {
            return;
        };
        let (before, after) = (old.struct_field(tables.0, wire), new.struct_field(tables.1, wire));
        let Some((before, after)) = before.as_ref().zip(after.as_ref()) else { return };
        let item = Some(new_item.member(after.name));
        let was = Some(old_item.member(before.name));
        let checks = |effect| if self.sent { effect } else { Effect::Unchanged };
        match kind {
            ChangeKind::FieldBecameMandatory | ChangeKind::FieldBecameOptional => {
                self.add_from(item, was, presence(before, after));
                if self.sent {
                    self.parameter((&old_item, before), (&new_item, after));
                }
            }
            ChangeKind::TypeWidened | ChangeKind::TypeNarrowed | ChangeKind::TypeChanged => {
                let same = before.value() == after.value();
                let effect = match (same, kind) {
                    (false, _) => Effect::TypeChanged,
                    (true, ChangeKind::TypeWidened) => checks(Effect::ValidationLoosened),
                    (true, ChangeKind::TypeNarrowed) => checks(Effect::ValidationTightened),
                    (true, _) => checks(Effect::ValidationChanged),
                };
                self.add_from(item, was, effect);
            }
            ChangeKind::ValueListAdded | ChangeKind::ValueListRemoved | ChangeKind::ValueListRenamed => {
                self.add_from(item, was, Effect::TypeChanged);
            }
            ChangeKind::ValueAdded => {
                self.variant(new, tables.1, wire, change.new.first(), Effect::VariantAdded);
            }
            ChangeKind::ValueRemoved => {
                self.variant(old, tables.0, wire, change.old.first(), Effect::VariantRemoved);
            }
            ChangeKind::ValueRenamed => {
                self.variant(old, tables.0, wire, change.old.first(), Effect::VariantRemoved);
                self.variant(new, tables.1, wire, change.new.first(), Effect::VariantAdded);
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
            ChangeKind::ConstraintTightened | ChangeKind::ProseRuleAdded | ChangeKind::ProseRuleTightened => {
                self.add_from(item, was, checks(Effect::ValidationTightened));
            }
            ChangeKind::ConstraintLoosened | ChangeKind::ProseRuleRemoved | ChangeKind::ProseRuleLoosened => {
                self.add_from(item, was, checks(Effect::ValidationLoosened));
            }
            ChangeKind::ConstraintChanged | ChangeKind::ProseRuleChanged => {
                self.add_from(item, was, checks(Effect::ValidationChanged));
            }
            _ => self.add_from(item, was, Effect::Unchanged),
        }
    }

    /// A field that the constructor takes in one version, and a setter in the other.
    fn parameter(&mut self, old: (&Item, &Field<'_>), new: (&Item, &Field<'_>)) {
        let ((old_item, before), (new_item, after)) = (old, new);
        let constructor = Some(new_item.member("new"));
        let was = Some(old_item.member("new"));
        match (&before.setter, &after.setter) {
            (Some(setter), None) => {
                self.add_from(constructor, was, Effect::ArgumentAdded);
                self.add(Some(old_item.member(setter)), Effect::Removed);
            }
            (None, Some(setter)) => {
                self.add_from(constructor, was, Effect::ArgumentRemoved);
                self.add(Some(new_item.member(setter)), Effect::SetterAdded);
            }
            (Some(_), Some(_)) | (None, None) => {}
        }
    }

    fn variant(
        &mut self,
        view: &View<'_>,
        table: Table<'_>,
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
            ChangeKind::ErrorNameAdded | ChangeKind::ErrorNameRemoved => (ERROR_NAME, self.new.error_names()),
            ChangeKind::BehaviorAdded | ChangeKind::BehaviorRemoved | ChangeKind::BehaviorRenamed => {
                (BEHAVIOR, self.new.behaviors())
            }
            _ => return,
        };
        let name = change.old.iter().chain(&change.new).find_map(|point| point.member.as_deref());
        let variant = variants.iter().find(|(wire, _)| Some(&**wire) == name).map(|(_, variant)| variant);
        self.add(variant.map(|variant| format!("error::{list}::{variant}")), Effect::Unchanged);
    }
}

/// The struct of a table, by its path in the SDK.
struct Item {
    path: String,
}

impl Item {
    fn new(view: &View<'_>, table: Table<'_>) -> Option<Self> {
        Some(Self { path: view.type_path(table)? })
    }

    /// The struct in which a field is, and the field.
    fn with_field<'a>(view: &View<'a>, point: &Point<'_>) -> Option<(Self, Field<'a>)> {
        let table = point.table?;
        Some((Self::new(view, table)?, view.struct_field(table, point.member.as_deref()?)?))
    }

    fn member(&self, name: &str) -> String {
        format!("{}::{name}", self.path)
    }
}

/// The effect of a changed presence on the type of a field. A list has no `Option` in either case.
fn presence(before: &Field<'_>, after: &Field<'_>) -> Effect {
    let is_option = |field: &Field<'_>| field.stored.is_option();
    match (is_option(before), is_option(after)) {
        (true, false) => Effect::BecameMandatory,
        (false, true) => Effect::BecameOptional,
        (true, true) | (false, false) => Effect::Unchanged,
    }
}
