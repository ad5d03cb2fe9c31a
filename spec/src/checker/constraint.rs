//! Whether a value satisfies a constraint.

use serde_json::Number;

use super::format;
use super::violation::Fault;
use crate::{CharacterClass, Constraint, Limits};

/// What is wrong with a text; the first thing, if there are several.
pub(super) fn text_fault(constraint: &Constraint, text: &str) -> Option<Fault> {
    let Limits { characters, length, range, format } = constraint.limits();
    length
        .and_then(|(least, most)| length_fault(text, least, most))
        .or_else(|| characters.and_then(|class| characters_fault(class, text)))
        .or_else(|| {
            let (least, most) = range?;
            let within = text.parse().is_ok_and(|number: i64| (least..=most).contains(&number));
            (!within).then_some(Fault::Range(least, most))
        })
        .or_else(|| format.and_then(|format| format::fault(format, text)))
}

/// What is wrong with a number.
#[expect(clippy::cast_precision_loss, reason = "no bound of a page has so many digits")]
pub(super) fn number_fault(constraint: &Constraint, number: &Number) -> Option<Fault> {
    // A number has neither characters, a length nor a format.
    let Limits { characters: _, length: _, range, format: _ } = constraint.limits();
    let (least, most) = range?;
    let within = match number.as_i64() {
        Some(number) => (least..=most).contains(&number),
        None => number.as_f64().is_some_and(|number| (least as f64..=most as f64).contains(&number)),
    };
    (!within).then_some(Fault::Range(least, most))
}

fn characters_fault(class: CharacterClass, text: &str) -> Option<Fault> {
    (!text.chars().all(|character| class.admits(character))).then_some(Fault::Characters(class))
}

/// The pages count characters, not bytes.
fn length_fault(text: &str, least: u32, most: Option<u32>) -> Option<Fault> {
    let found = text.chars().count();
    (!within(found, least, most)).then_some(Fault::Length { least, most, found })
}

/// Whether a number is within these bounds.
pub(super) fn within(found: usize, least: u32, most: Option<u32>) -> bool {
    // A number that does not fit into `u32` is more than any bound.
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    found >= least && most.is_none_or(|most| found <= most)
}
