//! Whether a value satisfies a constraint.

use serde_json::Number;

use super::format;
use crate::{CharacterClass, Constraint, Format, Limits};

/// How a value breaks a constraint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConstraintFault {
    /// The text is too short or too long.
    Length {
        /// The least number of characters.
        least: u32,
        /// The greatest, where there is one.
        most: Option<u32>,
        /// The number of items.
        found: usize,
    },
    /// The text has characters of other classes.
    Characters(CharacterClass),
    /// The number is less or more than allowed.
    Range(i64, i64),
    /// The text has another format.
    Format(Format),
}

impl ConstraintFault {
    /// The expected value, in words: `1 to 80 characters, found 81`.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Length { least, most: Some(most), found } => {
                format!("{least} to {most} characters, found {found}")
            }
            Self::Length { least, most: None, found } => {
                format!("at least {least} characters, found {found}")
            }
            Self::Characters(class) => format!("{} alone", class.description()),
            Self::Range(least, most) => format!("a number from {least} to {most}"),
            Self::Format(format) => format.description().to_owned(),
        }
    }
}

/// The violation in a text; the first one, if there are several.
pub(super) fn text_fault(constraint: &Constraint, text: &str) -> Option<ConstraintFault> {
    let Limits { characters, length, range, format } = constraint.limits();
    length
        .and_then(|(least, most)| length_fault(text, least, most))
        .or_else(|| characters.and_then(|class| characters_fault(class, text)))
        .or_else(|| {
            let (least, most) = range?;
            let within = text.parse().is_ok_and(|number: i64| (least..=most).contains(&number));
            (!within).then_some(ConstraintFault::Range(least, most))
        })
        .or_else(|| {
            let format = format.filter(|format| !format::has(*format, text))?;
            Some(ConstraintFault::Format(format))
        })
}

/// The violation in a number.
#[expect(clippy::cast_precision_loss, reason = "no bound of a page has so many digits")]
pub(super) fn number_fault(constraint: &Constraint, number: &Number) -> Option<ConstraintFault> {
    // A number has neither characters, a length nor a format.
    let Limits { characters: _, length: _, range, format: _ } = constraint.limits();
    let (least, most) = range?;
    let within = match number.as_i64() {
        Some(number) => (least..=most).contains(&number),
        None => number.as_f64().is_some_and(|number| (least as f64..=most as f64).contains(&number)),
    };
    (!within).then_some(ConstraintFault::Range(least, most))
}

fn characters_fault(class: CharacterClass, text: &str) -> Option<ConstraintFault> {
    (!text.chars().all(|character| class.admits(character))).then_some(ConstraintFault::Characters(class))
}

/// The pages count characters, not bytes.
fn length_fault(text: &str, least: u32, most: Option<u32>) -> Option<ConstraintFault> {
    let found = text.chars().count();
    (!within(found, least, most)).then_some(ConstraintFault::Length { least, most, found })
}

/// Whether a number is within these bounds.
pub(super) fn within(found: usize, least: u32, most: Option<u32>) -> bool {
    // A number that does not fit into `u32` is more than any bound.
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    found >= least && most.is_none_or(|most| found <= most)
}
