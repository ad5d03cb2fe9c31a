//! The catalogue as text: a line for each rule, and a page for one.

use super::{Judged, Mirror, Rule, rules};
use crate::level::Level;
use crate::model::Direction;
use crate::wrap::paragraph;

/// All rules, a line each: level, id.
#[must_use]
pub fn list() -> String {
    let mut all: Vec<Rule> = rules().collect();
    all.sort_by_key(|rule| (rule.level, rule.id()));
    let lines = all.iter().map(|rule| format!("{:<20}  {}", rule.level.as_str(), rule.id()));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The page of one rule.
#[must_use]
pub fn page(rule: &Rule) -> String {
    let kind = rule.kind;
    let mut paragraphs = vec![
        format!("{} ({})", rule.id(), rule.level.as_str()),
        rule.why.to_owned(),
        kind.about.to_owned(),
        format!("Before: {}\nAfter:  {}", kind.example.0, kind.example.1),
        mirror(rule),
        other_direction(rule),
    ];
    if rule.level == Level::Cosmetic {
        paragraphs.push("A cosmetic change never decides the verdict.".to_owned());
    }
    if !kind.shapes_types {
        paragraphs
            .push("Rust types do not see it: a type that changes in this alone stays the same.".to_owned());
    }
    let wrapped: Vec<String> = paragraphs.iter().map(|text| paragraph(text)).collect();
    wrapped.join("\n")
}

fn mirror(rule: &Rule) -> String {
    match rule.kind.mirror {
        Mirror::Itself => "The other way round: the same rule, with both sides changed over.".to_owned(),
        Mirror::Kind(kind) => {
            let mirrored = kind.kind().rule(rule.direction);
            mirrored.map_or_else(String::new, |mirrored| {
                format!("The other way round: {} ({}).", mirrored.id(), mirrored.level.as_str())
            })
        }
    }
}

fn other_direction(rule: &Rule) -> String {
    let other = match rule.direction {
        Direction::Request => Direction::Response,
        _ => Direction::Request,
    };
    match (&rule.kind.judged, rule.kind.rule(other)) {
        (Judged::Service { no_direction, .. }, _) => format!("In no direction: {no_direction}"),
        (Judged::RequestOnly { no_response, .. }, _) => format!("Not in responses: {no_response}"),
        (_, Some(other)) => format!("In the other direction: {} ({}).", other.id(), other.level.as_str()),
        (_, None) => String::new(),
    }
}
