//! Every form of the markup leads to the same specification.

use pipeline::page::{FORMS, NEWEST, render};
use pipeline::small::rich;
use pipeline::tree::{Vendored, vendored};
use saferpay_import::page::import;
use saferpay_spec::facts::facts;
use vendored::each_fourth;

#[test]
fn every_form_of_the_markup_gives_the_same_specification() {
    let specification = rich("1.40");
    saferpay_spec::check("the little specification", &specification).unwrap();
    for form in FORMS {
        let page = render(&specification, form);
        let read = import(form.name, &page).unwrap_or_else(|problems| panic!("{}: {problems}", form.name));
        assert_eq!(facts(&read), facts(&specification), "{}", form.name);
        assert_eq!(read, specification, "{}", form.name);
    }
}

#[test]
fn white_space_and_the_case_of_tags_do_not_matter() {
    let specification = rich("1.40");
    let page = render(&specification, &NEWEST);
    let spread = page.replace("><", ">\n\t <").replace("<table", "<TABLE").replace("</table", "</Table");
    assert_ne!(spread, page);
    assert_eq!(import("spread", &spread).unwrap(), specification);
}

#[test]
fn the_page_of_a_vendored_version_reads_back_as_that_version() {
    reads_back_as_that_version(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn the_page_of_every_vendored_version_reads_back_as_that_version() {
    reads_back_as_that_version(vendored().iter());
}

fn reads_back_as_that_version(versions: impl Iterator<Item = &'static Vendored>) {
    for Vendored { name, specification, .. } in versions {
        let page = render(specification, &NEWEST);
        let read = import(name, &page).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(read == *specification, "{name}: {}", difference(&read, specification));
    }
}

/// The first line that differs.
fn difference(read: &saferpay_spec::Specification, expected: &saferpay_spec::Specification) -> String {
    let (read, expected) = (saferpay_spec::render(read), saferpay_spec::render(expected));
    let pair = read.lines().zip(expected.lines()).find(|(read, expected)| read != expected);
    pair.map(|(read, expected)| format!("read {read}, expected {expected}")).unwrap_or_default()
}
