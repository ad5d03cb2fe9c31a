//! What constraints, rules and types admit, as sets that can be compared: two notations can mean the same.

use std::collections::BTreeSet;

use crate::{BeyondAscii, CharacterClass, Condition, Constraint, FieldState, Format, Kind, Limits, RuleKind};

/// The relation between the accepted values of two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It is the same.
    Same,
    /// It is more.
    Wider,
    /// It is less.
    Narrower,
    /// Some values were added, and some removed.
    Other,
}

impl Relation {
    fn of(kept_all: bool, nothing_new: bool) -> Self {
        match (kept_all, nothing_new) {
            (true, true) => Self::Same,
            (true, false) => Self::Wider,
            (false, true) => Self::Narrower,
            (false, false) => Self::Other,
        }
    }
}

/// Compares two lists of constraints, all of which must hold.
#[must_use]
pub fn constraints(old: &[Constraint], new: &[Constraint]) -> Relation {
    if old == new {
        return Relation::Same;
    }
    let (old, new) = (AcceptedSet::by(old), AcceptedSet::by(new));
    Relation::of(new.includes(&old), old.includes(&new))
}

/// Compares two types.
#[must_use]
pub fn kinds(old: Kind, new: Kind) -> Relation {
    let includes = |wide: Kind, narrow: Kind| {
        wide == narrow
            || matches!(
                (wide, narrow),
                (Kind::String, Kind::Uri | Kind::Guid | Kind::Date)
                    | (Kind::Decimal, Kind::Integer)
                    | (Kind::Any, Kind::Object)
            )
    };
    Relation::of(includes(new, old), includes(old, new))
}

/// Compares two rules about the same field.
#[must_use]
pub fn rules(old: &RuleKind, new: &RuleKind) -> Relation {
    Relation::of(accepts_all_of(new, old), accepts_all_of(old, new))
}

/// Whether a rule accepts everything that another one accepts. Only what is certain counts.
fn accepts_all_of(wide: &RuleKind, narrow: &RuleKind) -> bool {
    match (wide, narrow) {
        (RuleKind::Format(wide), RuleKind::Format(narrow)) => {
            wide == narrow
                || matches!(
                    (wide, narrow),
                    (Format::WebAddress, Format::HttpsAddress)
                        | (Format::WholeNumber, Format::Amount)
                        | (Format::DayOrMinute, Format::Day)
                )
        }
        (RuleKind::OneOf(wide), RuleKind::OneOf(narrow)) => narrow.iter().all(|number| wide.contains(number)),
        (RuleKind::Range(least, most), RuleKind::OneOf(narrow)) => {
            narrow.iter().all(|number| (least..=most).contains(&number))
        }
        (RuleKind::Range(least, most), RuleKind::Range(inner_least, inner_most)) => {
            least <= inner_least && inner_most <= most
        }
        (RuleKind::MaxLength(wide), RuleKind::MaxLength(narrow)) => narrow <= wide,
        (RuleKind::Items(least, most), RuleKind::Items(inner_least, inner_most))
        | (RuleKind::HoursAhead(least, most), RuleKind::HoursAhead(inner_least, inner_most)) => {
            least <= inner_least && inner_most <= most
        }
        (RuleKind::AtMostOneOf(wide) | RuleKind::AtLeastOneOf(wide), RuleKind::ExactlyOneOf(narrow)) => {
            wide.iter().collect::<BTreeSet<_>>() == narrow.iter().collect()
        }
        (RuleKind::RequiredIf(wide), RuleKind::RequiredIf(narrow))
        | (RuleKind::ForbiddenIf(wide), RuleKind::ForbiddenIf(narrow)) => implies(wide, narrow),
        _ => wide == narrow,
    }
}

/// Whether one condition holds only if the other one does.
fn implies(one: &Condition, other: &Condition) -> bool {
    one.field == other.field
        && match (&one.state, &other.state) {
            (FieldState::OneOf(_), FieldState::Present) => true,
            (FieldState::OneOf(some), FieldState::OneOf(all)) => some.iter().all(|value| all.contains(value)),
            (one, other) => one == other,
        }
}

