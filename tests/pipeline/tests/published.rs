//! Reads the published pages, which are not part of the repository. `.ci/run` runs these tests if
//! `SAFERPAY_PAGES` is set.

use pipeline::damage::{Damage, spoil};
use pipeline::published::pages;
use pipeline::tree::vendored;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use saferpay_import::page::import;

/// One version for each form of the markup.
const VERSIONS: [&str; 5] = ["1.2", "1.5", "1.10", "1.40", "1.53"];

#[test]
#[ignore = "needs SAFERPAY_PAGES"]
fn a_page_of_each_form_equals_its_version_file() {
    for page in &pages(&VERSIONS) {
        let read = import("page", page).unwrap_or_else(|problems| panic!("{problems}"));
        let file = vendored().iter().find(|file| file.specification.version == read.version);
        let file = file.unwrap_or_else(|| panic!("no version file for {}", read.version));
        assert!(read == file.specification, "{} differs from its page", file.name);
    }
}

#[test]
#[ignore = "needs SAFERPAY_PAGES"]
fn a_damaged_published_page_never_panics() {
    let pages = pages(&VERSIONS);
    let settings = ProptestConfig { cases: 15, failure_persistence: None, ..ProptestConfig::default() };
    let damaged = (0..pages.len(), vec(any::<Damage>(), 1..40));
    let outcome = TestRunner::new(settings).run(&damaged, |(page, damages)| {
        let _ = import("page", &spoil(&pages[page], &damages));
        Ok::<(), TestCaseError>(())
    });
    outcome.unwrap();
}
