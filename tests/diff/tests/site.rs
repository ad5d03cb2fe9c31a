//! For every pair of versions, the site shows exactly what the comparison reports.

use std::thread;

use diff::{announced, versions};
use pipeline::small::{bare, field, mandatory, message};
use saferpay_diff::site::{Data, PairEntry, page};
use saferpay_diff::{FieldMappings, Versions};
use saferpay_spec::{Kind, SpecVersion, Specification};

/// Compares one pair of the data of the site with a separate comparison.
fn check_pair(versions: &Versions<'_>, data: &Data, from: SpecVersion, to: SpecVersion) {
    let comparison = versions.compare(from, to).unwrap();
    let expected: Vec<PairEntry> = comparison.entries.iter().map(PairEntry::of).collect();
    assert_eq!(data.pair(from, to), expected, "{from} {to}");
}

/// Compares every pair of the data with a separate comparison. Returns the number of pairs, and the page.
fn check(versions: &Versions<'_>) -> (usize, String) {
    let data = Data::new(versions, &announced());
    let all: Vec<SpecVersion> = versions.all().collect();
    let check_row = |from: SpecVersion| {
        let others = all.iter().filter(|to| **to != from);
        others.map(|&to| check_pair(versions, &data, from, to)).count()
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let count: usize = thread::scope(|scope| {
        let rows =
            |rows: Vec<SpecVersion>| scope.spawn(move || rows.into_iter().map(check_row).sum::<usize>());
        let started: Vec<_> = (0..threads)
            .map(|first| rows(all.iter().copied().skip(first).step_by(threads).collect()))
            .collect();
        started.into_iter().map(|each| each.join().unwrap()).sum()
    });
    let page = page(&data);
    println!("{count} pairs; {} distinct entries; {} bytes", data.distinct(), page.len());
    for outside in ["src=", "@import", "url(", "<link", "fetch(", "XMLHttpRequest"] {
        assert!(!page.contains(outside), "{outside}");
    }
    (count, page)
}

#[test]
fn small_pairs_show_what_the_comparison_reports() {
    let code = || field("Code", Kind::String);
    let requests =
        [vec![], vec![code()], vec![mandatory(code())], vec![code(), field("Size", Kind::Integer)], vec![]];
    let small: Vec<Specification> = requests
        .into_iter()
        .enumerate()
        .map(|(index, fields)| {
            let mut specification = bare(&format!("1.{}", index + 1), Vec::new());
            specification.operations[0].request = Some(message(fields));
            specification
        })
        .collect();
    let history = pipeline::history::history(&small);
    let versions = Versions::new(&small, &history, &FieldMappings::default()).unwrap();
    assert_eq!(check(&versions).0, 5 * 4);
}

#[test]
#[ignore = "long, since it compares every version with every other one: `.ci/long` runs it"]
fn all_pairs_show_what_the_comparison_reports() {
    let (count, page) = check(versions());
    assert_eq!(count, 52 * 51);
    assert!(page.len() <= 2_000_000, "{} bytes", page.len());
}
