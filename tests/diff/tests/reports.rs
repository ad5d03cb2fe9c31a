//! In reports of every format, the counts equal the listed entries, and every announcement is either found or
//! has a reason.

use std::sync::LazyLock;

use diff::{announced, upgrades, versions};
use pipeline::json_schema::JsonSchema;
use pipeline::tree::workspace;
use saferpay_diff::Level;
use saferpay_diff::announcements::{mark, unmatched};
use saferpay_diff::model::{Comparison, Entry};
use saferpay_diff::report::{Report, View, html, index, json, junit, markdown, release, sarif, schema, text};
use saferpay_spec::changelog::{self, Changelog};
use serde_json::Value;

fn read(path: &str) -> String {
    std::fs::read_to_string(workspace().join(path)).unwrap()
}

/// 1.40 compared with 1.53, with what Saferpay announced.
fn marked() -> Comparison {
    static MARKED: LazyLock<Comparison> = LazyLock::new(|| {
        let mut comparison = versions().compare("1.40".parse().unwrap(), "1.53".parse().unwrap()).unwrap();
        mark(&mut comparison, &announced());
        comparison
    });
    MARKED.clone()
}

#[test]
fn every_announcement_is_found_or_has_a_reason() {
    let announced = announced();
    let entries: Vec<&Entry> = upgrades().iter().flat_map(|comparison| &comparison.entries).collect();
    let (from, to) = ("1.3".parse().unwrap(), "1.53".parse().unwrap());
    let left = unmatched(&announced, from, to, &entries);
    let open: Vec<_> = left.iter().filter(|(_, announced)| announced.beyond.is_none()).collect();
    assert!(open.is_empty(), "{open:#?}");
    let all: usize = announced.releases.iter().map(|release| release.announcements.len()).sum();
    eprintln!("{all} announcements: {} seen, {} with a reason", all - left.len(), left.len());
    assert!(all > 200 && left.len() < 40, "{all}, {}", left.len());
}

#[test]
fn a_correction_that_no_longer_applies_is_reported() {
    let text = read("spec/changelog.json");
    for (correction, expected) in [
        ("announcement = \"9.9-1\"\nread = \"\"\nwhy = \"Because.\"", "is not in spec/changelog.json"),
        (
            "announcement = \"1.51-1\"\nread = \"Other\"\nbeyond = \"behaviour\"\nwhy = \"Because.\"",
            "was written for",
        ),
        (
            "announcement = \"1.51-1\"\nread = \"PAYPAL Type Payment_v1_Alias_Insert\"\nwhy = \"Because.\"",
            "changes nothing",
        ),
        (
            "announcement = \"1.51-1\"\nread = \"PAYPAL Type Payment_v1_Alias_Insert\"\nwhy = \" \"",
            "tells no reason",
        ),
    ] {
        let mut announced = Changelog::parse("changelog.json", &text).unwrap();
        let corrections =
            changelog::ChangelogCorrections::parse("x", &format!("[[correction]]\n{correction}")).unwrap();
        let problems = corrections.apply(&mut announced).unwrap_err().to_string();
        assert!(problems.contains(expected), "{problems}");
    }
}

/// The number of times that a text occurs.
fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn the_head_of_each_format_counts_the_listed_entries() {
    let comparison = marked();
    let report = Report {
        comparison: &comparison,
        unmatched: Some(Vec::new()),
        view: View::default(),
        notes: Vec::new(),
    };
    let counts = comparison.counts;
    assert_eq!(counts.total(), comparison.entries.len());

    let page = html(&report);
    for (level, number) in [
        ("breaking", counts.breaking),
        ("potentially-breaking", counts.potentially_breaking),
        ("safe", counts.safe),
        ("cosmetic", counts.cosmetic),
    ] {
        assert!(page.contains(&format!("<li class=\"{level}\" data-count=\"{number}\">")), "{level}");
        let changes = page.split("id=\"changes\"").nth(1).unwrap().split("id=\"transient\"").next().unwrap();
        assert_eq!(count(changes, &format!("data-level=\"{level}\"")), number, "{level}");
    }

    let text = markdown(&report);
    assert!(text.contains(&format!(
        "{} breaking, {} potentially breaking",
        counts.breaking, counts.potentially_breaking
    )));
    assert_eq!(count(&text, "\n- **"), comparison.entries.len() + comparison.transient.len());

    let results: Value = serde_json::from_str(&sarif(&report)).unwrap();
    assert_eq!(results["runs"][0]["results"].as_array().unwrap().len(), counts.total());
    let errors =
        results["runs"][0]["results"].as_array().unwrap().iter().filter(|result| result["level"] == "error");
    assert_eq!(errors.count(), counts.breaking);

    let tests = junit(&report);
    assert!(tests.contains(&format!("tests=\"{}\"", counts.total())));
    assert_eq!(count(&tests, "<testcase "), counts.total());
    assert_eq!(count(&tests, "<failure "), counts.breaking + counts.potentially_breaking);

    let entry = release(&report);
    let severe = comparison.entries.iter().filter(|entry| entry.level <= Level::PotentiallyBreaking);
    assert_eq!(count(&entry, "\n  - "), severe.count());
}

