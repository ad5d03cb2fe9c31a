//! Ignore files: entries that a user accepts until a given day, each with a reason.
//!
//! A file can serve a matrix of comparisons: entries that do not occur in one of them are noted, not refused.

use serde::Deserialize;

use crate::model::{Comparison, Transition};
use saferpay_spec::problem::Problems;

/// The content of an ignore file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignores {
    #[serde(default)]
    ignore: Vec<Ignore>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ignore {
    fingerprint: String,
    reason: String,
    /// The last day on which it applies: `2026-12-31`.
    until: String,
}

impl Ignores {
    /// Reads an ignore file.
    ///
    /// # Errors
    ///
    /// Where the text does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let ignores: Self = toml::from_str(text).map_err(|error| Problems::one(file, error.to_string()))?;
        let mut problems = Problems::default();
        for ignore in &ignores.ignore {
            let place = format!("{file}: {}", ignore.fingerprint);
            if ignore.reason.trim().is_empty() {
                problems.add(&place, "needs a reason");
            }
            let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            if ignore.fingerprint.len() != 16 || !ignore.fingerprint.bytes().all(is_hex) {
                problems.add(&place, "is not a fingerprint; `saferpay diff --all-details` shows them");
            }
            if !is_day(&ignore.until) {
                problems.add(&place, format!("`{}` is not a day; write it like `2026-12-31`", ignore.until));
            }
        }
        problems.into_result()?;
        Ok(ignores)
    }

    /// Moves the ignored entries out of the counts. `today` is a day such as `2026-12-31`; expired entries
    /// count again. Returns notes about those that expired, and about those that do not occur here: a file
    /// can serve several comparisons.
    pub fn apply(&self, comparison: &mut Comparison, today: &str) -> Vec<String> {
        let mut notes = Vec::new();
        let mut absent = 0;
        for ignore in &self.ignore {
            let occurs = comparison.entries.iter().any(|entry| entry.fingerprint == ignore.fingerprint);
            if !occurs {
                absent += 1;
            } else if *today > *ignore.until {
                let Ignore { fingerprint, reason, until } = ignore;
                notes.push(format!(
                    "The ignored change {fingerprint} expired on {until}, and counts again: {reason}"
                ));
            }
        }
        if absent > 0 {
            let (noun, verb) = if absent == 1 { ("change", "does") } else { ("changes", "do") };
            notes.push(format!("{absent} {noun} of the ignore file {verb} not occur in this comparison."));
        }
        let holds = |fingerprint: &str| {
            self.ignore.iter().any(|each| each.fingerprint == fingerprint && *today <= *each.until)
        };
        let entries = std::mem::take(&mut comparison.entries);
        let (ignored, left) = entries.into_iter().partition(|entry| holds(&entry.fingerprint));
        comparison.entries = left;
        comparison.ignored = ignored;
        // The versions in between do not count them either.
        let of_ignored =
            |step: &Transition| comparison.ignored.iter().any(|entry| entry.transitions.contains(step));
        for summary in &mut comparison.timeline {
            summary.entries.retain(|entry| !entry.transitions.iter().all(of_ignored));
        }
        comparison.recount();
        notes
    }
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, length: usize, most: u32| {
        let all_digits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        all_digits && text.parse().is_ok_and(|number: u32| (1..=most).contains(&number))
    };
    matches!(&*parts, [year, month, day] if number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31))
}
