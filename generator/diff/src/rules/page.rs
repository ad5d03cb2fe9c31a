//! The rules as text: a list with one line for each rule, and a page that explains one.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::advice::{Words, advice};
use super::effects::{effects, item};
use super::{Inverse, Rule, Scope, rules};
use crate::level::Level;
use crate::model::{Direction, Effect, RustLevel};
use crate::nearest::suggestion;
use crate::wrap::{paragraph, wrapped};

/// All rules with their levels, one per line.
#[must_use]
pub fn list() -> String {
    let mut all: Vec<Rule> = rules().collect();
    all.sort_by_key(|rule| (rule.level, rule.id()));
    let lines = all.iter().map(|rule| format!("{:<20}  {}", rule.level.as_str(), rule.id()));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The nearest ids to one that no rule has, as the end of a sentence.
#[must_use]
pub fn nearest(id: &str) -> String {
    suggestion(id, &rules().map(|rule| rule.id()).collect::<BTreeSet<_>>())
}

/// The page that explains a rule.
#[must_use]
pub fn page(rule: &Rule) -> String {
    let definition = rule.definition;
    let (before, after) = definition.example;
    let mut related = vec![inverse(rule)];
    related.extend(other_direction(rule));
    if rule.level == Level::Cosmetic {
        related.push("A cosmetic change does not affect the verdict.".to_owned());
    }
    let sections = [
        ("On the wire", vec![rule.why.to_owned()]),
        ("In Rust", in_rust(rule)),
        ("What to do", vec![to_do(rule)]),
        ("Example", vec![format!("Before: {before}"), format!("After:  {after}")]),
        ("Related", related),
    ];
    let mut page = paragraph(&format!("{} ({})", rule.id(), rule.level.as_str()));
    page += "\n";
    page += &paragraph(definition.about);
    for (title, lines) in sections {
        let _ = writeln!(page, "\n{title}");
        for line in lines {
            page += &wrapped(2, &line);
        }
    }
    page
}

/// What the change does to code: what breaks it, or else what stays the same.
fn in_rust(rule: &Rule) -> Vec<String> {
    let all = possible(rule);
    let worst = RustLevel::of_effects(all);
    let shown =
        all.iter().filter(|effect| worst > RustLevel::MayFail || effect.level() <= RustLevel::MayFail);
    let lines: Vec<String> =
        shown.map(|effect| format!("{} {}.", item(rule.definition, *effect), effect.describe())).collect();
    if lines.is_empty() { vec!["No item of the crate changes.".to_owned()] } else { lines }
}

fn possible(rule: &Rule) -> &'static [Effect] {
    effects(rule.definition.kind, rule.direction == Direction::Request)
}

fn to_do(rule: &Rule) -> String {
    let kind = rule.definition.kind;
    let words = Words::general(rule.definition);
    let (sent, received) = (rule.direction == Direction::Request, rule.direction == Direction::Response);
    match (advice(kind, sent, received, &words), RustLevel::of_effects(possible(rule))) {
        (Some(advice), _) => advice,
        (None, RustLevel::DoesNotCompile) => {
            "Nothing for the messages. Edit the lines of Rust code that the compiler reports.".to_owned()
        }
        (None, RustLevel::MayFail | RustLevel::Compiles | RustLevel::NotConcerned) => "Nothing.".to_owned(),
    }
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

fn other_direction(rule: &Rule) -> Option<String> {
    let other = match rule.direction {
        Direction::Request => Direction::Response,
        Direction::Response | Direction::Service => Direction::Request,
    };
    match (&rule.definition.scope, rule.definition.rule(other)) {
        (Scope::Service { no_direction, .. }, _) => {
            Some(format!("There is no rule for requests or responses: {no_direction}"))
        }
        (Scope::RequestOnly { no_response, .. }, _) => {
            Some(format!("There is no rule for responses: {no_response}"))
        }
        (Scope::ByDirection { .. }, Some(other)) => {
            Some(format!("In the other direction: {} ({}).", other.id(), other.level.as_str()))
        }
        (Scope::ByDirection { .. }, None) => None,
    }
}
