//! The catalog of rules is complete: each rule has a page, an inverse, and either a rule for the other
//! direction or a reason why there is none.

use std::collections::BTreeSet;

use saferpay_diff::rules::{ChangeKind, Definition, Scope, definitions, list, page, rules};

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

#[test]
fn every_rule_has_a_page_and_a_line_in_the_list() {
    let list = list();
    for rule in rules() {
        let page = page(&rule);
        assert!(page.starts_with(&rule.id()), "{page}");
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(rule.why) && flat.contains(rule.definition.about), "{page}");
        assert!(page.contains("The opposite change: "), "{page}");
        assert!(page.contains("direction: ") || page.contains("There is no rule for re"), "{page}");
        assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
        assert!(list.lines().any(|line| line.ends_with(&format!("  {}", rule.id()))), "{}", rule.id());
    }
}