#[test]
fn text_and_page_group_the_entries_in_the_same_order() {
    let comparison = marked();
    let report =
        Report { comparison: &comparison, unmatched: None, view: View::default(), notes: Vec::new() };
    let page = html(&report);
    let of_page: Vec<&str> =
        page.split("<h3>").skip(1).filter_map(|rest| rest.split(" <span").next()).collect();
    let text = text(&report);
    let lines: Vec<&str> = text.lines().collect();
    let titles = lines.windows(2).filter(|pair| pair[1].starts_with("---"));
    let of_text: Vec<&str> =
        titles.map(|pair| pair[0]).filter(|title| !title.starts_with("Changed")).collect();
    assert!(of_page.len() > 5);
    assert_eq!(of_text, of_page);
}

#[test]
fn the_json_report_fits_its_schema() {
    let schema = JsonSchema::new(serde_json::from_str(&schema()).unwrap());
    let announced = announced();
    for comparison in upgrades().iter().chain([&marked()]) {
        let left = unmatched(&announced, comparison.from, comparison.to, &[]);
        for unmatched in [None, Some(left)] {
            let value: Value = serde_json::from_str(&json(&Report {
                comparison,
                unmatched,
                view: View::default(),
                notes: Vec::new(),
            }))
            .unwrap();
            schema.check(&value).unwrap_or_else(|problems| panic!("{problems}"));
        }
    }
}

#[test]
fn the_page_is_small_and_needs_no_network() {
    let comparison = marked();
    let page =
        html(&Report { comparison: &comparison, unmatched: None, view: View::default(), notes: Vec::new() });
    assert!(page.len() < 1 << 20, "{} bytes", page.len());
    for outside in ["http://", "url(", "@import", "src=", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
    // The only addresses are links that a reader can follow.
    let links = count(&page, "href=\"https://saferpay.github.io/jsonapi/");
    assert_eq!(count(&page, "https://"), links);
    assert!(links > comparison.entries.len(), "{links}");
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id occurs twice");
    for target in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.binary_search(&target).is_ok(), "#{target} leads nowhere");
    }
}

#[test]
fn texts_are_escaped_in_every_format() {
    let mut comparison = marked();
    let evil = "<script>alert('&\"`|*]]></script>";
    for entry in &mut comparison.entries {
        evil.clone_into(&mut entry.kind);
        entry.notes.push(evil.to_owned());
        for side in entry.old.iter_mut().chain(&mut entry.new) {
            evil.clone_into(&mut side.state);
            side.subject.member = Some(evil.to_owned());
        }
    }
    let report =
        Report { comparison: &comparison, unmatched: None, view: View::default(), notes: Vec::new() };
    assert!(!html(&report).contains("<script>alert"));
    assert!(!junit(&report).contains("<script>"));
    // Markdown shows code between backquotes without changes; elsewhere special characters are removed.
    let outside: String = markdown(&report).split('`').step_by(2).collect();
    assert!(!outside.contains("<script>") || outside.contains("\\<script"), "{outside}");
    serde_json::from_str::<Value>(&sarif(&report)).unwrap();
    let name = "a\"b.html".to_owned();
    assert!(!index(&[(name, &comparison)]).contains("a\"b"));
}

#[test]
fn the_reports_from_1_40_to_1_53_equal_the_golden_files() {
    let comparison = marked();
    let announced = announced();
    let entries: Vec<&Entry> = upgrades().iter().flat_map(|comparison| &comparison.entries).collect();
    let left = unmatched(&announced, comparison.from, comparison.to, &entries);
    let report =
        Report { comparison: &comparison, unmatched: Some(left), view: View::default(), notes: Vec::new() };
    let folder = workspace().join("tests/diff/golden");
    let forms = [
        ("txt", text(&report)),
        ("md", markdown(&report)),
        ("json", json(&report)),
        ("html", html(&report)),
        ("sarif", sarif(&report)),
        ("xml", junit(&report)),
    ];
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (form, text) in forms {
        let path = folder.join(format!("1.40-1.53.{form}"));
        if update {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let golden = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(golden == text, "{} is out of date; UPDATE_GOLDEN=1 writes it", path.display());
    }
}
