//! What a program uses, and the part of a comparison that touches it.
//!
//! A program states what it uses as a list, as recorded messages, or by its Rust sources. [`Uses`] then
//! removes every entry from a comparison that does not touch it.

mod json_lines;
mod list;
mod message;
mod recorded;
mod rust;
mod touch;

use std::collections::{BTreeMap, BTreeSet};

use self::message::{Message, Whole};
pub use self::recorded::Given;
use self::rust::RustUses;
use self::touch::Touch;
use crate::conditions::{When, conditions};
use crate::model::{Comparison, Direction, Entry, Owner, RustLevel};
use crate::versions::Versions;
use saferpay_spec::problem::Problems;
use saferpay_spec::{MessagePart, SpecVersion};

/// What a program uses of one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// The operations of a list.
    whole: BTreeMap<String, Whole>,
    /// Messages that are recorded or listed.
    messages: Vec<Message>,
    /// What Rust sources use.
    rust: Option<RustUses>,
}

impl Versions<'_> {
    /// Reads a list: an operation or a field in each line, comments after `#`. A field narrows the
    /// operation that it is written with, or the one above it.
    ///
    /// # Errors
    ///
    /// Lines that name neither an operation nor a field of the version.
    pub fn uses_of_list(&self, file: &str, version: SpecVersion, text: &str) -> Result<Uses, Problems> {
        let list::Listed { whole, messages } = list::read(self.view(version)?, file, text)?;
        Uses { whole, messages, rust: None }.not_empty(file, version)
    }

    /// Reads recorded messages: the texts of files by their names. A file is a body, a HAR file, or an
    /// object with `operation`, `request` and `response`, or a list of these.
    ///
    /// # Errors
    ///
    /// Text that is not JSON, and messages whose operation is not clear.
    pub fn uses_of_payloads(
        &self,
        version: SpecVersion,
        files: &[(String, String)],
        given: &Given,
    ) -> Result<Uses, Problems> {
        let view = self.view(version)?;
        let mut uses = Uses::default();
        let mut problems = Problems::default();
        for (file, text) in files {
            match recorded::messages(view, file, text, given) {
                Ok(messages) => uses.messages.extend(messages),
                Err(more) => problems.extend(more),
            }
        }
        problems.into_result()?;
        uses.not_empty(files.first().map_or("--uses", |(file, _)| file), version)
    }

    /// The operation and the direction of a recorded body, in the newest version that knows it.
    ///
    /// # Errors
    ///
    /// Text that is not a JSON object, and bodies whose operation is not clear.
    pub fn recognize(
        &self,
        file: &str,
        text: &str,
        given: &Given,
    ) -> Result<(String, MessagePart), Problems> {
        let mut first = None;
        for view in self.views().iter().rev() {
            match recorded::of_body(view, file, text, given) {
                Ok(found) => return Ok(found),
                Err(problems) => first = first.or(Some(problems)),
            }
        }
        Err(first.unwrap_or_default())
    }

    /// Reads the sources of a crate: the files of a folder by name, with their texts.
    ///
    /// The crate's own API is the dictionary. Where syntax does not tell the type of a value, the names of
    /// its fields decide, so the result keeps too much rather than too little. A program that calls a flow
    /// uses the operations and fields that the flow needs.
    ///
    /// # Errors
    ///
    /// Files that are not Rust, and sources that use no operation and no type.
    pub fn uses_of_sources(
        &self,
        folder: &str,
        version: SpecVersion,
        files: &[(String, String)],
    ) -> Result<Uses, Problems> {
        let rust = rust::read(self.code_model(), self.view(version)?.version, files)?;
        Uses { rust: Some(rust), ..Uses::default() }.not_empty(folder, version)
    }
}

impl Uses {
    /// Rejects uses without an operation: every upgrade would look harmless.
    fn not_empty(self, place: &str, version: SpecVersion) -> Result<Self, Problems> {
        if self.whole.is_empty()
            && self.messages.is_empty()
            && self.rust.as_ref().is_none_or(RustUses::is_empty)
        {
            let text = format!("uses no operation of {version}, so no change would ever affect it");
            return Err(Problems::one(place, text));
        }
        Ok(self)
    }

    /// Whether the uses come from Rust sources, so that reports show the items of the crate.
    #[must_use]
    pub fn is_of_rust(&self) -> bool {
        self.rust.is_some()
    }

