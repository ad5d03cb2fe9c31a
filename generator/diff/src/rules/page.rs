//! The rules as text: a list with one line for each rule, and a page that explains one.

use super::{Inverse, Rule, Scope, rules};
use crate::level::Level;
use crate::model::Direction;
use crate::wrap::paragraph;

/// All rules with their levels, one per line.
#[must_use]
pub fn list() -> String {
    let mut all: Vec<Rule> = rules().collect();
    all.sort_by_key(|rule| (rule.level, rule.id()));
    let lines = all.iter().map(|rule| format!("{:<20}  {}", rule.level.as_str(), rule.id()));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The page that explains a rule.
#[must_use]
pub fn page(rule: &Rule) -> String {
    let definition = rule.definition;
    let mut paragraphs = vec![
        format!("{} ({})", rule.id(), rule.level.as_str()),
        rule.why.to_owned(),
        definition.about.to_owned(),
        format!("Before: {}\nAfter:  {}", definition.example.0, definition.example.1),
        inverse(rule),
        other_direction(rule),
    ];
    if rule.level == Level::Cosmetic {
        paragraphs.push("A cosmetic change does not affect the verdict.".to_owned());
    }
    if !definition.changes_type {
        paragraphs.push("The change does not affect Rust types.".to_owned());
    }
    let wrapped: Vec<String> = paragraphs.iter().map(|text| paragraph(text)).collect();
    wrapped.join("\n")
}

fn inverse(rule: &Rule) -> String {
    match rule.definition.inverse {
        Inverse::Itself => "The opposite change: the same rule, with both sides swapped.".to_owned(),
        Inverse::Kind(kind) => {
            let inverse = kind.definition().rule(rule.direction);
            inverse.map_or_else(String::new, |inverse| {
                format!("The opposite change: {} ({}).", inverse.id(), inverse.level.as_str())
            })
        }
    }
}

fn other_direction(rule: &Rule) -> String {
    let other = match rule.direction {
        Direction::Request => Direction::Response,
        Direction::Response | Direction::Service => Direction::Request,
    };
    match (&rule.definition.scope, rule.definition.rule(other)) {
        (Scope::Service { no_direction, .. }, _) => {
            format!("There is no rule for requests or responses: {no_direction}")
        }
        (Scope::RequestOnly { no_response, .. }, _) => {
            format!("There is no rule for responses: {no_response}")
        }
        (Scope::ByDirection { .. }, Some(other)) => {
            format!("In the other direction: {} ({}).", other.id(), other.level.as_str())
        }
        (Scope::ByDirection { .. }, None) => String::new(),
    }
}
