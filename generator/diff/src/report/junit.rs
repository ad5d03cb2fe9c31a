//! The report as JUnit XML, which build servers show as tests.

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::{Report, headline, words};
use crate::model::Entry;

/// Writes the report as JUnit XML: each entry is a test, which fails if the change is as severe as the view
/// says.
///
/// # Panics
///
/// Never: XML can be written to memory.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let mut suite = TestSuite::new(format!("SpecVersion {} to {}", comparison.from, comparison.to));
    suite.add_test_cases(comparison.entries.iter().map(|entry| test_case(report, entry)));
    let mut document = quick_junit::Report::new("saferpay diff");
    document.add_test_suite(suite);
    document.to_string().expect("XML can be written to memory")
}

fn test_case(report: &Report<'_>, entry: &Entry) -> TestCase {
    let status = if report.view.fails(entry) {
        let mut failure = TestCaseStatus::non_success(NonSuccessKind::Failure);
        let level = if report.view.rust { entry.rust.as_str() } else { words::level_key(entry.level) };
        failure.set_type(level);
        failure.set_message(headline::what(entry));
        let sites = entry.sites.iter().map(|site| format!("\n{}:{}", site.file, site.line));
        failure.set_description(words::why(&entry.rule).to_owned() + &sites.collect::<String>());
        failure
    } else {
        TestCaseStatus::success()
    };
    let mut test_case = TestCase::new(format!("{} ({})", headline::place(entry), entry.fingerprint), status);
    test_case.set_classname(&*entry.rule);
    test_case
}
