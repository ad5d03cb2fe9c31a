//! What a program uses, and what of a comparison is left for it.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

use super::model::{Comparison, Direction, Effect, Entry, Part, Table};
use super::rules::{self, ChangeKind};
use super::versions::Versions;
use super::view::{TableRef, View};
use saferpay_history::flows::FLOWS;
use saferpay_history::names::{field_name, module_name, setter_name};
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

/// What a program uses of one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Operations by name: `PaymentPage/Initialize`.
    operations: BTreeSet<String>,
    /// Fields by table and name: `Payer.IpAddress`. With none, every field of the operations counts.
    fields: BTreeSet<String>,
    /// Names in the program's sources, and of what its flows stand on. With none, the fields decide.
    names: BTreeSet<String>,
}

impl Versions<'_> {
    /// Reads a list: an operation or a field in each line, `#` before a remark.
    ///
    /// # Errors
    ///
    /// Lines that name nothing of the version.
    pub fn uses_of_list(&self, file: &str, version: SpecVersion, text: &str) -> Result<Uses, Problems> {
        let view = self.view(version)?;
        let mut uses = Uses::default();
        let mut problems = Problems::default();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            let field = line.rsplit_once('.').filter(|(table, field)| {
                view.table(table).is_some_and(|table| view.field(table, field).is_some())
            });
            if line.is_empty() {
            } else if view.operations.iter().any(|operation| operation.named.name == line) {
                uses.operations.insert(line.to_owned());
            } else if field.is_some() {
                uses.fields.insert(line.to_owned());
            } else {
                let place = format!("{file}:{}", index + 1);
                problems.add(place, format!("`{line}` is neither an operation nor a field of {version}"));
            }
        }
        problems.into_result()?;
        uses.not_nothing(file, version)
    }

    /// Reads recorded messages: an object, or a list of objects, with `operation`, and `request` or
    /// `response` or both.
    ///
    /// # Errors
    ///
    /// What is no such object, or names no operation of the version.
    pub fn uses_of_payloads(&self, file: &str, version: SpecVersion, text: &str) -> Result<Uses, Problems> {
        let view = self.view(version)?;
        let recorded: Value = serde_json::from_str(text)
            .map_err(|error| Problems::one(file, format!("is no JSON: {error}")))?;
        let messages = match &recorded {
            Value::Array(messages) => messages.as_slice(),
            single => std::slice::from_ref(single),
        };
        let mut uses = Uses::default();
        let mut problems = Problems::default();
        for message in messages {
            let name = message.get("operation").and_then(Value::as_str).unwrap_or_default();
            let Some(index) = view.operation(name) else {
                problems.add(file, format!("`{name}` is no operation of {version}"));
                continue;
            };
            uses.operations.insert(view.operations[index].named.name.clone());
            for (part, key) in [(Part::Request, "request"), (Part::Response, "response")] {
                if let Some(body) = message.get(key) {
                    note(view, TableRef::Message(index, part), body, &mut uses.fields);
                }
            }
        }
        problems.into_result()?;
        uses.not_nothing(file, version)
    }

    /// Reads the sources of a crate: the files of a folder by name, with their texts.
    ///
    /// A name counts wherever it stands, so that rather too much is kept than too little. Those who
    /// call a flow use the operations and the fields that it stands on.
    ///
    /// # Errors
    ///
    /// Files that are not Rust, or no operation and no flow in any of them.
    pub fn uses_of_sources(
        &self,
        folder: &str,
        version: SpecVersion,
        files: &[(String, String)],
    ) -> Result<Uses, Problems> {
        let view = self.view(version)?;
        let mut problems = Problems::default();
        let mut uses = Uses::default();
        for (file, text) in files {
            match (syn::parse_file(text), text.parse::<TokenStream>()) {
                (Ok(_), Ok(tokens)) => names(tokens, &mut uses.names),
                (Err(error), _) => problems.add(file, format!("is not Rust: {error}")),
                (_, Err(error)) => problems.add(file, format!("is not Rust: {error}")),
            }
        }
        problems.into_result()?;
        let named = uses.names.clone();
        for operation in view.operations.iter().map(|operation| &operation.named) {
            let (group, function) = operation.name.split_once('/').unwrap_or(("", &operation.name));
            if named.contains(&module_name(group)) && named.contains(&field_name(function)) {
                uses.operations.insert(operation.name.clone());
            }
        }
        for need in FLOWS.iter().flat_map(|flow| flow.needs) {
            let is_called = need.methods.iter().any(|method| named.contains(*method));
            if is_called && view.operation(need.operation).is_some() {
                uses.operations.insert(need.operation.to_owned());
                uses.names.extend(need.fields().map(field_name));
            }
        }
        uses.not_nothing(folder, version)
    }
}

