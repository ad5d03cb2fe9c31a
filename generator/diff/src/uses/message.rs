//! A message that a program sends or receives: the objects in it, their fields, and their values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::json_lines::JsonLines;
use crate::conditions::{Condition, When};
use crate::model::{Body, Site};
use crate::occurrences::joined;

/// A message of an operation, as recorded or as listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) operation: String,
    pub(super) body: Body,
    file: String,
    objects: Vec<Object>,
    /// Whether it is a recording, which shows what the program leaves out.
    is_recorded: bool,
}

/// An operation of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Whole {
    pub(super) site: Site,
    /// Whether the list names fields of it, and so not all of it.
    pub(super) is_narrowed: bool,
}

/// An object in a message. Each item of a list is a separate object.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Object {
    path: String,
    fields: BTreeMap<String, Member>,
}

/// A field of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Member {
    line: usize,
    values: BTreeSet<String>,
}

impl Message {
    /// Reads a recorded message. `lines` gives the lines of its fields.
    pub(super) fn recorded(
        operation: &str,
        body: Body,
        file: &str,
        value: &Value,
        lines: &JsonLines,
    ) -> Self {
        let mut message = Self::empty(operation, body, file, true);
        message.object("", value, lines);
        message
    }

    /// A message without fields, to which a list adds some.
    pub(super) fn listed(operation: &str, body: Body, file: &str) -> Self {
        let mut message = Self::empty(operation, body, file, false);
        message.objects.push(Object { path: String::new(), fields: BTreeMap::new() });
        message
    }

    fn empty(operation: &str, body: Body, file: &str, is_recorded: bool) -> Self {
        let (operation, file) = (operation.to_owned(), file.to_owned());
        Self { operation, body, file, objects: Vec::new(), is_recorded }
    }

    fn object(&mut self, path: &str, value: &Value, lines: &JsonLines) {
        let Value::Object(members) = value else { return };
        let mut fields = BTreeMap::new();
        for (name, value) in members {
            let below = joined(path, name);
            let values = std::slice::from_ref(value).iter().chain(value.as_array().into_iter().flatten());
            let values = values.filter_map(Value::as_str).map(str::to_owned).collect();
            fields.insert(name.clone(), Member { line: lines.line(&below), values });
        }
        self.objects.push(Object { path: path.to_owned(), fields });
        for (name, value) in members {
            let below = joined(path, name);
            for item in std::slice::from_ref(value).iter().chain(value.as_array().into_iter().flatten()) {
                self.object(&below, item, lines);
            }
        }
    }

    /// Adds a field of a list, and the objects around it.
    pub(super) fn add(&mut self, path: &str, line: usize) {
        let mut at = String::new();
        for name in path.split('.') {
            let index = self.objects.iter().position(|object| object.path == at).unwrap_or_else(|| {
                self.objects.push(Object { path: at.clone(), fields: BTreeMap::new() });
                self.objects.len() - 1
            });
            self.objects[index].fields.entry(name.to_owned()).or_insert(Member { line, ..Member::default() });
            at = joined(&at, name);
        }
    }

    /// The line at which a condition holds. Conditions of operations and of the service have none.
    pub(super) fn holds(&self, condition: &Condition<'_>) -> Option<Site> {
        if condition.body != Some(self.body) || !condition.operations.contains(&&*self.operation) {
            return None;
        }
        let (parent, name) = condition.path.rsplit_once('.').unwrap_or(("", condition.path));
        let mut objects = self.objects.iter().filter(|object| object.path == parent);
        let line = match condition.when {
            When::Present => objects.find_map(|object| Some(object.fields.get(name)?.line)),
            When::Value => objects.find_map(|object| {
                let member = object.fields.get(name)?;
                let has = condition.value.is_some_and(|value| member.values.contains(value));
                (has || !self.is_recorded).then_some(member.line)
            }),
            When::Missing => objects
                .find(|object| !self.is_recorded || !object.fields.contains_key(name))
                .map(Object::line),
            When::Omitted => self.omits(condition.path),
            When::Called | When::Always => None,
        }?;
        Some(Site { file: self.file.clone(), line: line.max(1) })
    }

    /// The line of an object that lacks the next name of a path.
    fn omits(&self, path: &str) -> Option<usize> {
        let mut at = String::new();
        for name in path.split('.') {
            let mut objects = self.objects.iter().filter(|object| object.path == at);
            let lacking = objects.find(|object| !self.is_recorded || !object.fields.contains_key(name));
            if let Some(object) = lacking {
                return Some(object.line());
            }
            at = joined(&at, name);
        }
        None
    }
}

impl Object {
    /// The line of its first field.
    fn line(&self) -> usize {
        self.fields.values().map(|member| member.line).min().unwrap_or(1)
    }
}
