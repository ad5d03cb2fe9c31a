//! Where references in texts lead.
//!
//! A link must work in every build that has the page it stands on, and must not change when a
//! version is added. A version's own files may therefore lead to all that the version has; a
//! shape, which is shared, only to itself and to what it holds.

use std::collections::BTreeSet;

use super::context::Context;
use saferpay_history::names::{field_name, module_name};
use saferpay_history::{Edition, Record, Target, ValueList};
use saferpay_spec::texts::{Area, Key};

/// Where a text stands.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// In the file of a group of a version.
    Edition(&'a Edition),
    /// In the file of a shape.
    Shape(Target),
    /// In the lists of error names and behaviors.
    Errors,
    /// In the list of a version's operations, which is there without their functions.
    Table,
}

/// The path of what a reference means, from where it stands. `None` if there is none.
pub(super) fn path(context: &Context<'_>, scope: Scope<'_>, reference: &str) -> Option<String> {
    if matches!(scope, Scope::Table) {
        return None;
    }
    let keys = Key::of_reference(reference);
    keys.iter().find_map(|key| {
        error(context, key).or_else(|| match scope {
            Scope::Edition(edition) => within(context, edition, key),
            Scope::Shape(shape) => below(context, shape, key),
            Scope::Errors | Scope::Table => None,
        })
    })
}

/// An error name or a behavior, which every build has.
fn error(context: &Context<'_>, key: &Key) -> Option<String> {
    let values = match &*key.item {
        Key::ERROR_NAME if key.area == Area::Values => &context.history.error_names,
        Key::BEHAVIOR if key.area == Area::Values => &context.history.behaviors,
        _ => return None,
    };
    let list = format!("crate::error::{}", key.item);
    let Some(member) = &key.member else { return Some(list) };
    values.iter().find(|(wire, _)| wire == member).map(|(_, variant)| format!("{list}::{variant}"))
}

/// Something that a version has, from the file of a group.
fn within(context: &Context<'_>, edition: &Edition, key: &Key) -> Option<String> {
    match key.area {
        Area::Operations => {
            let (name, part) = match key.item.split_once(' ') {
                Some((name, part)) => (name, Some(part)),
                None => (&*key.item, None),
            };
            let (group, name) = name.split_once('/')?;
            let group = edition.groups.iter().find(|each| each.name == group)?;
            let operation = group.operations.iter().find(|each| each.name == name)?;
            let module = format!("super::{}", module_name(&group.name));
            let record = match part {
                None => return Some(format!("{module}::{}::{}", group.name, field_name(name))),
                Some("query") => operation.query?,
                Some("request") => operation.request?,
                Some("response") => operation.response?,
                Some(_) => return None,
            };
            record_path(context, &module, record, key)
        }
        Area::Containers => {
            let named = |index: &&usize| context.history.records[**index].name == key.item;
            record_path(context, "super", *edition.containers.iter().find(named)?, key)
        }
        Area::Values => {
            let named = |index: &&usize| context.history.values[**index].name == key.item;
            let shape = &context.history.values[*edition.values.iter().find(named)?];
            Some(joined(format!("super::{}", shape.name), variant(&shape.content, key)?))
        }
        Area::Fields => None,
    }
}

fn record_path(context: &Context<'_>, module: &str, record: usize, key: &Key) -> Option<String> {
    let shape = &context.history.records[record];
    Some(joined(format!("{module}::{}", shape.name), field(&shape.content, key)?))
}

/// The shape itself or one that it holds, from its file.
fn below(context: &Context<'_>, shape: Target, key: &Key) -> Option<String> {
    let history = context.history;
    let mut seen = BTreeSet::from([shape]);
    let mut waiting = vec![(shape, 0)];
    while let Some((target, depth)) = waiting.pop() {
        let (area, folder, name, file, found) = match target {
            Target::Record(index) => {
                let shape = &history.records[index];
                let fields = shape.content.fields.iter().filter_map(|field| field.target);
                waiting.extend(fields.filter(|field| seen.insert(*field)).map(|field| (field, depth + 1)));
                let found = (context.key(index).item == key.item && context.key(index).area == key.area)
                    .then(|| field(&shape.content, key));
                ("shapes", &shape.module, &shape.name, shape.file(), found)
            }
            Target::Values(index) => {
                let shape = &history.values[index];
                let found = (shape.name == key.item && key.area == Area::Values)
                    .then(|| variant(&shape.content, key));
                ("values", &shape.module, &shape.name, shape.file(), found)
            }
        };
        if let Some(found) = found {
            // What a shape holds directly is imported.
            let path = if depth <= 1 {
                name.clone()
            } else {
                format!("crate::generated::{area}::{folder}::{file}::{name}")
            };
            return Some(joined(path, found?));
        }
    }
    None
}

/// A member of a type in Rust: the field or variant, nothing for the type itself, or no such one.
type Found<'a> = Option<Option<&'a str>>;

fn field<'a>(record: &'a Record, key: &Key) -> Found<'a> {
    let Some(wire) = &key.member else { return Some(None) };
    let field = record.fields.iter().find(|field| field.wire == *wire)?;
    Some(Some(field.rust.trim_start_matches("r#")))
}

fn variant<'a>(list: &'a ValueList, key: &Key) -> Found<'a> {
    let Some(wire) = &key.member else { return Some(None) };
    list.values.iter().find(|(each, _)| each == wire).map(|(_, variant)| Some(&**variant))
}

fn joined(path: String, member: Option<&str>) -> String {
    match member {
        Some(member) => format!("{path}::{member}"),
        None => path,
    }
}
