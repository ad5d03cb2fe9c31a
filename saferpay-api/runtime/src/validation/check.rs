//! The walk over a record that finds every violation.
//!
//! It is one function for all records, led by their tables of fields. A field that is in order
//! costs no allocation; paths are written for violations alone.

use std::fmt::Write as _;

use super::{Fault, Invalid, Rule, Validation, Violation, date};
use crate::record::{AnyRecord, Field, ListSlot, View};

/// Holds a record against its rules.
///
/// # Errors
///
/// Everything that is wrong with it.
#[doc(hidden)]
pub fn validate(record: &dyn AnyRecord, validation: &Validation) -> Result<(), Invalid> {
    Invalid::of(violations(record, validation))
}

/// Everything that is wrong with a record.
pub(crate) fn violations(record: &dyn AnyRecord, validation: &Validation) -> Vec<Violation> {
    let mut check = Check { validation, found: Vec::new() };
    if !validation.is_off() {
        check.record(record, None);
    }
    check.found
}

struct Check<'v> {
    validation: &'v Validation,
    found: Vec<Violation>,
}

/// Where the walk is: a step, and the steps before it.
#[derive(Clone, Copy)]
struct Place<'p> {
    outer: Option<&'p Place<'p>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl Place<'_> {
    fn write(&self, path: &mut String) {
        if let Some(outer) = self.outer {
            outer.write(path);
        }
        match self.step {
            Step::Field(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Step::Item(index) => {
                // Writing to a text does not fail.
                let _ = write!(path, "[{index}]");
            }
        }
    }
}

impl Check<'_> {
    fn record(&mut self, record: &dyn AnyRecord, outer: Option<&Place<'_>>) {
        record.views(&mut |_, field, view| {
            let place = Place { outer, step: Step::Field(field.name()) };
            match view {
                View::List(list) => self.list(field, *list, &place),
                view => self.value(field, view, field.is_mandatory(), &place),
            }
        });
    }

    fn list(&mut self, field: &Field, list: &dyn ListSlot, place: &Place<'_>) {
        let found = list.count();
        // An empty list that may be left out is, and is not seen here.
        if found == 0 {
            return self.add(place, Fault::Empty);
        }
        for rule in field.rules() {
            if let Rule::Items(least, most) = *rule
                && !within(found, least, most)
            {
                self.add(place, Fault::Items { least, most, found });
            }
        }
        for index in 0..found {
            let item = Place { outer: Some(place), step: Step::Item(index) };
            self.value(field, &list.item(index), true, &item);
        }
    }

    fn value(&mut self, field: &Field, view: &View<'_>, mandatory: bool, place: &Place<'_>) {
        let fault = match *view {
            View::Record(record) => return self.record(record, Some(place)),
            View::Text("") | View::Open { text: "", .. } if mandatory => Some(Fault::Empty),
            View::Text(text) => field.rules().iter().find_map(|rule| self.text(rule, text)),
            View::Open { listed: false, .. } => self.unlisted(),
            View::Integer(number) => field.rules().iter().find_map(|rule| integer(rule, number)),
            View::Open { .. }
            | View::Absent
            | View::Flag(_)
            | View::Decimal(_)
            | View::Any(_)
            | View::List(_) => None,
        };
        if let Some(fault) = fault {
            self.add(place, fault);
        }
    }

    fn text(&self, rule: &Rule, text: &str) -> Option<Fault> {
        let length = |least, most| {
            // The same for most texts, and quicker to count.
            let found = if text.is_ascii() { text.len() } else { text.chars().count() };
            (!within(found, least, most)).then_some(Fault::Length { least, most, found })
        };
        match *rule {
            Rule::Characters(set, least, most) => {
                length(least, most).or_else(|| (!set.allow(text)).then_some(Fault::Characters(set)))
            }
            Rule::Length(least, most) => length(least, most),
            Rule::Range(least, most) => match text.parse() {
                Ok(number) if (least..=most).contains(&number) => None,
                _ => Some(Fault::Range { least, most }),
            },
            Rule::Format(format) if format.fits(text) => None,
            Rule::Format(format) if format.may_be_new(text) => self.unlisted(),
            Rule::Format(format) => Some(Fault::Format(format)),
            Rule::HoursAhead(least, most) => {
                let ahead = date::Span::parse(text)
                    .is_none_or(|span| span.may_lie_ahead(self.validation.now(), least, most));
                (!ahead).then_some(Fault::HoursAhead { least, most })
            }
            Rule::BeforeToday => {
                let before =
                    date::Span::parse(text).is_none_or(|span| span.may_precede_today(self.validation.now()));
                (!before).then_some(Fault::NotBeforeToday)
            }
            Rule::OneOf(_) | Rule::Items(..) => None,
        }
    }

    fn unlisted(&self) -> Option<Fault> {
        (!self.validation.allows_unlisted_values()).then_some(Fault::Unlisted)
    }

    #[cold]
    fn add(&mut self, place: &Place<'_>, fault: Fault) {
        let mut path = String::new();
        place.write(&mut path);
        self.found.push(Violation::new(path, fault));
    }
}

fn integer(rule: &Rule, number: i64) -> Option<Fault> {
    match *rule {
        Rule::Range(least, most) if !(least..=most).contains(&number) => Some(Fault::Range { least, most }),
        Rule::OneOf(numbers) if !numbers.contains(&number) => Some(Fault::NotOneOf(numbers)),
        _ => None,
    }
}

fn within(found: usize, least: u32, most: u32) -> bool {
    // What no u32 can count is more than any bound.
    u32::try_from(found).is_ok_and(|found| (least..=most).contains(&found))
}
