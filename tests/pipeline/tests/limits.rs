//! Pages, documents and archives that repeat something without end: read in linear time up to the limits,
//! and refused within a second past them.

use std::time::Duration;

use pipeline::page::{NEWEST, render};
use pipeline::small::{container, field, holding, rich};
use rustix::time::{ClockId, clock_gettime};
use saferpay_import::page::import_checked;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::{Kind, Specification};
use serde_json::{Value, json};

/// The time that this thread has used, which other programs do not change.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// The least time of some runs, and what the last of them said.
fn measured(runs: usize, read: impl Fn() -> Result<(), String>) -> (Duration, Result<(), String>) {
    let mut least = Duration::MAX;
    let mut outcome = Ok(());
    for _ in 0..runs {
        let begin = used();
        outcome = read();
        least = least.min(used() - begin);
    }
    (least, outcome)
}

fn import(page: &str) -> Result<(), String> {
    import_checked("page", page, &Corrections::default()).map(|_| ()).map_err(|problems| problems.to_string())
}

fn read(document: &str) -> Result<(), String> {
    saferpay_openapi::read("document", document, Some(&rich("1.39")))
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// Something that repeats, by its name and the number of times.
struct Repeated {
    name: &'static str,
    /// Ten times as many are within the limits.
    count: usize,
    text: Box<dyn Fn(usize) -> String>,
}

fn page(name: &'static str, count: usize, middle: impl Fn(usize) -> String + 'static) -> Repeated {
    let page = render(&rich("1.40"), &NEWEST);
    let text = move |count: usize| page.replace("</body>", &format!("{}</body>", middle(count)));
    Repeated { name, count, text: Box::new(text) }
}

fn specification(
    name: &'static str,
    count: usize,
    change: impl Fn(&mut Specification, usize) + 'static,
) -> Repeated {
    let text = move |count: usize| {
        let mut specification = rich("1.40");
        change(&mut specification, count);
        render(&specification, &NEWEST)
    };
    Repeated { name, count, text: Box::new(text) }
}

/// What repeats on a page: first elements, then facts.
fn pages() -> Vec<Repeated> {
    let numbered = |count: usize, of: fn(usize) -> String| (0..count).map(of).collect::<String>();
    vec![
        page("elements side by side", 5_000, |count| "<div>x</div>".repeat(count)),
        page("empty elements", 10_000, |count| "<br>".repeat(count)),
        page("paragraphs that are not closed", 5_000, |count| "<p>x".repeat(count)),
        page("elements that are closed only", 20_000, |count| "</b></p></x>".repeat(count)),
        page("nested formatting", 2_000, |count| "<b><i><u>x</b></i></u>".repeat(count)),
        page("tags with attributes", 2_000, move |count| {
            "<i a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8></i>".repeat(count)
        }),
        page("comments", 5_000, |count| "<!-- x -->".repeat(count)),
        page("character references", 20_000, |count| "&amp;&lt;".repeat(count)),
        page("a long text", 50_000, |count| "words and ".repeat(count)),
        page("text within tables", 4_000, |count| format!("<table>{}</table>", "x<tr>y<td>z".repeat(count))),
        page("tables", 2_000, |count| "<table><tr><td>x</td></tr></table>".repeat(count)),
        page("choices", 4_000, |count| format!("<select>{}", "<option>x".repeat(count))),
        page("rows of no table", 4_000, |count| "<tr><td>x<td>y".repeat(count)),
        page("headings", 4_000, |count| "<h2>x</h2>".repeat(count)),
        page("code", 4_000, |count| "<code>/Payment/v1/x y</code>".repeat(count)),
        page("scripts", 20_000, |count| format!("<script>{}</script>", "<div>".repeat(count))),
        specification("containers", 90, move |specification, count| {
            let one = |index| container(&format!("Shop_C{index}"), vec![field("A", Kind::String)]);
            specification.containers.extend((0..count).map(one));
        }),
        specification("containers that refer to others", 90, move |specification, count| {
            let one = |index: usize| {
                let next = format!("Shop_C{}", if index % 10 == 9 { index } else { index + 1 });
                let last = field("Last", Kind::String);
                let fields = if index % 10 == 9 { vec![last] } else { vec![holding("Next", &next), last] };
                container(&format!("Shop_C{index}"), fields)
            };
            specification.containers.extend((0..count).map(one));
        }),
        specification("fields", 15, |specification, count| {
            let fields = (0..count).map(|index| field(&format!("F{index}"), Kind::String));
            specification.containers[0].fields.extend(fields);
        }),
        specification("values", 90, |specification, count| {
            specification.containers[0].fields[4].values =
                (0..count).map(|index| format!("V{index}")).collect();
        }),
        specification("operations", 25, |specification, count| {
            for index in 0..count {
                let mut operation = specification.operations[0].clone();
                operation.path = format!("/Payment/v1/Shop/Open{index}");
                operation.title = format!("Shop Open{index}");
                operation.anchor = format!("Payment_v1_Shop_Open{index}");
                specification.operations.push(operation);
            }
        }),
        specification("error names", 90, move |specification, count| {
            let names = (0..count).map(|index| format!("ERROR_{index}"));
            specification.error_names.extend(names);
        }),
        page("unknown constraints", 2_000, move |count| {
            let lines = numbered(count, |index| format!("Odd{index}<br>"));
            let left = "<td><strong>A</strong>string</td>";
            format!("<table id=\"Shop_X\"><tr>{left}<td><i class=\"small\">{lines}</i></td></tr></table>")
        }),
    ]
}

fn document(name: &'static str, count: usize, change: impl Fn(&mut Value, usize) + 'static) -> Repeated {
    let text = move |count: usize| {
        let body =
            json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } });
        let mut document = json!({
            "openapi": "3.0.1",
            "info": { "title": "x", "version": "1.40" },
            "paths": { "/Payment/v1/Shop/Open": { "post": {
                "requestBody": body, "responses": { "200": body, "400": body }
            } } },
            "components": { "schemas": { "A": { "type": "object", "properties": {} } } },
        });
        change(&mut document, count);
        document.to_string()
    };
    Repeated { name, count, text: Box::new(text) }
}

