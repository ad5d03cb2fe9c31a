//! Which entries touch a program, by what its sources use.

use super::used::{RustUses, Sites};
use crate::conditions::{Condition, When, conditions};
use crate::model::{Effect, Entry, Impact, RustLevel};
use crate::uses::touch::Touch;

impl RustUses {
    /// Whether the sources use no operation and no type.
    pub(in crate::uses) fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.types.is_empty()
    }

    /// Whether the sources call an operation.
    pub(in crate::uses) fn calls(&self, operation: &str) -> bool {
        self.operations.contains_key(operation)
    }

    /// What an entry touches in the sources, if anything.
    pub(in crate::uses) fn touch(&self, entry: &Entry) -> Option<Touch> {
        let mut touch = Touch::default();
        for impact in entry.impacts.iter().filter(|impact| !impact.effect.is_addition()) {
            let (certain, loose) = self.item(entry, impact);
            if certain.is_empty() && loose.is_empty() {
                continue;
            }
            touch.impacts.push(impact.clone());
            if impact.effect.level() < RustLevel::Compiles && is_about_code(impact.effect) {
                touch.add(&certain, &loose);
            }
        }
        for condition in conditions(entry) {
            self.condition(entry, &condition, &mut touch);
        }
        touch.is_some().then_some(touch)
    }

    /// Where the sources use the item of an impact: for certain, and by its name alone.
    fn item(&self, entry: &Entry, impact: &Impact) -> (Sites, Sites) {
        let mut certain = Sites::new();
        let Some(path) = impact.old_item() else { return (certain, Sites::new()) };
        let whole = if impact.effect == Effect::Renamed {
            self.types.get(path).filter(|_| self.written.contains(path))
        } else {
            self.types.get(path)
        };
        certain.extend(whole.into_iter().flatten().cloned());
        let Some((owner, member)) = path.rsplit_once("::") else { return (certain, Sites::new()) };
        certain.extend(self.used(owner, member).into_iter().flatten().cloned());
        // A value that is sent or compared as a text.
        let value = entry.old.first().filter(|_| impact.effect == Effect::VariantRemoved);
        certain.extend(value.and_then(|side| self.strings.get(&side.state)).into_iter().flatten().cloned());
        (certain, self.loose.get(bare(member)).cloned().unwrap_or_default())
    }

    fn used(&self, owner: &str, member: &str) -> Option<&Sites> {
        self.members.get(&(owner.to_owned(), bare(member).to_owned()))
    }

    fn condition(&self, entry: &Entry, condition: &Condition<'_>, touch: &mut Touch) {
        let raw = condition.operations.iter().any(|operation| self.raw.contains(*operation));
        let called: Sites = condition
            .operations
            .iter()
            .filter_map(|operation| self.operations.get(*operation))
            .flatten()
            .cloned()
            .collect();
        if raw {
            touch.add(&called, &Sites::new());
        }
        let Some((owner, field)) = condition.item.and_then(split) else {
            match condition.when {
                When::Always => touch.always(),
                When::Called | When::Present | When::Missing | When::Omitted | When::Value => {
                    touch.add(&called, &Sites::new());
                }
            }
            return;
        };
        let pair = (owner.to_owned(), field.to_owned());
        match condition.when {
            When::Always => touch.always(),
            When::Called => touch.add(&called, &Sites::new()),
            When::Present => {
                let mut certain = self.members.get(&pair).cloned().unwrap_or_default();
                if self.set_by_flows.contains(&pair) || self.read_by_flows.contains(&pair) {
                    certain.extend(called);
                }
                // A value list that is named.
                let is_list = |path: &str| !path.contains("::") && path.starts_with(char::is_uppercase);
                for impact in entry.impacts.iter().filter(|impact| !impact.effect.is_addition()) {
                    let list = impact.old_item().filter(|path| is_list(path));
                    certain.extend(list.and_then(|list| self.types.get(list)).into_iter().flatten().cloned());
                }
                // Code that names a value list meets its new values.
                for impact in entry.impacts.iter().filter(|impact| impact.effect == Effect::VariantAdded) {
                    let list = impact.path.split_once("::").and_then(|(_, path)| path.rsplit_once("::"));
                    certain.extend(
                        list.and_then(|(list, _)| self.types.get(list)).into_iter().flatten().cloned(),
                    );
                }
                let mut loose = self.loose.get(field).cloned().unwrap_or_default();
                loose.extend(self.loose.get(&format!("with_{field}")).into_iter().flatten().cloned());
                let wire = condition.path.rsplit('.').next().unwrap_or_default();
                loose.extend(self.loose.get(wire).into_iter().flatten().cloned());
                touch.add(&certain, &loose);
            }
            When::Value => {
                let text = condition.value.and_then(|value| self.strings.get(value));
                touch.add(&text.cloned().unwrap_or_default(), &Sites::new());
                let variants = entry.impacts.iter().filter(|impact| impact.effect == Effect::VariantRemoved);
                for impact in variants {
                    let (certain, _) = self.item(entry, impact);
                    touch.add(&certain, &Sites::new());
                }
                if self.read_by_flows.contains(&pair) || self.set_by_flows.contains(&pair) {
                    touch.add(&called, &Sites::new());
                }
            }
            When::Missing | When::Omitted => self.missing(owner, &pair, condition, &called, touch),
        }
    }

    /// A field that the program leaves out, where it builds the type or sends the message.
    fn missing(
        &self,
        owner: &str,
        pair: &(String, String),
        condition: &Condition<'_>,
        called: &Sites,
        touch: &mut Touch,
    ) {
        let built = self.built.get(owner).copied().unwrap_or_default();
        let set = self.set.get(pair).copied().unwrap_or_default();
        if set >= built.max(1) {
            return;
        }
        let is_omitted = condition.when == When::Omitted;
        if !self.set_by_flows.contains(pair) && (is_omitted || self.built_by_flows.contains(owner)) {
            touch.add(called, &Sites::new());
        }
        if let Some(sites) = self.types.get(owner) {
            touch.add(sites, &Sites::new());
        } else if !condition.path.contains('.') {
            // The message itself, wherever the program takes it from.
            touch.add(called, &Sites::new());
        }
    }
}

/// Whether an effect is about what compiles, and not about what `validate` accepts.
const fn is_about_code(effect: Effect) -> bool {
    !matches!(effect, Effect::ValidationTightened | Effect::ValidationChanged)
}

/// The type and the field of an item, without the version.
fn split(item: &str) -> Option<(&str, &str)> {
    let (owner, field) = item.split_once("::")?.1.rsplit_once("::")?;
    Some((owner, bare(field)))
}

fn bare(name: &str) -> &str {
    name.trim_start_matches("r#")
}