/// The values that a list of constraints admits.
struct AcceptedSet {
    /// A bit for each ASCII character.
    ascii: u128,
    beyond: BeyondAscii,
    least: u32,
    most: u32,
    range: (i64, i64),
    /// All of them must hold.
    formats: BTreeSet<Format>,
}

/// A length of this or more has no bound.
const OPEN: u32 = i32::MAX.unsigned_abs();

impl AcceptedSet {
    fn by(constraints: &[Constraint]) -> Self {
        let mut all = Self {
            ascii: u128::MAX,
            beyond: BeyondAscii::Everything,
            least: 0,
            most: u32::MAX,
            range: (i64::MIN, i64::MAX),
            formats: BTreeSet::new(),
        };
        for constraint in constraints {
            let Limits { characters, length, range, format } = constraint.limits();
            if let Some(class) = characters {
                all.ascii &= ascii(class);
                all.beyond = all.beyond.min(class.beyond_ascii());
            }
            if let Some((least, most)) = length {
                all.length(least, most);
            }
            if let Some((least, most)) = range {
                all.range = (all.range.0.max(least), all.range.1.min(most));
            }
            all.formats.extend(format);
        }
        all
    }

    fn length(&mut self, least: u32, most: Option<u32>) {
        self.least = self.least.max(least);
        self.most = self.most.min(most.filter(|most| *most < OPEN).unwrap_or(u32::MAX));
    }

    fn includes(&self, other: &Self) -> bool {
        other.ascii & !self.ascii == 0
            && other.beyond <= self.beyond
            && self.least <= other.least
            && other.most <= self.most
            && self.range.0 <= other.range.0
            && other.range.1 <= self.range.1
            && self.formats.is_subset(&other.formats)
    }
}

/// The ASCII characters of a class, a bit for each.
fn ascii(class: CharacterClass) -> u128 {
    let admitted = (0..128_u8).filter(|code| class.admits(char::from(*code)));
    admitted.fold(0, |set, code| set | 1 << code)
}

#[cfg(test)]
mod tests {
    use super::{Relation, constraints};

    fn relation(old: &[&str], new: &[&str]) -> Relation {
        let parse = |list: &[&str]| -> Vec<_> { list.iter().map(|text| text.parse().unwrap()).collect() };
        constraints(&parse(old), &parse(new))
    }

    #[test]
    fn different_notations_of_a_set_are_equal() {
        assert_eq!(relation(&["Length[0..100]"], &["Utf8[0..100]"]), Relation::Same);
        assert_eq!(relation(&["Length[28..28]", "Base64"], &["Base64", "Length[28..28]"]), Relation::Same);
        assert_eq!(relation(&["Length[3..]"], &["Utf8[3..2147483647]"]), Relation::Same);
    }

    #[test]
    fn a_minimum_length_makes_a_set_narrower() {
        assert_eq!(relation(&["Length[0..100]"], &["Utf8[1..100]"]), Relation::Narrower);
    }

    #[test]
    fn classes_are_compared_by_their_characters() {
        assert_eq!(relation(&["AlphaNumeric[1..3]"], &["Iso3166[1..3]"]), Relation::Wider);
        assert_eq!(relation(&["Iso885915[1..3]"], &["Utf8[1..3]"]), Relation::Wider);
        assert_eq!(relation(&["Id[1..3]"], &["Alphabetic[1..3]"]), Relation::Narrower);
        assert_eq!(relation(&["Numeric[1..3]"], &["Alphabetic[1..3]"]), Relation::Other);
    }

    #[test]
    fn without_constraints_a_set_is_widest() {
        assert_eq!(relation(&["Range[0..9]"], &[]), Relation::Wider);
        assert_eq!(relation(&[], &["Base64"]), Relation::Narrower);
        assert_eq!(relation(&["Range[0..9]"], &["Range[1..10]"]), Relation::Other);
    }
}