fn documents() -> Vec<Repeated> {
    let schemas = "/components/schemas";
    let properties = "/components/schemas/A/properties";
    vec![
        document("schemas", 90, move |document, count| {
            for index in 0..count {
                document.pointer_mut(schemas).unwrap()[format!("S{index}")] = json!({ "type": "object" });
            }
        }),
        document("properties", 15, move |document, count| {
            for index in 0..count {
                document.pointer_mut(properties).unwrap()[format!("P{index}")] = json!({ "type": "string" });
            }
        }),
        document("required properties that are not there", 2_000, move |document, count| {
            let names: Vec<String> = (0..count).map(|index| format!("P{index}")).collect();
            document["components"]["schemas"]["A"]["required"] = json!(names);
        }),
        document("values", 90, move |document, count| {
            let values: Vec<String> = (0..count).map(|index| format!("V{index}")).collect();
            document.pointer_mut(properties).unwrap()["P"] = json!({ "type": "string", "enum": values });
        }),
        document("paths", 25, |document, count| {
            let operation = document["paths"]["/Payment/v1/Shop/Open"].clone();
            for index in 0..count {
                document["paths"][format!("/Payment/v1/Shop/Open{index}")] = operation.clone();
            }
        }),
        document("unknown keys below a long key", 2_000, |document, count| {
            let members: serde_json::Map<String, Value> =
                (0..count).map(|index| (format!("x-{index}"), Value::Null)).collect();
            let long = format!("/{}", "a".repeat(count * 10));
            document["paths"][long] = json!({ "post": members });
        }),
        document("examples", 80, |document, count| {
            let one = |index| (format!("e{index}"), json!({ "value": { "A": [1, 2, { "b": "c" }] } }));
            let examples: serde_json::Map<String, Value> = (0..count).map(one).collect();
            let media = "/paths/~1Payment~1v1~1Shop~1Open/post/requestBody/content/application~1json";
            document.pointer_mut(media).unwrap()["examples"] = examples.into();
        }),
        document("headers", 90, |document, count| {
            let one = |index| json!({ "name": format!("H-{index}"), "in": "header", "schema": {} });
            document["paths"]["/Payment/v1/Shop/Open"]["post"]["parameters"] = (0..count).map(one).collect();
        }),
        document("JSON that nobody reads", 5_000, |document, count| {
            document["x-more"] = (0..count).map(|index| json!({ "a": [index, "b", null] })).collect();
        }),
    ]
}

