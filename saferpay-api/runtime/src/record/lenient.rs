//! Deserialization that keeps whatever can be read.
//!
//! It is the second attempt: clients first deserialize a response as a whole, which is fast and stops
//! at the first problem. If that fails, this module reads the fields one by one from their raw text.
//! An optional part that cannot be read is absent, and leaves a [`Gap`] that says why. A value is
//! lost as a whole only if a mandatory part of it is missing or unreadable.

use serde_json::value::RawValue;

use super::{ListPlace, Members, OptionalPlace, Path, Place, Reflect, Segment, deserialize_into, explain};
use crate::answers::{Gap, GapKind};

/// Deserializes a value from JSON, and appends what is missing or unreadable to the list.
///
/// # Errors
///
/// If nothing of the value can be used: why, and where.
pub fn deserialize_leniently(place: Place<'_>, json: &[u8], gaps: &mut Vec<Gap>) -> Result<(), Gap> {
    let json = serde_json::from_slice(json).map_err(|error| Unreadable::of(Path::tracked(), &error));
    let is_list_response = matches!(&place, Place::Record(record) if record.fact_paths().is_empty());
    let mut reader = Reader { path: Vec::new(), is_list_response, gaps };
    json.and_then(|json: &RawValue| reader.fill(place, json))
        .map_err(|fault| Gap::new(fault.path.to_string(), fault.kind))
}

/// Why a value is lost as a whole, and where in it.
struct Unreadable {
    path: Path,
    kind: GapKind,
}

impl Unreadable {
    fn of(path: Path, error: &serde_json::Error) -> Self {
        let (expected, found) = explain(error);
        Self { path, kind: GapKind::Unreadable { expected, found } }
    }

    fn because(expected: String, found: &str) -> Self {
        Self { path: Path::tracked(), kind: GapKind::Unreadable { expected, found: found.to_owned() } }
    }
}

struct Reader<'g> {
    /// Where the reader is, outermost first.
    path: Vec<Segment>,
    /// Whether the whole is a response without facts about a payment, such as a list of terminals.
    is_list_response: bool,
    gaps: &'g mut Vec<Gap>,
}

impl Reader<'_> {
    fn fill(&mut self, place: Place<'_>, json: &RawValue) -> Result<(), Unreadable> {
        match place {
            Place::Record(record) => self.record(record, json),
            Place::Optional(optional) => {
                self.optional(optional, json);
                Ok(())
            }
            Place::OptionalText(text) => {
                let gap = strictly(Place::OptionalText(&mut *text), json).err();
                if let Some(fault) = gap {
                    *text = None;
                    self.gap(fault);
                }
                Ok(())
            }
            Place::List(list) => self.list(list, json),
            place @ (Place::Ignored
            | Place::Text(_)
            | Place::Bool(_)
            | Place::Integer(_)
            | Place::Decimal(_)
            | Place::Json(_)
            | Place::Enum(_)) => strictly(place, json),
        }
    }

    fn record(&mut self, record: &mut dyn Reflect, json: &RawValue) -> Result<(), Unreadable> {
        let descriptor = record.descriptor();
        let Some(members) = Members::parse(json.get().as_bytes()) else {
            return Err(Unreadable::because(format!("an object ({})", descriptor.name()), kind_of(json)));
        };
        for (index, field) in descriptor.fields().iter().enumerate() {
            let segment = Segment::Field(field.name());
            self.path.push(segment);
            let outcome = match members.get(field.name()) {
                Some(json) => self.fill(record.place_of(index), json),
                None => self.absent(
                    field.is_mandatory(),
                    field.is_expected(),
                    members.is_contradictory(field.name()),
                ),
            };
            self.path.pop();
            outcome.map_err(|mut fault| {
                fault.path.prepend(segment);
                fault
            })?;
        }
        Ok(())
    }

    /// A field without a usable value.
    fn absent(&mut self, mandatory: bool, expected: bool, contradictory: bool) -> Result<(), Unreadable> {
        let fault = if contradictory {
            Unreadable::because("one value".to_owned(), "several that differ")
        } else {
            Unreadable { path: Path::tracked(), kind: GapKind::Missing }
        };
        if mandatory {
            return Err(fault);
        }
        if expected || contradictory {
            self.gap(fault);
        }
        Ok(())
    }

    fn optional(&mut self, optional: &mut dyn OptionalPlace, json: &RawValue) {
        let before = self.gaps.len();
        if let Err(fault) = self.fill(optional.insert(), json) {
            optional.clear();
            self.instead_of_gaps_since(before, fault);
        }
    }

    fn list(&mut self, list: &mut dyn ListPlace, json: &RawValue) -> Result<(), Unreadable> {
        list.clear();
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(json.get()) else {
            let fault = Unreadable::because("a list".to_owned(), kind_of(json));
            // An empty list would be a claim if the list is what was asked for.
            if self.is_list_response && self.path.len() == 1 {
                return Err(fault);
            }
            self.gap(fault);
            return Ok(());
        };
        for (index, json) in items.into_iter().enumerate() {
            let before = self.gaps.len();
            self.path.push(Segment::Index(index));
            if let Err(fault) = self.fill(list.push(), json) {
                list.pop();
                self.instead_of_gaps_since(before, fault);
            }
            self.path.pop();
        }
        Ok(())
    }

    /// A part is absent as a whole, so that the gaps within it do not count.
    fn instead_of_gaps_since(&mut self, before: usize, fault: Unreadable) {
        self.gaps.truncate(before);
        self.gap(fault);
    }

    fn gap(&mut self, fault: Unreadable) {
        let mut path = fault.path;
        for segment in self.path.iter().rev() {
            path.prepend(*segment);
        }
        self.gaps.push(Gap::new(path.to_string(), fault.kind));
    }
}

/// Deserializes a value that has no parts, or whose parts do not count by themselves.
fn strictly(place: Place<'_>, json: &RawValue) -> Result<(), Unreadable> {
    let mut path = Path::tracked();
    let mut source = serde_json::Deserializer::from_str(json.get());
    deserialize_into(place, &mut source, &mut path).map_err(|error| Unreadable::of(path, &error))
}

/// The kind of a JSON value, without the value.
fn kind_of(json: &RawValue) -> &'static str {
    match json.get().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a truth value",
        Some(b'n') => "null",
        _ => "a number",
    }
}
