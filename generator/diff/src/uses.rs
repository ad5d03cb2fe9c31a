//! What a program uses, and the part of a comparison that affects it.
//!
//! A program states what it uses as a list, as recorded messages, or by its Rust sources. [`Uses`] then
//! removes every entry from a comparison that does not touch it.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

use crate::model::{Assessment, Comparison, Direction, Effect, Entry, Owner};
use crate::rules::{self, ChangeKind};
use crate::versions::Versions;
use crate::view::{Table, View};
use saferpay_history::flows::FLOWS;
use saferpay_history::names::{field_name, module_name, setter_name};
use saferpay_spec::problem::Problems;
use saferpay_spec::{MessagePart, SpecVersion};

/// What a program uses of one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Operations by name: `PaymentPage/Initialize`.
    operations: BTreeSet<String>,
    /// Fields by table and name: `Payer.IpAddress`. With none, every field of the operations counts.
    fields: BTreeSet<String>,
    /// Identifiers in the program's sources, and the fields that its flows need. With none, the fields
    /// decide.
    names: BTreeSet<String>,
}

impl Versions<'_> {
    /// Reads a list: an operation or a field in each line, comments after `#`.
    ///
    /// # Errors
    ///
    /// Lines that name neither an operation nor a field of the version.
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
        uses.not_empty(file, version)
    }

    /// Reads recorded messages: an object, or a list of objects, with `operation`, and `request` or
    /// `response` or both.
    ///
    /// # Errors
    ///
    /// Text that is not JSON, and operations that the version does not have.
    pub fn uses_of_payloads(&self, file: &str, version: SpecVersion, text: &str) -> Result<Uses, Problems> {
        let view = self.view(version)?;
        let recorded: Value = serde_json::from_str(text)
            .map_err(|error| Problems::one(file, format!("is not JSON: {error}")))?;
        let messages = match &recorded {
            Value::Array(messages) => messages.as_slice(),
            single => std::slice::from_ref(single),
        };
        let mut uses = Uses::default();
        let mut problems = Problems::default();
        for message in messages {
            let name = message.get("operation").and_then(Value::as_str).unwrap_or_default();
            let Some(index) = view.operation(name) else {
                problems.add(file, format!("`{name}` is not an operation of {version}"));
                continue;
            };
            uses.operations.insert(view.operations[index].named.name.clone());
            for (part, key) in [(MessagePart::Request, "request"), (MessagePart::Response, "response")] {
                if let Some(body) = message.get(key) {
                    note(view, Table::Message(index, part), body, &mut uses.fields);
                }
            }
        }
        problems.into_result()?;
        uses.not_empty(file, version)
    }

    /// Reads the sources of a crate: the files of a folder by name, with their texts.
    ///
    /// An identifier counts wherever it is, so the result keeps too much rather than too little. A program
    /// that calls a flow uses the operations and fields that the flow needs.
    ///
    /// # Errors
    ///
    /// Files that are not Rust, and sources that use no operation and no flow.
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
        uses.not_empty(folder, version)
    }
}

/// Notes the fields of a recorded body.
fn note(view: &View<'_>, table: Table<'_>, body: &Value, fields: &mut BTreeSet<String>) {
    let Value::Object(members) = body else { return };
    for known in saferpay_spec::checker::known_fields(view.specification, view.fields(table), members) {
        let owner = match known.container {
            None => Some(table),
            Some(id) => view.container_type(id).map(Table::Container),
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
    /// Rejects uses without an operation: every upgrade would look harmless.
    fn not_empty(self, place: &str, version: SpecVersion) -> Result<Self, Problems> {
        if self.operations.is_empty() {
            let text = format!("uses no operation of {version}, so no change would ever affect it");
            return Err(Problems::one(place, text));
        }
        Ok(self)
    }

    /// Keeps the entries that affect the program, and updates levels, counts and verdict.
    pub fn apply(&self, comparison: &mut Comparison) {
        let versions = comparison.timeline.iter_mut().map(|summary| &mut summary.entries);
        for entries in [&mut comparison.entries, &mut comparison.transient].into_iter().chain(versions) {
            *entries = std::mem::take(entries).into_iter().filter_map(|entry| self.kept(entry)).collect();
        }
        comparison.entries.sort_by_key(|entry| entry.level);
        comparison.recount();
    }

    /// The entry with the operations that the program uses, if it affects the program.
    fn kept(&self, mut entry: Entry) -> Option<Entry> {
        for assessment in &mut entry.assessments {
            assessment.operations.retain(|operation| self.operations.contains(&operation.name));
        }
        let everywhere = entry.subjects().any(|subject| subject.owner == Owner::Service);
        entry
            .assessments
            .retain(|assessment| !assessment.operations.is_empty() || assessment.in_errors || everywhere);
        for sides in [&mut entry.old, &mut entry.new] {
            sides.retain(|side| match &side.subject.owner {
                Owner::Operation { operation } | Owner::Message { operation, .. } => {
                    self.operations.contains(&operation.name)
                }
                _ => true,
            });
        }
        let severest = entry.assessments.iter().min_by_key(|assessment| assessment.level)?;
        (entry.rule, entry.level) = (severest.rule.clone(), severest.level);
        self.affects(&entry).then_some(entry)
    }

    fn affects(&self, entry: &Entry) -> bool {
        // A field that becomes mandatory affects programs that do not use it yet.
        let kind = rules::definition(&entry.kind).map(|definition| definition.kind);
        let is_required =
            matches!(kind, Some(ChangeKind::MandatoryFieldAdded | ChangeKind::FieldBecameMandatory));
        let asked = |assessment: &Assessment| assessment.direction == Direction::Request && is_required;
        let of_service =
            entry.assessments.iter().any(|assessment| assessment.direction == Direction::Service);
        if of_service || entry.assessments.iter().any(asked) {
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
        if matches!(
            effect,
            Effect::ItemAdded | Effect::SetterAdded | Effect::FieldAdded | Effect::VariantAdded
        ) {
            return false;
        }
        let mut parts = path.rsplit("::");
        let (last, owner) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let last = if last == "new" { owner } else { last };
        let bare = last.trim_start_matches("r#");
        [last, bare, &setter_name(last)].iter().any(|name| self.names.contains(*name))
    }
}
