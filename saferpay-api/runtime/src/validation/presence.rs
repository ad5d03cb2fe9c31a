//! Rules about which fields of a record are set.

use super::{Fault, FieldState, Reason, Rule};
use crate::record::{Field, Reflect};

/// The fields of a record that are set, a bit for each index.
#[derive(Clone, Copy)]
pub(super) struct SetFields<'r> {
    pub(super) record: &'r dyn Reflect,
    pub(super) bits: u64,
}

impl SetFields<'_> {
    /// What is wrong, and the index of the field to name for it. `index` is the field of the rule.
    pub(super) fn fault(self, rule: &Rule, index: usize) -> Option<(usize, Fault)> {
        match *rule {
            Rule::ExactlyOneOf(fields) => self.none_of(fields).or_else(|| self.several_of(fields)),
            Rule::AtMostOneOf(fields) => self.several_of(fields),
            Rule::AtLeastOneOf(fields) => self.none_of(fields),
            Rule::RequiredIf(other, state) => (!self.has(index) && self.is_in(other, state))
                .then(|| (index, Fault::Required(self.reason(other, state)))),
            Rule::ForbiddenIf(other, state) => (self.has(index) && self.is_in(other, state))
                .then(|| (index, Fault::Forbidden(self.reason(other, state)))),
            _ => None,
        }
    }

    fn none_of(self, fields: &[u8]) -> Option<(usize, Fault)> {
        let first = *fields.first()?;
        (self.bits & bits(fields) == 0).then(|| (usize::from(first), Fault::NoneOf(self.names(fields))))
    }

    fn several_of(self, fields: &[u8]) -> Option<(usize, Fault)> {
        if (self.bits & bits(fields)).count_ones() < 2 {
            return None;
        }
        let last = fields.iter().map(|field| usize::from(*field)).rfind(|field| self.has(*field))?;
        Some((last, Fault::SeveralOf(self.names(fields))))
    }

    const fn has(self, index: usize) -> bool {
        self.bits >> index & 1 == 1
    }

    fn is_in(self, field: u8, state: FieldState) -> bool {
        let index = usize::from(field);
        match state {
            FieldState::Set => self.has(index),
            FieldState::NotSet => !self.has(index),
            FieldState::OneOf(values) => {
                let mut is_one = false;
                self.record.for_each_field(|each, _, value| {
                    if each == index {
                        is_one = value.as_text().is_some_and(|text| values.contains(&text));
                    }
                });
                is_one
            }
        }
    }

    fn fields(self) -> &'static [Field] {
        self.record.descriptor().fields()
    }

    fn names(self, fields: &[u8]) -> Vec<&'static str> {
        fields.iter().filter_map(|field| Some(self.fields().get(usize::from(*field))?.name())).collect()
    }

    fn reason(self, field: u8, state: FieldState) -> Reason {
        Reason { field: self.fields().get(usize::from(field)).map_or("", Field::name), state }
    }
}

fn bits(fields: &[u8]) -> u64 {
    fields.iter().fold(0, |bits, field| bits | 1 << field)
}
