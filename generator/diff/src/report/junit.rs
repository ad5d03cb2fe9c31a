//! The report as JUnit XML, which build servers show as tests.

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::{Report, words};
use crate::level::Level;
use crate::model::Entry;

/// Writes the report as JUnit XML: each entry is a test, which fails if the change breaks or may break.
///
/// # Panics
///
/// Never: XML can be written to memory.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let mut suite = TestSuite::new(format!("SpecVersion {} to {}", comparison.from, comparison.to));
    suite.add_test_cases(comparison.entries.iter().map(test_case));
    let mut document = quick_junit::Report::new("saferpay diff");
    document.add_test_suite(suite);
    document.to_string().expect("XML can be written to memory")
}

fn test_case(entry: &Entry) -> TestCase {
    let status = match entry.level {
        Level::Breaking | Level::PotentiallyBreaking => {
            let mut failure = TestCaseStatus::non_success(NonSuccessKind::Failure);
            failure.set_type(words::level_key(entry.level));
            failure.set_message(words::kind(entry));
            failure.set_description(words::why(&entry.rule));
            failure
        }
        Level::Safe | Level::Cosmetic => TestCaseStatus::success(),
    };
    let mut test_case = TestCase::new(format!("{} ({})", words::place(entry), entry.fingerprint), status);
    test_case.set_classname(&*entry.rule);
    test_case
}
