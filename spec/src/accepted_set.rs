//! What constraints and types admit, as sets that can be compared: two notations can mean the same.

use std::collections::BTreeSet;

use crate::{BeyondAscii, CharacterClass, Constraint, Format, Kind, Limits};

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
