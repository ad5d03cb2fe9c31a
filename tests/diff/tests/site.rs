//! The site shows for every pair exactly what the comparison reports.

use diff::{SPECIFICATIONS, field_mappings, history};
use saferpay_diff::Versions;
use saferpay_diff::site::{Data, PairEntry, page};
use saferpay_spec::SpecVersion;

/// Compares some pairs of the data with comparisons of their own.
fn check(pairs: impl Fn(usize, usize) -> bool) -> usize {
    let history = history();
    let versions = Versions::new(&SPECIFICATIONS, &history, &field_mappings()).unwrap();
    let data = Data::new(&versions);
    let all: Vec<SpecVersion> = versions.all().collect();
    let mut count = 0;
    for (start, &from) in all.iter().enumerate() {
        for (end, &to) in all.iter().enumerate() {
            if start == end || !pairs(start, end) {
                continue;
            }
            let comparison = versions.compare(from, to).unwrap();
            let expected: Vec<PairEntry> = comparison.entries.iter().map(PairEntry::of).collect();
            assert_eq!(data.pair(from, to), expected, "{from} {to}");
            count += 1;
        }
    }
    let page = page(&data);
    println!("{count} pairs; {} distinct entries; {} bytes", data.distinct(), page.len());
    assert!(page.len() <= 2_000_000, "{} bytes", page.len());
    for outside in ["src=", "@import", "url(", "<link", "fetch(", "XMLHttpRequest"] {
        assert!(!page.contains(outside), "{outside}");
    }
    count
}

#[test]
fn some_pairs_are_what_the_comparison_reports() {
    assert!(check(|start, end| (start * 7 + end * 3) % 67 == 0) > 30);
}

#[test]
#[ignore = "long, since it compares every version with every other one: `.ci/long` runs it"]
fn all_pairs_are_what_the_comparison_reports() {
    assert_eq!(check(|_, _| true), 52 * 51);
}
