//! The catalogue is whole: every rule has a page, a mirror and a counterpart or a reason why not.

use std::collections::BTreeSet;

use saferpay_diff::rules::{ChangeKind, Judged, kinds, list, page, rules};

#[test]
fn every_kind_stands_in_the_catalogue_once() {
    let mut listed: Vec<ChangeKind> = kinds().map(|kind| kind.id).collect();
    listed.sort();
    assert_eq!(listed, ChangeKind::ALL);
}

#[test]
fn every_rule_has_a_mirror_that_leads_back() {
    for each in kinds() {
        let mirror = each.mirrored();
        assert_eq!(mirror.mirrored().id, each.id, "the mirror of the mirror of {}", each.id);
        assert_eq!(mirror.shapes_types, each.shapes_types, "{}", each.id);
        let directions = |rules: &'static saferpay_diff::rules::Kind| {
            rules.rules().map(|rule| rule.direction).collect::<BTreeSet<_>>()
        };
        assert_eq!(directions(mirror), directions(each), "{}", each.id);
    }
}

#[test]
fn every_rule_has_the_other_direction_or_a_reason() {
    for each in kinds() {
        match &each.judged {
            Judged::ByDirection { .. } => {}
            Judged::RequestOnly { no_response: reason, .. }
            | Judged::Service { no_direction: reason, .. } => {
                assert!(reason.len() > 20, "{}", each.id);
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
        assert!(seen.insert(id.clone()), "{id} stands twice");
    }
}

#[test]
fn every_rule_has_a_page_and_a_line_in_the_list() {
    let list = list();
    for rule in rules() {
        let page = page(&rule);
        assert!(page.starts_with(&rule.id()), "{page}");
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(rule.why) && flat.contains(rule.kind.about), "{page}");
        assert!(page.contains("The other way round: "), "{page}");
        assert!(page.contains("direction: ") || page.contains("Not in responses: "), "{page}");
        assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
        assert!(list.lines().any(|line| line.ends_with(&format!("  {}", rule.id()))), "{}", rule.id());
    }
}
