//! Reads a property as a field.

use serde_json::Value;

use super::Reader;
use super::node::Node;
use super::value_list::is_value_list;
use crate::export::schema::print;
use crate::{extension, pattern};
use saferpay_spec::{Constraint, Field, Kind, Presence, Rule};

/// The keys of a property.
const PROPERTY: &[&str] = &[
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "type",
    "format",
    "items",
    "title",
    "description",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
    "example",
    "examples",
    "enum",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "maxItems",
    "contentEncoding",
    "additionalProperties",
];

/// The keys that constrain a value.
const LIMITS: &[&str] = &["minLength", "maxLength", "pattern", "minimum", "maximum"];

impl<'a> Reader<'a> {
    /// Reads a property. An unknown type is a problem, and returns none.
    pub(super) fn field(&mut self, name: &str, presence: Presence, place: &Node<'a>) -> Option<Field> {
        if !self.spend(place, 1) {
            return None;
        }
        if !self.only(place, PROPERTY) {
            return None;
        }
        let inner = self.unwrapped(place)?;
        if !inner.is(place) && inner.value.get("$ref").is_none() && !self.only(&inner, PROPERTY) {
            return None;
        }
        let mut values = self.values(place);
        let (kind, reference) = self.kind(&inner, &mut values)?;
        // Siblings of a wrapped reference count as well.
        let either = |key: &str| place.get(key).or_else(|| inner.get(key));
        let printed_texts =
            [extension::PRINTED_DEFAULT, extension::PRINTED_EXAMPLE].map(|key| place.get(key));
        let texts = ["default", "example", "examples"].map(either);
        if !printed_texts.iter().chain(&texts).flatten().all(|text| self.spend_on_text(text)) {
            return None;
        }
        let constraints = self.constraints(kind, place, &inner);
        let printed = |as_printed: &str, keys: [&str; 2]| {
            let first = |key: &str| {
                let value = either(key)?;
                Some(if key == "examples" { print(value.items().first()?.value) } else { print(value.value) })
            };
            place.text(as_printed).map(ToOwned::to_owned).or_else(|| keys.into_iter().find_map(first))
        };
        Some(Field {
            name: name.to_owned(),
            presence,
            kind,
            reference,
            constraints,
            rules: self.rules(place),
            values,
            further_values: place.has_true(extension::FURTHER_VALUES),
            deprecated: either("deprecated").is_some_and(|deprecated| deprecated.value == &Value::Bool(true)),
            default: printed(extension::PRINTED_DEFAULT, ["default", "default"])
                .filter(|_| either("default").is_none_or(|default| !default.value.is_null())),
            example: printed(extension::PRINTED_EXAMPLE, ["example", "examples"])
                .filter(|_| either("example").is_none_or(|example| !example.value.is_null())),
        })
    }