    /// Keeps the entries that touch the program, and updates levels, counts and verdict.
    pub fn apply(&self, comparison: &mut Comparison) {
        let mut undecided = 0;
        for (index, entries) in comparison.all_entries().enumerate() {
            let mut kept = Vec::new();
            for entry in std::mem::take(entries) {
                let Some((entry, is_undecided)) = self.kept(entry) else { continue };
                undecided += usize::from(is_undecided && index == 0);
                kept.push(entry);
            }
            *entries = kept;
        }
        comparison.entries.sort_by_key(|entry| entry.level);
        comparison.undecided = undecided;
        comparison.recount();
    }

    /// What an entry touches.
    fn touch(&self, entry: &Entry) -> Touch {
        let mut touch = Touch::default();
        for assessment in &entry.assessments {
            for operation in &assessment.operations {
                let whole = self.whole.get(&operation.name).filter(|whole| !whole.is_narrowed);
                if let Some(whole) = whole {
                    touch.message(assessment.direction, &operation.name, Some(whole.site.clone()));
                }
            }
        }
        for condition in conditions(entry) {
            match condition.when {
                When::Always => touch.always(),
                When::Called => {
                    for operation in &condition.operations {
                        let called = self.messages.iter().any(|message| message.operation == *operation);
                        if called || self.whole.contains_key(*operation) {
                            touch.message(Direction::Service, operation, None);
                        }
                    }
                }
                When::Present | When::Missing | When::Omitted | When::Value => {
                    for message in &self.messages {
                        if let Some(site) = message.holds(&condition) {
                            touch.message(message.body.direction(), &message.operation, Some(site));
                        }
                    }
                }
            }
        }
        if let Some(found) = self.rust.as_ref().and_then(|rust| rust.touch(entry)) {
            touch.extend(found);
        }
        touch
    }

    /// The entry with the operations that the program uses, if it touches the program, and whether only
    /// names say so.
    fn kept(&self, mut entry: Entry) -> Option<(Entry, bool)> {
        let touch = self.touch(&entry);
        if !touch.is_some() {
            return None;
        }
        let mut kept = touch.messages.clone();
        if let Some(rust) = &self.rust {
            entry.impacts.retain(|impact| touch.impacts.contains(impact) || impact.effect.is_addition());
            let used: Vec<_> =
                entry.impacts.iter().filter(|impact| !impact.effect.is_addition()).cloned().collect();
            entry.rust = RustLevel::of(&used);
            for assessment in &entry.assessments {
                let called = assessment.operations.iter().filter(|operation| rust.calls(&operation.name));
                kept.extend(called.map(|operation| (assessment.direction, operation.name.clone())));
            }
        }
        // A program may use a type without the operations that contain it.
        if !kept.is_empty() {
            narrow(&mut entry, &kept);
        }
        entry.sites = touch.sites.iter().cloned().collect();
        let severest = entry.assessments.iter().min_by_key(|assessment| assessment.level)?;
        (entry.rule, entry.level) = (severest.rule.clone(), severest.level);
        Some((entry, touch.is_undecided()))
    }
}

/// Reduces an entry to some messages.
fn narrow(entry: &mut Entry, kept: &BTreeSet<(Direction, String)>) {
    let has =
        |direction, name: &str| kept.iter().any(|(each, operation)| *each == direction && operation == name);
    for assessment in &mut entry.assessments {
        let direction = assessment.direction;
        assessment.operations.retain(|operation| has(direction, &operation.name));
    }
    let everywhere = entry.subjects().any(|subject| subject.owner == Owner::Service);
    let is_left =
        |left: &crate::model::Assessment| !left.operations.is_empty() || left.in_errors || everywhere;
    entry.assessments.retain(is_left);
    let names: BTreeSet<&str> = kept.iter().map(|(_, name)| &**name).collect();
    for sides in [&mut entry.old, &mut entry.new] {
        let narrowed = |side: &mut crate::model::Side| {
            let had = !side.places.is_empty();
            for place in &mut side.places {
                place.operations.retain(|operation| has(place.body.direction(), operation));
            }
            side.places
                .retain(|place| !place.operations.is_empty() || place.body == crate::model::Body::Error);
            match &side.subject.owner {
                Owner::Operation { operation } | Owner::Message { operation, .. } => {
                    names.contains(&*operation.name)
                }
                Owner::Service | Owner::Error | Owner::Container { .. } => !had || !side.places.is_empty(),
            }
        };
        let mut left = std::mem::take(sides);
        left.retain_mut(narrowed);
        *sides = left;
    }
}
