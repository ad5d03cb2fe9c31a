//! Puts breakouts of every kind into every text of a version file, a page and an OpenAPI document. The text
//! is refused, or it means nothing to the compiler, to documentation tests and to a browser.

use std::collections::BTreeMap;
use std::thread;

use pipeline::breakouts::{BREAKOUTS, json_places, json_with, page_places, page_with};
use pipeline::framework::in_its_manner;
use pipeline::meaning::{Meaning, meaning};
use pipeline::page::{FORMS, NEWEST, render};
use pipeline::small::rich;
use saferpay_import::page::import_checked;
use saferpay_openapi::{Dialect, export};
use saferpay_spec::Specification;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::names::Names;
use saferpay_spec::problem::Problems;
use saferpay_spec::required::RequiredFields;
use serde_json::Value;

/// One in this many breakouts is tested, so that the tests take seconds. The long run tests all of them.
const SAMPLE: usize = 9;

/// Texts that do not break out: a longer word, and a second word, which can turn a line of a page into
/// something else.
const HARMLESS: [&str; 2] = ["x", " x"];

/// Reads an input with a text appended at one of its places.
type Read<'a> = &'a dyn Fn(usize, &str) -> Result<Specification, Problems>;

#[derive(Debug, Default)]
struct Tally {
    places: usize,
    refused: usize,
    without_effect: usize,
    harmless: usize,
}

/// Puts one in `sample` of the breakouts into each place.
fn try_all(subject: &str, places: usize, sample: usize, read: Read<'_>) -> Tally {
    let older = rich("1.39");
    let mut tally = Tally { places, ..Tally::default() };
    let original = read(0, "").unwrap_or_else(|problems| panic!("{subject}: {problems}"));
    // The meaning of the same input with harmless texts in place of the breakout.
    let mut harmless: BTreeMap<usize, Vec<Meaning>> = BTreeMap::new();
    for place in 0..places {
        for (kind, (name, breakout)) in BREAKOUTS.iter().enumerate() {
            if !(place + kind).is_multiple_of(sample) {
                continue;
            }
            let Ok(specification) = read(place, breakout) else {
                tally.refused += 1;
                continue;
            };
            if specification == original {
                tally.without_effect += 1;
                continue;
            }
            let Ok(found) = meaning(&older, &specification) else {
                tally.refused += 1;
                continue;
            };
            let expected = harmless.entry(place).or_insert_with(|| {
                let read = |text| read(place, text).and_then(|specification| meaning(&older, &specification));
                HARMLESS.into_iter().filter_map(|text| read(text).ok()).collect()
            });
            assert!(
                expected.contains(&found),
                "{subject}, place {place}, {name}: {}",
                expected.first().map_or_else(String::new, |expected| difference(&found, expected))
            );
            tally.harmless += 1;
        }
    }
    eprintln!("{subject}: {tally:?}");
    assert!(tally.refused > 0 && tally.harmless > 0, "{subject}: {tally:?}");
    tally
}

fn difference(found: &Meaning, expected: &Meaning) -> String {
    let differs = |path: &&String| found.tokens.get(*path) != expected.tokens.get(*path);
    let files: Vec<&String> = found.tokens.keys().chain(expected.tokens.keys()).filter(differs).collect();
    let elements = found.elements.iter().zip(&expected.elements).find(|(one, other)| one != other);
    format!("files {files:?}, documentation tests {:?}, elements {elements:?}", found.doc_tests)
}

fn version_file(sample: usize) -> Tally {
    let file = serde_json::to_value(rich("1.40")).unwrap();
    let places = json_places(&file);
    let read = |place: usize, appended: &str| {
        saferpay_spec::parse("1.40.json", &json_with(&file, &places[place], appended).to_string())
    };
    try_all("version file", places.len(), sample, &read)
}

fn page(form: usize, sample: usize) -> Tally {
    let form = &FORMS[form];
    let page = render(&rich("1.40"), form);
    let places = page_places(&page);
    let read = |place: usize, appended: &str| {
        import_checked("1.40.html", &page_with(&page, places[place], appended), &Corrections::default())
    };
    try_all(form.name, places.len(), sample, &read)
}

fn document(subject: &str, document: &Value, sample: usize) -> Tally {
    let places = json_places(document);
    let neighbor = rich("1.39");
    let read = |place: usize, appended: &str| {
        let text = json_with(document, &places[place], appended).to_string();
        let specification = saferpay_openapi::read("1.40.json", &text, Some(&neighbor))?;
        saferpay_spec::check("1.40.json", &specification)?;
        Ok(specification)
    };
    try_all(subject, places.len(), sample, &read)
}

fn documents(sample: usize) {
    let written = |dialect| {
        export(
            &rich("1.40"),
            &Names::default(),
            &RequiredFields::default(),
            &|_| Some("Words.".to_owned()),
            dialect,
        )
    };
    document("document of this project", &written(Dialect::V3_1), sample);
    document("document of a framework", &in_its_manner(&written(Dialect::V3_0)), sample);
}

#[test]
fn no_text_of_a_version_file_breaks_out() {
    let tally = version_file(SAMPLE);
    assert!(tally.places > 300, "{tally:?}");
}

#[test]
fn no_text_of_a_page_breaks_out() {
    let newest = FORMS.iter().position(|form| form.name == NEWEST.name).unwrap();
    let tally = page(newest, SAMPLE);
    assert!(tally.places > 300, "{tally:?}");
}

#[test]
fn no_text_of_a_document_breaks_out() {
    documents(SAMPLE);
}

#[test]
#[ignore = "takes minutes; `.ci/long` runs it"]
fn no_breakout_of_any_kind_breaks_out_in_any_place() {
    thread::scope(|scope| {
        scope.spawn(|| version_file(1));
        scope.spawn(|| documents(1));
        for form in 0..FORMS.len() {
            scope.spawn(move || page(form, 1));
        }
    });
}
