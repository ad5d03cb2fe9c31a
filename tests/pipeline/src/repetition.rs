//! Pages and documents that repeat something many times.

use serde_json::{Value, json};

use saferpay_spec::{Kind, Specification};

use crate::page::{NEWEST, render};
use crate::small::{container, field, holding, rich};

/// An input with a given number of repetitions.
pub struct Repeated {
    /// The name.
    pub name: &'static str,
    /// A number of repetitions. Ten times as many are within the limits.
    pub count: usize,
    /// The input.
    pub text: Box<dyn Fn(usize) -> String>,
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

/// Repetitions in a page: first elements, then facts.
#[must_use]
pub fn pages() -> Vec<Repeated> {
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
        page("lists after a long paragraph", 2_000, |count| {
            let list = "<table class=\"table-striped\"><tr><td>x</td></tr></table>";
            format!("<p>{}</p>{}", "words and ".repeat(count * 2), list.repeat(count))
        }),
        page("paragraphs below a long heading", 5_000, |count| {
            format!("<h2>{}</h2>{}", "words and ".repeat(count), "<p>It must fit.</p>".repeat(count))
        }),
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

/// What repeats in a changelog.
#[must_use]
pub fn changelogs() -> Vec<Repeated> {
    let line = |name, count, line: &'static str| changelog(name, count, move |count| line.repeat(count));
    vec![
        line("lines of no list", 20_000, "words\n"),
        line("marks that nothing closes", 20_000, " *a"),
        line("marks of all kinds that nothing closes", 20_000, " `a *b _c"),
        line("marks within words", 20_000, "a*"),
        line("the same name", 20_000, " `Name`"),
        line("links", 20_000, " [a](b)"),
        line("links that nothing closes", 20_000, " [a]("),
        line("items below an item", 10_000, "\n    - `Name`"),
    ]
}

fn changelog(name: &'static str, count: usize, rest: impl Fn(usize) -> String + 'static) -> Repeated {
    let head = "## Version 1.40 (released 2026-07-07)\n- Added `First`";
    Repeated { name, count, text: Box::new(move |count| format!("{head} {}\n", rest(count))) }
}

/// A document with repetitions.
pub fn document(name: &'static str, count: usize, change: impl Fn(&mut Value, usize) + 'static) -> Repeated {
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

/// Repetitions in a document.
#[must_use]
pub fn documents() -> Vec<Repeated> {
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
        document("required properties that are not there", 1_000, move |document, count| {
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
            let long = format!("/{}", "a".repeat(250));
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
        // Both inputs are too large for the caches of a processor, so that they differ in their size only.
        document("JSON that nobody reads", 60_000, |document, count| {
            document["x-more"] = (0..count).map(|index| json!({ "a": index })).collect();
        }),
    ]
}
