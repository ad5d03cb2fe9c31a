//! Pages and version files with any damage are read or refused, and never cause a panic.

use pipeline::damage::{Cut, Damage, cut, spoil, spoiled_json};
use pipeline::page::{FORMS, render};
use pipeline::small::rich;
use pipeline::tree::vendored;
use proptest::collection::vec;
use proptest::prelude::*;
use saferpay_history::build;
use saferpay_spec::names::Names;
use saferpay_spec::operations::Operations;
use saferpay_spec::{check, parse};
use serde_json::Value;

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Imports and checks a page as `cargo xtask import` does. The problems do not matter here.
fn import(page: &str) {
    if let Ok(specification) = saferpay_import::page::import("page", page) {
        let _ = check("page", &specification);
        let text = saferpay_spec::render(&specification);
        assert_eq!(
            parse("page", &text).as_ref(),
            Ok(&specification),
            "the specification differs after it was written and read"
        );
    }
}

/// Parses, checks, merges and generates as `cargo xtask codegen` does.
fn generate(text: &str, other: &str) {
    let Ok(specification) = parse("file", text) else { return };
    assert_eq!(parse("file", &saferpay_spec::render(&specification)).as_ref(), Ok(&specification));
    let _ = saferpay_spec::facts::facts(&specification);
    let _ = saferpay_lint::contradictions(&specification);
    if check("file", &specification).is_err() {
        return;
    }
    let other = parse("other", other).unwrap();
    let specifications = [specification, other];
    if let Ok(history) = build(&specifications, &Names::default(), &Operations::default()) {
        let _ =
            saferpay_codegen::generate(&history, &specifications, &saferpay_spec::texts::Texts::default());
        let _ = saferpay_codegen::features(&history);
    }
}

proptest! {
    #![proptest_config(settings(400))]

    #[test]
    fn a_damaged_page_never_panics(form in 0..FORMS.len(), damages in vec(any::<Damage>(), 1..6)) {
        let page = render(&rich("1.40"), &FORMS[form]);
        import(&spoil(&page, &damages));
    }

    #[test]
    fn a_page_cut_anywhere_is_refused(form in 0..FORMS.len(), place in any::<Cut>()) {
        let page = render(&rich("1.40"), &FORMS[form]);
        let part = cut(page.trim_end(), place);
        prop_assert!(part == page.trim_end() || saferpay_import::page::import("page", part).is_err());
    }

    #[test]
    fn a_version_file_with_damaged_text_never_panics(damages in vec(any::<Damage>(), 1..4)) {
        let text = saferpay_spec::render(&rich("1.40"));
        generate(&spoil(&text, &damages), &saferpay_spec::render(&rich("1.41")));
    }

    #[test]
    fn a_damaged_version_file_never_panics(damages in vec(any::<Damage>(), 1..4)) {
        let mut file: Value = serde_json::to_value(rich("1.40")).unwrap();
        for damage in damages {
            spoiled_json(&mut file, damage);
        }
        generate(&file.to_string(), &saferpay_spec::render(&rich("1.41")));
    }
}

proptest! {
    #![proptest_config(settings(12))]

    #[test]
    fn a_damaged_real_version_file_never_panics(version in any::<prop::sample::Index>(), damages in vec(any::<Damage>(), 1..4)) {
        let real = version.get(vendored());
        let mut file: Value = serde_json::from_str(&real.text).unwrap();
        for damage in damages {
            spoiled_json(&mut file, damage);
        }
        generate(&file.to_string(), &saferpay_spec::render(&rich("1.99")));
    }
}
