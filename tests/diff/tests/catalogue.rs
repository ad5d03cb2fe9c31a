//! The catalog of rules is complete: each rule has a page, an inverse, and either a rule for the other
//! direction or a reason why there is none.

use std::collections::BTreeSet;

use diff::{upgrades, versions};
use saferpay_diff::Level;
use saferpay_diff::model::{Direction, Effect};
use saferpay_diff::rules::{
    ChangeKind, Definition, Scope, definition, definitions, effects, list, page, rules,
};

#[test]
fn every_kind_has_one_definition() {
    let mut listed: Vec<ChangeKind> = definitions().map(|definition| definition.kind).collect();
    listed.sort();
    assert_eq!(listed, ChangeKind::ALL);
}

#[test]
fn the_inverse_of_an_inverse_is_the_rule_itself() {
    for each in definitions() {
        let inverse = each.inverse();
        assert_eq!(inverse.inverse().kind, each.kind, "{}", each.kind);
        assert_eq!(inverse.changes_type, each.changes_type, "{}", each.kind);
        let directions =
            |rules: &'static Definition| rules.rules().map(|rule| rule.direction).collect::<BTreeSet<_>>();
        assert_eq!(directions(inverse), directions(each), "{}", each.kind);
    }
}

#[test]
fn every_rule_has_the_other_direction_or_a_reason() {
    for each in definitions() {
        match &each.scope {
            Scope::ByDirection { .. } => {}
            Scope::RequestOnly { no_response: reason, .. } | Scope::Service { no_direction: reason, .. } => {
                assert!(reason.len() > 20, "{}", each.kind);
            }
        }
    }
}

#[test]
fn ids_are_unique_and_in_kebab_case() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        let id = rule.id();
        assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{id}");
        assert!(seen.insert(id.clone()), "{id} occurs twice");
    }
}

/// The lines of a section of a page, as one line.
fn section(page: &str, title: &str) -> String {
    let (_, rest) = page.split_once(&format!("\n{title}\n")).unwrap_or_else(|| panic!("{title}: {page}"));
    let lines = rest.lines().take_while(|line| line.starts_with("  "));
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_rule_has_a_page_and_a_line_in_the_list() {
    let list = list();
    for rule in rules() {
        let page = page(&rule);
        assert!(page.starts_with(&rule.id()), "{page}");
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(rule.definition.about), "{page}");
        assert_eq!(section(&page, "On the wire"), rule.why, "{page}");
        let (before, after) = rule.definition.example;
        assert_eq!(section(&page, "Example"), format!("Before: {before} After:  {after}"), "{page}");
        assert!(section(&page, "In Rust").ends_with('.'), "{page}");
        let to_do = section(&page, "What to do");
        assert!(!to_do.contains(['{', '}']), "{page}");
        assert!(rule.level > Level::PotentiallyBreaking || !to_do.starts_with("Nothing"), "{page}");
        assert!(page.contains("The opposite change: "), "{page}");
        assert!(page.contains("direction: ") || page.contains("There is no rule for re"), "{page}");
        assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
        assert!(list.lines().any(|line| line.ends_with(&format!("  {}", rule.id()))), "{}", rule.id());
    }
}

#[test]
fn the_page_names_the_effects_that_entries_have() {
    let far = [("1.2", "1.53"), ("1.53", "1.2"), ("1.14", "1.39")];
    let far = far.map(|(from, to)| (from.parse().unwrap(), to.parse().unwrap()));
    let mut seen = BTreeSet::new();
    let far = far.map(|(from, to)| versions().compare(from, to).unwrap());
    for comparison in upgrades().iter().chain(&far) {
        for entry in &comparison.entries {
            let kind = definition(&entry.kind).unwrap().kind;
            let directions = entry.assessments.iter().map(|each| each.direction == Direction::Request);
            let known: Vec<Effect> = directions.flat_map(|sent| effects(kind, sent)).copied().collect();
            for impact in &entry.impacts {
                assert!(
                    known.contains(&impact.effect),
                    "{} {} {kind}: {impact:?}",
                    comparison.from,
                    comparison.to
                );
                seen.insert((kind, impact.effect));
            }
        }
    }
    assert!(seen.len() > 50, "{}", seen.len());
}
