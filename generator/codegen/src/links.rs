//! The targets of references in texts.
//!
//! A link must work in every build that contains the comment, and must not change when a version is
//! added. Comments in the files of a version may link to everything in that version. Comments of a
//! type, which several versions share, may link only to the type itself and to the types it contains;
//! to operations they link by the page, which is at the same place in each version.

use std::collections::BTreeSet;

use saferpay_history::Target;
use saferpay_history::code_model::{BEHAVIOR, ERROR_NAME, Enum, Module, Struct};
use saferpay_spec::texts::{Area, Key};

use super::context::Context;

/// The place of a comment, which decides the possible targets of its links.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// The file of a handle of a version.
    Handle(&'a Module<'a>),
    /// The file of a struct or enum.
    Type(Target),
    /// The enums of error names and behaviors.
    Errors,
}

/// The path of the item that a reference names, from a scope. `None` if there is none.
pub(super) fn path(context: &Context<'_>, scope: Scope<'_>, reference: &str) -> Option<String> {
    let keys = Key::of_reference(reference);
    keys.iter().find_map(|key| {
        error(context, key).or_else(|| match scope {
            Scope::Handle(module) => in_version(context, module, key),
            Scope::Type(target) => in_type(context, target, key),
            Scope::Errors => None,
        })
    })
}

/// The page of an operation that the comment of a type refers to, relative to the page of the type. Each
/// version documents the types that it has, so that the link leads to the operation of that version.
pub(super) fn page(context: &Context<'_>, scope: Scope<'_>, reference: &str) -> Option<String> {
    let Scope::Type(target) = scope else { return None };
    let page = context.operation_page(reference, context.versions(target))?;
    let is_message = match target {
        Target::Record(index) => context.key(index).area == Area::Operations,
        Target::Values(_) => false,
    };
    // Messages are in the module of their group.
    Some(if is_message { format!("../{page}") } else { page.to_owned() })
}

/// An error name or a behavior. Every build has their enums.
fn error(context: &Context<'_>, key: &Key) -> Option<String> {
    let variants = match &*key.item {
        ERROR_NAME if key.area == Area::Values => &context.model.error_names,
        BEHAVIOR if key.area == Area::Values => &context.model.behaviors,
        _ => return None,
    };
    let path = format!("crate::error::{}", key.item);
    let Some(member) = &key.member else { return Some(path) };
    let variant = variants.iter().find(|variant| variant.wire == member)?;
    Some(format!("{path}::{}", variant.name))
}

/// An item of a version, from the file of a handle.
fn in_version(context: &Context<'_>, module: &Module<'_>, key: &Key) -> Option<String> {
    let model = context.model;
    match key.area {
        Area::Operations => {
            let (title, part) = match key.item.split_once(' ') {
                Some((title, part)) => (title, Some(part)),
                None => (&*key.item, None),
            };
            let (handle, function) = module.handles.iter().find_map(|handle| {
                Some((handle, handle.functions.iter().find(|function| function.title == title)?))
            })?;
            let path = format!("super::{}", handle.module);
            let message = match part {
                None => return Some(format!("{path}::{}::{}", handle.name, function.name)),
                Some("query") => function.query?,
                Some("request") => function.request?,
                Some("response") => function.response?,
                Some(_) => return None,
            };
            struct_path(&path, &model.structs[message], key)
        }
        Area::Containers => {
            let mut structs = module.structs.iter().map(|&index| &model.structs[index]);
            struct_path("super", structs.find(|item| item.path.name == key.item)?, key)
        }
        Area::Values => {
            let mut enums = module.enums.iter().map(|&index| &model.enums[index]);
            let item = enums.find(|item| item.path.name == key.item)?;
            Some(joined(format!("super::{}", item.path.name), variant(item, key)?))
        }
        Area::Fields => None,
    }
}

fn struct_path(module: &str, item: &Struct<'_>, key: &Key) -> Option<String> {
    Some(joined(format!("{module}::{}", item.path.name), field(item, key)?))
}

/// A type or one that it contains, from the file of the type.
fn in_type(context: &Context<'_>, target: Target, key: &Key) -> Option<String> {
    let model = context.model;
    let mut seen = BTreeSet::from([target]);
    let mut waiting = vec![(target, 0)];
    while let Some((target, depth)) = waiting.pop() {
        let member = match target {
            Target::Record(index) => {
                let item = &model.structs[index];
                let targets = item.fields.iter().filter_map(|field| field.facts.target);
                waiting.extend(targets.filter(|each| seen.insert(*each)).map(|each| (each, depth + 1)));
                let found = context.key(index).item == key.item && context.key(index).area == key.area;
                found.then(|| field(item, key))
            }
            Target::Values(index) => {
                let item = &model.enums[index];
                let found = item.path.name == key.item && key.area == Area::Values;
                found.then(|| variant(item, key))
            }
        };
        if let Some(member) = member {
            let path = model.path(target);
            // The file imports the types of the fields.
            let path = if depth <= 1 {
                path.name.to_owned()
            } else {
                format!("crate::generated::{}::{}::{}::{}", path.area, path.folder, path.file, path.name)
            };
            return Some(joined(path, member?));
        }
    }
    None
}

/// A member of a type in Rust: a field or variant, or nothing for the type itself. `None` if the type
/// has no such member.
type Member<'a> = Option<Option<&'a str>>;

fn field<'a>(item: &Struct<'a>, key: &Key) -> Member<'a> {
    let Some(wire) = &key.member else { return Some(None) };
    Some(Some(item.field(wire)?.name.trim_start_matches("r#")))
}

fn variant<'a>(item: &Enum<'a>, key: &Key) -> Member<'a> {
    let Some(wire) = &key.member else { return Some(None) };
    item.variants.iter().find(|variant| variant.wire == wire).map(|variant| Some(variant.name))
}

fn joined(path: String, member: Option<&str>) -> String {
    match member {
        Some(member) => format!("{path}::{member}"),
        None => path,
    }
}