    /// The content of a wrapper: `allOf` with one item, or `oneOf` with one item and `null`.
    fn unwrapped(&mut self, place: &Node<'a>) -> Option<Node<'a>> {
        let Some(wrapper) = ["allOf", "oneOf", "anyOf"].iter().find_map(|key| place.get(key)) else {
            return Some(place.clone());
        };
        let mut items = wrapper.items();
        items.retain(|item| item.text("type") != Some("null"));
        if let [item] = &*items {
            return Some(item.clone());
        }
        self.diagnostics.add(&wrapper, "combines several schemas; a field has one type");
        None
    }

    fn kind(&mut self, place: &Node<'a>, values: &mut Vec<String>) -> Option<(Kind, Option<String>)> {
        if place.get("$ref").is_some() {
            let (name, referred) = self.referred(place)?;
            if is_value_list(&referred) {
                values.extend(self.values(&referred));
                return Some((Kind::String, None));
            }
            return Some((Kind::Object, Some(self.ids.of(name))));
        }
        if let Some(reference) = place.text(extension::REFERENCE) {
            return Some((Kind::Object, Some(reference.to_owned())));
        }
        let format = place.text("format");
        let kind = match (&*type_of(place), format) {
            ("", None) => Kind::Any,
            ("object", _) if place.get("properties").is_none() => Kind::Any,
            ("boolean", _) => Kind::Boolean,
            ("integer", None | Some("int32" | "int64")) => Kind::Integer,
            ("number", None | Some("double" | "float" | "decimal")) => Kind::Decimal,
            ("string", None | Some("byte" | "password")) => Kind::String,
            ("string", Some("date" | "date-time")) => Kind::Date,
            ("string", Some("uri" | "url")) => Kind::Uri,
            ("string", Some("uuid")) => Kind::Guid,
            ("array", _) => return self.list(place, values),
            (kind, format) => {
                let said = [Some(kind).filter(|kind| !kind.is_empty()), format];
                let said = said.into_iter().flatten().collect::<Vec<_>>().join(", format ");
                self.diagnostics.add(place, format!("has a type that fields cannot have: {said}"));
                return None;
            }
        };
        Some((kind, None))
    }

    fn list(&mut self, place: &Node<'a>, values: &mut Vec<String>) -> Option<(Kind, Option<String>)> {
        let Some(items) = place.get("items") else {
            self.diagnostics.add(place, "is a list without a type of its items");
            return None;
        };
        let inner = self.unwrapped(&items)?;
        for limit in LIMITS.iter().filter_map(|key| inner.get(key)) {
            self.diagnostics.add(&limit, "limits the items of a list, which fields cannot do");
        }
        values.extend(self.values(&inner));
        match self.kind(&inner, values)? {
            (Kind::String, _) => Some((Kind::Strings, None)),
            (Kind::Object, reference) => Some((Kind::Objects, reference)),
            (kind, _) => {
                self.diagnostics
                    .add(&items, format!("is a list of `{}`, which fields cannot be", kind.as_str()));
                None
            }
        }
    }

    /// The rules that an export of this project states.
    fn rules(&mut self, place: &Node<'a>) -> Vec<Rule> {
        let mut rules = Vec::new();
        let items = place.get(extension::RULES).map(|list| list.items()).unwrap_or_default();
        if !items.is_empty() && !self.spend(place, items.len()) {
            return rules;
        }
        for item in items {
            let text = item.value.as_str().unwrap_or_default();
            match text.split_once(": ").map(|(name, kind)| (name, kind.parse())) {
                Some((name, Ok(kind))) => rules.push(Rule { name: name.to_owned(), kind }),
                Some((_, Err(error))) => self.diagnostics.add(&item, error),
                None => self.diagnostics.add(&item, "is not a rule; expected `name: kind`"),
            }
        }
        rules
    }

    fn constraints(&mut self, kind: Kind, place: &Node<'a>, inner: &Node<'a>) -> Vec<Constraint> {
        if let Some(list) = place.get(extension::CONSTRAINTS) {
            let mut constraints = Vec::new();
            let items = list.items();
            if !self.spend(&list, items.len()) {
                return constraints;
            }
            for item in items {
                match item.value.as_str().unwrap_or_default().parse() {
                    Ok(constraint) => constraints.push(constraint),
                    Err(error) => self.diagnostics.add(&item, error),
                }
            }
            return constraints;
        }
        // The keywords are those of the rules.
        if place.get(extension::RULES).is_some() {
            return Vec::new();
        }
        let given = |key: &str| {
            let given = place.get(key).or_else(|| inner.get(key));
            given.filter(|given| !given.value.is_null())
        };
        let mut constraints = Vec::new();
        let class = match given("pattern") {
            None => None,
            Some(given) => {
                let class = given.value.as_str().and_then(pattern::class);
                if class.is_none() {
                    self.diagnostics.add(&given, "is not the pattern of a known class of characters");
                }
                class
            }
        };
        let [least, most] = ["minLength", "maxLength"].map(|key| self.number(&given(key)?));
        match (class, least, most) {
            (Some(class), least, Some(most)) => {
                constraints.push(Constraint::Characters { class, least: least.unwrap_or(0), most });
            }
            (Some(_), ..) if given("maxLength").is_none() => {
                self.diagnostics.add(place, "has a class of characters, but no maximum length");
            }
            (Some(_), ..) | (None, None, None) => {}
            (None, least, most) => constraints.push(Constraint::Length { least: least.unwrap_or(0), most }),
        }
        let [least, most] = ["minimum", "maximum"].map(|key| self.number(&given(key)?));
        match (least, most) {
            (Some(least), Some(most)) => constraints.push(Constraint::Range { least, most }),
            _ if given("minimum").is_some() != given("maximum").is_some() => {
                self.diagnostics.add(place, "has one of `minimum` and `maximum`; a range has both");
            }
            _ => {}
        }
        if inner.text("format") == Some("byte") || inner.text("contentEncoding") == Some("base64") {
            constraints.push(Constraint::Base64);
        }
        if !matches!(kind, Kind::String | Kind::Integer | Kind::Decimal) && !constraints.is_empty() {
            self.diagnostics.add(place, "has limits that its type does not allow");
        }
        constraints
    }

    fn values(&mut self, place: &Node<'_>) -> Vec<String> {
        // With rules, `enum` is the keyword of a rule.
        let list = place.get("enum").filter(|_| place.get(extension::RULES).is_none());
        let list = place.get(extension::VALUES).or(list);
        list.map(|list| self.texts(&list)).unwrap_or_default()
    }
}

/// The type: `string`, or `string or integer` if there are several; empty if there is none. `null` with
/// another type means that the field is optional.
pub(super) fn type_of(place: &Node<'_>) -> String {
    match place.value.get("type") {
        None => String::new(),
        Some(Value::Array(types)) => {
            let types = types.iter().filter(|name| *name != "null");
            types.map(print).collect::<Vec<_>>().join(" or ")
        }
        Some(name) => print(name),
    }
}