/// Ten times the input takes at most twelve times the time. Runs that are too short to measure count as
/// two milliseconds.
fn check_linear(repeated: Vec<Repeated>, read: fn(&str) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for Repeated { name, count, text } in repeated {
        let (small, large) = (text(count), text(count * 10));
        let ratio = || {
            let least = Duration::from_millis(2);
            let (one, _) = measured(3, || read(&small));
            let (ten, outcome) = measured(3, || read(&large));
            if let Err(problem) = outcome {
                let limit =
                    ["limit", "more than", "larger than"].iter().find(|words| problem.contains(**words));
                assert!(limit.is_none(), "{name}: {problem}");
            }
            (ten.as_secs_f64() / one.max(least).as_secs_f64(), one, ten)
        };
        // A disturbance is not repeated.
        let (found, one, ten) =
            (0..3).map(|_| ratio()).min_by(|one, other| one.0.total_cmp(&other.0)).unwrap();
        eprintln!("{name}: {one:.1?}, ten times as many {ten:.1?}: {found:.1}");
        if found > 12.0 {
            wrong.push(format!("{name}: {found:.1} times the time"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pages_are_read_in_linear_time() {
    check_linear(pages(), import);
}

#[test]
fn documents_are_read_in_linear_time() {
    check_linear(documents(), read);
}

/// Refused in these words, within a second.
fn check_refused(name: &str, expected: &str, read: impl Fn() -> Result<(), String>) {
    let (time, outcome) = measured(1, read);
    let problem = outcome.expect_err(name);
    assert!(problem.contains(expected), "{name}: {problem}");
    eprintln!("{name}: refused after {time:.1?}");
    assert!(time < Duration::from_secs(1), "{name}: {time:?}");
}

#[test]
fn pages_past_a_limit_are_refused_within_a_second() {
    let whole = render(&rich("1.40"), &NEWEST);
    let with = |middle: &str| whole.replace("</body>", &format!("{middle}</body>"));
    let nested = |tag: &str, count: usize| with(&format!("<{tag}>").repeat(count));
    let attributes: String = (0..60_000).map(|index| format!(" a{index}=1")).collect();
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
            with(&(0..100_000).map(|index| format!("<p><b c={index}>x</p>")).collect::<String>())
        }),
        ("60,000 attributes", "tag or comment of more than 16 KiB", body),
        ("100 attributes", "a tag has 100 attributes; the limit is 50", {
            with(&format!("<i{}>", (0..100).map(|index| format!(" a{index}")).collect::<String>()))
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
fn specifications_past_a_limit_are_refused_within_a_second() {
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
fn documents_past_a_limit_are_refused_within_a_second() {
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
    for (name, expected, text) in [
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
fn a_record_has_no_more_fields_than_the_sdk_can_mark() {
    for (count, is_taken) in [(61, true), (62, false)] {
        let mut specification = rich("1.40");
        let fields = (0..count).map(|index| field(&format!("More{index}"), Kind::String));
        specification.containers[1].fields.extend(fields);
        let history = pipeline::history::history(&[specification]);
        let generated = saferpay_codegen::generate(&history, &saferpay_spec::texts::Texts::default());
        match generated {
            Ok(_) => assert!(is_taken, "{count} more fields are taken"),
            Err(problems) => {
                let expected = "1.40: Shop_Amount: has 65 fields; a record of the SDK has 64 at most";
                assert!(!is_taken && problems.to_string() == expected, "{problems}");
            }
        }
    }
}
