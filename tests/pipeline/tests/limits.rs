//! Pages, documents and archives with endless repetitions are read in linear time up to the limits, and
//! refused within a second above them.

use std::time::Duration;

use pipeline::page::{NEWEST, render};
use pipeline::repetition::{Repeated, changelogs, document, documents, pages};
use pipeline::small::{container, field, holding, rich};
use rustix::time::{ClockId, clock_gettime};
use saferpay_import::changelog;
use saferpay_import::page::import_checked;
use saferpay_import::sentences::binding_sentences;
use saferpay_spec::Kind;
use saferpay_spec::corrections::Corrections;
use serde_json::{Value, json};

/// The CPU time of this thread, which does not depend on other programs.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// How long a run takes, and its result.
fn measured(read: impl Fn() -> Result<(), String>) -> (Duration, Result<(), String>) {
    let begin = used();
    let outcome = read();
    (used().saturating_sub(begin), outcome)
}

fn import(page: &str) -> Result<(), String> {
    import_checked("page", page, &Corrections::default()).map(|_| ()).map_err(|problems| problems.to_string())
}

fn read(document: &str) -> Result<(), String> {
    saferpay_openapi::read("document", document, Some(&rich("1.39")))
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// The most times as long that ten times the input may take.
const MOST: f64 = 12.0;

/// Runs that are too short to measure count as this.
const LEAST: Duration = Duration::from_millis(2);

/// Ten times the input takes at most twelve times the time. Something can disturb a run, so that only the shortest
/// times of several runs show that it takes longer.
fn check_linear(repeated: Vec<Repeated>, read: fn(&str) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for Repeated { name, count, text } in repeated {
        let (small, large) = (text(count), text(count * 10));
        let (mut one, mut ten, mut ratio) = (Duration::MAX, Duration::MAX, f64::MAX);
        for _ in 0..9 {
            one = one.min(measured(|| read(&small)).0);
            let (time, outcome) = measured(|| read(&large));
            if let Err(problem) = outcome {
                let limit =
                    ["limit", "more than", "larger than"].iter().find(|words| problem.contains(**words));
                assert!(limit.is_none(), "{name}: {problem}");
            }
            ten = ten.min(time);
            ratio = ten.as_secs_f64() / one.max(LEAST).as_secs_f64();
            if ratio <= MOST {
                break;
            }
        }
        eprintln!("{name}: {one:.1?}, ten times as many {ten:.1?}: {ratio:.1}");
        if ratio > MOST {
            wrong.push(format!("{name}: {ratio:.1} times the time"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
#[ignore = "long, since it compares times: `.ci/long` runs it"]
fn pages_are_read_in_linear_time() {
    check_linear(pages(), import);
}

#[test]
#[ignore = "long, since it compares times: `.ci/long` runs it"]
fn sentences_are_found_in_linear_time() {
    let read =
        |page: &str| binding_sentences("page", page).map(drop).map_err(|problems| problems.to_string());
    check_linear(pages(), read);
}

#[test]
#[ignore = "long, since it compares times: `.ci/long` runs it"]
fn changelogs_are_read_in_linear_time() {
    check_linear(changelogs(), read_changelog);
}

fn read_changelog(text: &str) -> Result<(), String> {
    changelog::read("changelog", text).map(drop).map_err(|problems| problems.to_string())
}

#[test]
fn changelogs_past_a_limit_are_refused_within_a_second() {
    let head = "## Version 1.40 (released 2026-07-07)\n";
    let numbered = |count: usize, before: &str| {
        (0..count).flat_map(|index| [before.to_owned(), format!("`N{index}`\n")]).collect::<String>()
    };
    for (name, expected, text) in [
        ("announcements", "1.40: has 60000 announcements; the limit is 500", numbered(60_000, "- Added ")),
        ("names", "1.40-1: has 101 names; the limit is 100", numbered(60_000, "    - ")),
        (
            "names of one item",
            "1.40-1: has 101 names",
            format!("- Added {}", numbered(500_000, "").replace('\n', " ")),
        ),
        ("a large changelog", "is larger than 8 MiB", "x".repeat(9 << 20)),
        ("markup", "1.40-1: contains `<`", "- Added `a<script>b`".to_owned()),
        ("a link to elsewhere", "1.40-1: contains `/`", "- Added [a](b#c/d)".to_owned()),
    ] {
        check_refused(name, expected, || read_changelog(&format!("{head}{text}")));
    }
    let releases: String = (0..600).map(|index| head.replace("40", &format!("{index}"))).collect();
    check_refused("releases", "has 600 releases; the limit is 500", || read_changelog(&releases));
}

#[test]
#[ignore = "long, since it compares times: `.ci/long` runs it"]
fn documents_are_read_in_linear_time() {
    check_linear(documents(), read);
}

/// Asserts that the input is refused with these words within a second.
fn check_refused(name: &str, expected: &str, read: impl Fn() -> Result<(), String>) {
    let (time, outcome) = measured(read);
    let problem = outcome.expect_err(name);
    assert!(problem.contains(expected), "{name}: {problem}");
    eprintln!("{name}: refused after {time:.1?}");
    assert!(time < Duration::from_secs(1), "{name}: {time:?}");
}

#[test]
fn pages_above_a_limit_are_refused_within_a_second() {
    let whole = render(&rich("1.40"), &NEWEST);
    let with = |middle: &str| whole.replace("</body>", &format!("{middle}</body>"));
    let nested = |tag: &str, count: usize| with(&format!("<{tag}>").repeat(count));
    let numbered = |count: usize, of: fn(usize) -> String| (0..count).map(of).collect::<Vec<_>>().concat();
    let attributes = numbered(60_000, |index| format!(" a{index}=1"));
    let body = whole.replace("<body>", &format!("<body{attributes}>"));
    for (name, expected, page) in [
        (
            "2,750 elements within each other",
            "more than 64 elements are within each other",
            nested("div", 2_750),
        ),
        ("a million elements", "more than 64 elements", nested("div", 1_000_000)),
        ("formatting that is not closed", "more than 64 elements", nested("b", 100_000)),
        ("tables within each other", "more than 64 elements", nested("table><tr><td", 100_000)),
        ("lists within each other", "more than 64 elements", nested("ul><li", 100_000)),
        ("unknown elements", "more than 64 elements", nested("x", 100_000)),
        ("drawings", "more than 64 elements", nested("svg><g", 100_000)),
        ("templates", "more than 64 elements", nested("template", 100_000)),
        ("formatting with attributes", "more than 64 elements", {
            with(&numbered(100_000, |index| format!("<p><b c={index}>x</p>")))
        }),
        ("60,000 attributes", "tag or comment of more than 16 KiB", body),
        ("100 attributes", "a tag has 100 attributes; the limit is 50", {
            with(&format!("<i{}>", numbered(100, |index| format!(" a{index}"))))
        }),
        ("bodies", "more than 8 tags `<html>` and `<body>`", with(&"<body a=1>".repeat(10_000))),
        (
            "a long comment",
            "tag or comment of more than 16 KiB",
            with(&format!("<!--{}-->", "x".repeat(1 << 20))),
        ),
        (
            "a long tag",
            "tag or comment of more than 16 KiB",
            with(&format!("<i a=\"{}\">", "x".repeat(1 << 20))),
        ),
        ("a large page", "is larger than 8 MiB", with(&"x".repeat(9 << 20))),
        ("operations below a long title", "operations; the limit is 300", {
            let heading = format!("<h2><a name=\"Payment_v1_X\"></a>{}</h2>", "title ".repeat(100_000));
            with(&format!("{heading}{}", "<code>POST /Payment/v1/X</code>".repeat(5_000)))
        }),
        ("tables below a long path", "a table with the head `` is not known", {
            let heading = "<h2><a name=\"Payment_v1_X\"></a>X</h2>";
            let path = format!("<code>POST /Payment/{}</code>", "x".repeat(1 << 20));
            with(&format!("{heading}{path}<h4>Request</h4>{}", "<table><tr><td>x</table>".repeat(5_000)))
        }),
    ] {
        check_refused(name, expected, || import(&page));
    }
}

#[test]
fn a_page_with_many_elements_is_refused() {
    let whole = render(&rich("1.40"), &NEWEST);
    let page = whole.replace("</body>", &format!("{}</body>", "<br>".repeat(400_000)));
    let problem = import(&page).unwrap_err();
    assert!(problem.contains("more than 300000 elements and texts"), "{problem}");
}

#[test]
fn specifications_above_a_limit_are_refused_within_a_second() {
    for (repeated, count, expected) in [
        ("containers", 2_000, "has 2003 containers; the limit is 1000"),
        ("fields", 500, "Shop_Payment: has 505 fields; the limit is 200"),
        ("values", 2_000, "Shop_Payment.Wallet: has 2000 values; the limit is 1000"),
        ("operations", 400, "has 404 operations; the limit is 300"),
        ("error names", 2_000, "has 2002 error names; the limit is 1000"),
    ] {
        let found = pages().into_iter().find(|each| each.name == repeated).unwrap();
        let page = (found.text)(count);
        check_refused(repeated, expected, || import(&page));
    }
    let mut deep = rich("1.40");
    let one = |index: usize| {
        container(&format!("Deep_C{index}"), vec![holding("Next", &format!("Deep_C{}", index + 1))])
    };
    deep.containers.extend((0..40).map(one));
    deep.containers.push(container("Deep_C40", vec![field("A", Kind::String)]));
    let problem = import(&render(&deep, &NEWEST)).unwrap_err();
    assert!(problem.contains("contains more than 32 containers within each other"), "{problem}");
}

#[test]
fn documents_above_a_limit_are_refused_within_a_second() {
    // Ten schemas, each of which lists the next one 60 times.
    let base = document("", 0, |document, _| {
        for index in 0..10 {
            let next = json!({ "$ref": format!("#/components/schemas/S{}", index + 1) });
            document["components"]["schemas"][format!("S{index}")] = json!({ "allOf": vec![next; 60] });
        }
        document["components"]["schemas"]["S10"] =
            json!({ "type": "object", "properties": { "A": { "type": "string" } } });
    });
    let shared_values = document("", 0, |document, _| {
        let values: Vec<String> = (0..1_000).map(|index| format!("V{index}")).collect();
        document["components"]["schemas"]["V"] = json!({ "type": "string", "enum": values });
        for index in 0..5_000 {
            document["components"]["schemas"]["A"]["properties"][format!("P{index}")] =
                json!({ "$ref": "#/components/schemas/V" });
        }
    });
    let shared_examples = document("", 0, |document, _| {
        document["components"]["examples"] = json!({ "E": { "value": "x".repeat(1 << 20) } });
        let one = |index| (format!("e{index}"), json!({ "$ref": "#/components/examples/E" }));
        let examples: serde_json::Map<String, Value> = (0..1_000).map(one).collect();
        let media = "/paths/~1Payment~1v1~1Shop~1Open/post/requestBody/content/application~1json";
        document.pointer_mut(media).unwrap()["examples"] = examples.into();
    });
    // A schema with properties that all refer to another one, or schemas that all extend it.
    let using = |shared: Value, extends: bool| {
        let text = document("", 0, move |document, _| {
            document["components"]["schemas"]["V"] = shared.clone();
            let refer = json!({ "$ref": "#/components/schemas/V" });
            for index in 0..5_000 {
                if extends {
                    document["components"]["schemas"][format!("S{index}")] = json!({ "allOf": [refer] });
                } else {
                    document["components"]["schemas"]["A"]["properties"][format!("P{index}")] = refer.clone();
                }
            }
        });
        (text.text)(0)
    };
    let long = "x".repeat(1 << 20);
    let with = |property: Value| json!({ "type": "object", "properties": { "P": property } });
    let unknown: serde_json::Map<String, Value> =
        (0..2_000).map(|index| (format!("k{index}"), Value::Null)).collect();
    let long_name = document("", 0, |document, _| {
        let properties: serde_json::Map<String, Value> =
            (0..20_000).map(|index| (format!("P{index}"), json!({ "type": "string" }))).collect();
        document["components"]["schemas"]["n".repeat(1 << 20)] =
            json!({ "type": "object", "properties": properties });
    });
    let texts = "uses more than 8 MiB of examples, values and defaults";
    let expansions = "uses more than 50000 schemas, fields and values";
    for (name, expected, text) in [
        ("a long name", "has a key of more than 300 bytes, which begins `nnnn", (long_name.text)(0)),
        ("a long value", texts, using(json!({ "type": "string", "enum": [long] }), false)),
        ("a long default", texts, using(with(json!({ "type": "string", "default": long })), true)),
        ("a long example", texts, using(with(json!({ "type": "string", "examples": [long] })), true)),
        ("unknown keys", expansions, using(with(unknown.into()), true)),
        ("constraints", expansions, {
            using(
                with(json!({ "type": "string", "x-saferpay-constraints": vec!["Utf8[1..2]"; 2_000] })),
                true,
            )
        }),
        ("schemas that multiply", "uses more than 50000 schemas, fields and values", (base.text)(0)),
        ("values that multiply", "uses more than 50000 schemas, fields and values", (shared_values.text)(0)),
        ("examples that multiply", "uses more than 8 MiB of examples", (shared_examples.text)(0)),
        ("nested JSON", "recursion limit exceeded", "[".repeat(1_000_000)),
        ("a large document", "is larger than 8 MiB", format!("{{\"a\": \"{}\"}}", "x".repeat(9 << 20))),
    ] {
        check_refused(name, expected, || read(&text));
    }
}

#[test]
fn a_key_that_appears_twice_is_refused() {
    let document = (document("", 0, |_, _| ()).text)(0);
    let twice = document.replacen("\"paths\":", "\"paths\": {}, \"paths\":", 1);
    let problem = read(&twice).unwrap_err();
    assert!(
        problem.starts_with("document: is ambiguous: the key `paths` appears twice at line 1"),
        "{problem}"
    );
    let file = saferpay_spec::render(&rich("1.40"));
    for (from, to) in [
        ("\"statuses\":", "\"statuses\": [], \"statuses\":"),
        ("\"Behavior\": \"ABORT\"", "\"Behavior\": \"RETRY\", \"Behavior\": \"ABORT\""),
    ] {
        assert!(file.contains(from));
        let problem = saferpay_spec::parse("1.40.json", &file.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(problem.contains("duplicate field") || problem.contains("appears twice"), "{problem}");
    }
    let page = render(&rich("1.40"), &NEWEST).replacen("&quot;ErrorName&quot;:", "&quot;Behavior&quot;:", 1);
    let problem = import(&page).unwrap_err();
    assert!(
        problem.contains("a printed example is ambiguous: the key `Behavior` appears twice"),
        "{problem}"
    );
}

#[test]
fn a_record_has_at_most_as_many_fields_as_the_sdk_can_mark() {
    for (count, is_taken) in [(61, true), (62, false)] {
        let mut specification = rich("1.40");
        let fields = (0..count).map(|index| field(&format!("More{index}"), Kind::String));
        specification.containers[1].fields.extend(fields);
        let history = pipeline::history::history(&[specification]);
        let generated = saferpay_codegen::generate(&history, &[], &saferpay_spec::texts::Texts::default());
        match generated {
            Ok(_) => assert!(is_taken, "{count} more fields are accepted"),
            Err(problems) => {
                let expected = "1.40: Shop_Amount: has 65 fields; a record of the SDK has 64 at most";
                assert!(!is_taken && problems.to_string() == expected, "{problems}");
            }
        }
    }
}
