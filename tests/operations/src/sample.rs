//! Generates bodies from a specification.

use saferpay_spec::{Field, Kind, Presence, Specification};
use serde_json::{Map, Value, json};

/// The fields that a generated body has.
pub enum Fill {
    /// All fields, each with a plain value.
    Full,
    /// A random selection, with unusual values.
    Random(fastrand::Rng),
}

/// Generates bodies.
pub struct Sampler<'a> {
    specification: &'a Specification,
    fill: Fill,
}

/// Containers that the runtime reads and writes itself.
const HEADERS: &[&str] = &["Common_RequestHeader", "Common_ResponseHeader"];

impl<'a> Sampler<'a> {
    /// A sampler for one version.
    #[must_use]
    pub fn new(specification: &'a Specification, fill: Fill) -> Self {
        Self { specification, fill }
    }

    /// A body with these fields, without its header.
    pub fn object(&mut self, fields: &[Field]) -> Value {
        let mut object = Map::new();
        for field in
            fields.iter().filter(|field| !field.reference.as_deref().is_some_and(|id| HEADERS.contains(&id)))
        {
            let left_out = match &mut self.fill {
                Fill::Full => false,
                Fill::Random(random) => field.presence != Presence::Mandatory && random.bool(),
            };
            if !left_out {
                object.insert(field.name.clone(), self.value(field));
            }
        }
        Value::Object(object)
    }

    fn value(&mut self, field: &Field) -> Value {
        if field.kind.is_list() {
            // An empty optional list is omitted when it is written, so it has an item here.
            let least = usize::from(field.presence != Presence::Mandatory);
            let count = match &mut self.fill {
                Fill::Full => 1,
                Fill::Random(random) => random.usize(least..3),
            };
            return (0..count).map(|_| self.item(field)).collect();
        }
        self.item(field)
    }

    fn item(&mut self, field: &Field) -> Value {
        match field.kind {
            Kind::Object | Kind::Objects => {
                let id = field.reference.as_deref().unwrap_or_default();
                let container = self.specification.container(id);
                self.object(container.map_or(&[], |container| &container.fields))
            }
            Kind::Boolean => Value::Bool(self.random().is_none_or(fastrand::Rng::bool)),
            Kind::Integer => self.random().map_or(json!(7), |random| json!(random.i64(..))),
            Kind::Decimal => {
                self.random().map_or(json!(1.5), |random| json!(f64::from(random.i32(..)) / 8.0))
            }
            Kind::Any => json!({ "anything": [1, null, "text"] }),
            Kind::Date => json!("2026-01-30T12:45:22.258+01:00"),
            Kind::String | Kind::Strings | Kind::Uri | Kind::Guid => self.text(field),
        }
    }

    fn text(&mut self, field: &Field) -> Value {
        let listed = field.values.clone();
        match &mut self.fill {
            Fill::Full => json!(listed.first().map_or("text", String::as_str)),
            Fill::Random(random) => match random.choice(&listed) {
                Some(value) if random.bool() => json!(value),
                _ => json!(odd_text(random)),
            },
        }
    }

    fn random(&mut self) -> Option<&mut fastrand::Rng> {
        match &mut self.fill {
            Fill::Full => None,
            Fill::Random(random) => Some(random),
        }
    }
}

/// Text with unusual content: empty, quotes, control characters, other scripts.
fn odd_text(random: &mut fastrand::Rng) -> String {
    let pieces = ["", "a", "\"", "\\", "\n", "\u{0}", "é", "漢字", "🦀", "</script>", "NONE", " ", "0"];
    (0..random.usize(0..6)).filter_map(|_| random.choice(pieces)).collect()
}