/// Notes the fields of a recorded body.
fn note(view: &View<'_>, table: TableRef<'_>, body: &Value, fields: &mut BTreeSet<String>) {
    let Value::Object(members) = body else { return };
    for known in saferpay_spec::checker::known_fields(view.specification, view.fields(table), members) {
        let owner = match known.container {
            None => Some(table),
            Some(id) => view.container_type(id).map(TableRef::Container),
        };
        fields.extend(owner.map(|owner| view.subject(owner, Some(known.field)).to_string()));
    }
}

fn names(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => names(group.stream(), found),
            TokenTree::Ident(name) => {
                found.insert(name.to_string());
            }
            _ => {}
        }
    }
}

impl Uses {
    /// Refuses uses by which nothing of a comparison would be left.
    fn not_nothing(self, place: &str, version: SpecVersion) -> Result<Self, Problems> {
        if self.operations.is_empty() {
            let told = format!("names no operation of {version}; what uses none would always look untouched");
            return Err(Problems::one(place, told));
        }
        Ok(self)
    }

    /// Keeps what touches the program, and grades again.
    pub fn apply(&self, comparison: &mut Comparison) {
        let stops = comparison.timeline.iter_mut().map(|stop| &mut stop.entries);
        for entries in [&mut comparison.entries, &mut comparison.passing].into_iter().chain(stops) {
            *entries = std::mem::take(entries).into_iter().filter_map(|entry| self.kept(entry)).collect();
        }
        comparison.entries.sort_by_key(|entry| entry.level);
        comparison.recount();
    }

    /// The entry with the operations that are used, if it touches the program.
    fn kept(&self, mut entry: Entry) -> Option<Entry> {
        for judgement in &mut entry.judgements {
            judgement.operations.retain(|operation| self.operations.contains(&operation.name));
        }
        let everywhere = entry.subjects().any(|subject| subject.table == Table::Service);
        entry
            .judgements
            .retain(|judgement| !judgement.operations.is_empty() || judgement.in_errors || everywhere);
        for sides in [&mut entry.old, &mut entry.new] {
            sides.retain(|side| match &side.subject.table {
                Table::Operation { operation } | Table::Message { operation, .. } => {
                    self.operations.contains(&operation.name)
                }
                _ => true,
            });
        }
        let gravest = entry.judgements.iter().min_by_key(|judgement| judgement.level)?;
        (entry.rule, entry.level) = (gravest.rule.clone(), gravest.level);
        self.touches(&entry).then_some(entry)
    }

    fn touches(&self, entry: &Entry) -> bool {
        // What is demanded anew concerns those who never heard of it.
        let kind = rules::kind(&entry.kind).map(|kind| kind.id);
        let demanded = [ChangeKind::MandatoryFieldAdded, ChangeKind::FieldBecameMandatory].map(Some);
        let asked = |judgement: &super::model::Judgement| {
            judgement.direction == Direction::Request && demanded.contains(&kind)
        };
        let beside = entry.judgements.iter().any(|judgement| judgement.direction == Direction::Service);
        if beside || entry.judgements.iter().any(asked) {
            return true;
        }
        if !self.names.is_empty() {
            return entry.impacts.iter().any(|impact| self.is_named(&impact.path, impact.effect));
        }
        if self.fields.is_empty() {
            return true;
        }
        entry.old.iter().chain(&entry.new).any(|side| {
            let place = side.subject.to_string();
            let whole = format!("{place}.");
            self.fields.contains(&place)
                || side.subject.member.is_none() && self.fields.iter().any(|field| field.starts_with(&whole))
        })
    }

    fn is_named(&self, path: &str, effect: Effect) -> bool {
        if matches!(effect, Effect::NewItem | Effect::NewSetter | Effect::NewField | Effect::NewVariant) {
            return false;
        }
        let mut parts = path.rsplit("::");
        let (last, owner) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let last = if last == "new" { owner } else { last };
        let bare = last.trim_start_matches("r#");
        [last, bare, &setter_name(last)].iter().any(|name| self.names.contains(*name))
    }
}
