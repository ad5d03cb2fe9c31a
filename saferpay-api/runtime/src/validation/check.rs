//! Validation of a record: one walk over its fields that finds every violation.
//!
//! The same code serves all records and reads the rules from their type descriptors. A valid field
//! costs no allocation; only violations have their path written.

use super::presence::SetFields;
use super::{Fault, Rule, Validation, ValidationError, Violation, date};
use crate::record::{Field, ListRef, Reflect, Segment, ValueRef};

/// Checks a record against the rules of the specification.
///
/// # Errors
///
/// Returns all violations.
#[doc(hidden)]
pub fn validate(record: &dyn Reflect, validation: &Validation) -> Result<(), ValidationError> {
    ValidationError::of(violations(record, validation))
}

/// All violations of a record.
pub(crate) fn violations(record: &dyn Reflect, validation: &Validation) -> Vec<Violation> {
    let mut validator = Validator { validation, found: Vec::new() };
    if !validation.is_off() {
        validator.record(record, None);
    }
    validator.found
}

struct Validator<'v> {
    validation: &'v Validation,
    found: Vec<Violation>,
}

/// Where the walk is: a segment of the path, and the segments before it.
#[derive(Clone, Copy)]
struct PathNode<'p> {
    parent: Option<&'p PathNode<'p>>,
    segment: Segment,
}

impl PathNode<'_> {
    fn write_to(&self, path: &mut String) {
        if let Some(parent) = self.parent {
            parent.write_to(path);
        }
        let is_first = path.is_empty();
        // Writing to a `String` does not fail.
        let _ = self.segment.write_to(path, is_first);
    }
}

impl Validator<'_> {
    fn record(&mut self, record: &dyn Reflect, parent: Option<&PathNode<'_>>) {
        let mut bits = 0;
        record.for_each_field(|index, field, value| {
            if !matches!(value, ValueRef::Absent) {
                bits |= 1 << index;
            }
            let path = PathNode { parent, segment: Segment::Field(field.name()) };
            match value {
                ValueRef::List(list) => self.list(field, *list, &path),
                value => self.value(field, value, field.is_mandatory(), &path),
            }
        });
        if record.descriptor().has_presence_rules() {
            self.presence(SetFields { record, bits }, parent);
        }
    }

    /// Checks which fields are set.
    fn presence(&mut self, set: SetFields<'_>, parent: Option<&PathNode<'_>>) {
        let fields = set.record.descriptor().fields();
        for (index, field) in fields.iter().enumerate() {
            for named in field.named_rules() {
                if let Some((index, fault)) = set.fault(&named.rule, index)
                    && self.validation.has_rule(named.name)
                {
                    let path = PathNode { parent, segment: Segment::Field(fields[index].name()) };
                    self.add(&path, fault, Some(named.name));
                }
            }
        }
    }

    fn list(&mut self, field: &Field, list: &dyn ListRef, path: &PathNode<'_>) {
        let found = list.len();
        // An optional list that is empty is omitted, so it does not get here.
        if found == 0 {
            return self.add(path, Fault::Empty, None);
        }
        for named in field.named_rules() {
            if let Rule::Items(min, max) = named.rule
                && !in_range(found, min, max)
                && self.validation.has_rule(named.name)
            {
                self.add(path, Fault::Items { min, max, found }, Some(named.name));
            }
        }
        for index in 0..found {
            let item = PathNode { parent: Some(path), segment: Segment::Index(index) };
            self.value(field, &list.get(index), true, &item);
        }
    }

    fn value(&mut self, field: &Field, value: &ValueRef<'_>, mandatory: bool, path: &PathNode<'_>) {
        let found = match *value {
            ValueRef::Record(record) => return self.record(record, Some(path)),
            ValueRef::Text("") | ValueRef::Enum { text: "", .. } if mandatory => Some((Fault::Empty, None)),
            // An empty text counts as missing. It is checked only against the limits of its table.
            ValueRef::Text("") => of_table(field, |rule| self.text(rule, "")),
            ValueRef::Text(text) => self.first(field, |rule| self.text(rule, text)),
            ValueRef::Enum { accepted: false, .. } => self.unknown().map(|fault| (fault, None)),
            ValueRef::Integer(number) => self.first(field, |rule| integer(rule, number)),
            ValueRef::Enum { .. }
            | ValueRef::Absent
            | ValueRef::Bool(_)
            | ValueRef::Decimal(_)
            | ValueRef::Json(_)
            | ValueRef::List(_) => None,
        };
        if let Some((fault, rule)) = found {
            self.add(path, fault, rule);
        }
    }

    /// The first fault of a value, with the name of its rule if it has one.
    fn first(
        &self,
        field: &Field,
        fault: impl Fn(&Rule) -> Option<Fault>,
    ) -> Option<(Fault, Option<&'static str>)> {
        of_table(field, &fault).or_else(|| {
            field.named_rules().iter().find_map(|named| {
                let fault = fault(&named.rule)?;
                self.validation.has_rule(named.name).then_some((fault, Some(named.name)))
            })
        })
    }

    fn text(&self, rule: &Rule, text: &str) -> Option<Fault> {
        let length = |min, max| {
            // Most texts are ASCII, whose length is known without counting.
            let found = if text.is_ascii() { text.len() } else { text.chars().count() };
            (!in_range(found, min, max)).then_some(Fault::Length { min, max, found })
        };
        match *rule {
            Rule::Characters(set, min, max) => {
                length(min, max).or_else(|| (!set.allow(text)).then_some(Fault::Characters(set)))
            }
            Rule::Length(min, max) => length(min, max),
            Rule::Range(min, max) => match text.parse() {
                Ok(number) if (min..=max).contains(&number) => None,
                _ => Some(Fault::Range { min, max }),
            },
            Rule::Format(format) if format.fits(text) => None,
            Rule::Format(format) if format.may_be_new(text) => self.unknown(),
            Rule::Format(format) => Some(Fault::Format(format)),
            Rule::HoursAhead(min, max) => {
                let ahead = date::Span::parse(text)
                    .is_none_or(|span| span.may_lie_ahead(self.validation.now(), min, max));
                (!ahead).then_some(Fault::HoursAhead { min, max })
            }
            Rule::BeforeToday => {
                let before =
                    date::Span::parse(text).is_none_or(|span| span.may_precede_today(self.validation.now()));
                (!before).then_some(Fault::NotBeforeToday)
            }
            // Numbers, lists and which fields are set.
            _ => None,
        }
    }

    fn unknown(&self) -> Option<Fault> {
        (!self.validation.allows_unknown_values()).then_some(Fault::UnknownValue)
    }

    #[cold]
    fn add(&mut self, path: &PathNode<'_>, fault: Fault, rule: Option<&'static str>) {
        let mut text = String::new();
        path.write_to(&mut text);
        self.found.push(Violation::new(text, fault, rule));
    }
}

/// The first fault of a value by the table of its field.
fn of_table(field: &Field, fault: impl Fn(&Rule) -> Option<Fault>) -> Option<(Fault, Option<&'static str>)> {
    field.rules().iter().find_map(fault).map(|fault| (fault, None))
}

fn integer(rule: &Rule, number: i64) -> Option<Fault> {
    match *rule {
        Rule::Range(min, max) if !(min..=max).contains(&number) => Some(Fault::Range { min, max }),
        Rule::OneOf(numbers) if !numbers.contains(&number) => Some(Fault::NotOneOf(numbers)),
        _ => None,
    }
}

fn in_range(found: usize, min: u32, max: u32) -> bool {
    // A count beyond `u32` is above every bound.
    u32::try_from(found).is_ok_and(|found| (min..=max).contains(&found))
}
