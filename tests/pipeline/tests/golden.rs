//! Compares every file that is generated from a tiny specification of two versions with a golden file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pipeline::history::emitted_with;
use pipeline::small::{
    constrained, container, field, holding, listed, mandatory, message, operation, version,
};
use pipeline::tree::files_in;
use saferpay_codegen::features;
use saferpay_history::build;
use saferpay_spec::names::Names;
use saferpay_spec::operations::Operations;
use saferpay_spec::secrets::Secrets;
use saferpay_spec::texts::Texts;
use saferpay_spec::{Field, Kind, Operation, Specification};

const NAMES: &str = r#"
[containers]
Kiosk_Data_Money = "Price"

[runtime]
containers = ["Kiosk_Header"]

[variants]
"3D" = "ThreeD"

[[values]]
name = "PaperFormat"
field = "Format"
owners = ["Kiosk_Paper"]

[ids]
Token = ["Token"]
"#;

const SECRETS: &str = "[secret]\nToken = \"A test.\"\n";

const OPERATIONS: &str = r#"
[[class]]
idempotent = false
unknown = "start-over"
why = "each one is paid for."
operations = ["POST /Payment/v1/Kiosk/Order"]

[[class]]
idempotent = true
why = "it only reads."
operations = ["GET /rest/customers/[customerId]/papers/[paperId]"]
"#;

/// Texts for most of it: `Papers/DeletePaper`, `Found` and `Exact` have none.
const PROSE: [(&str, &str); 4] = [
    (
        "operations/kiosk.md",
        r"# The kiosk

## Kiosk/Order

Orders papers, which are paid for at once. It stands alone. Afterwards see
[Papers/DeletePaper].

- [3D_FAILED]: no glasses.
- [Paper.Format] and [Price] say what a paper is, and [PaperFormat.3D] is one that needs glasses and
  a steady hand.

| paper | price |
| --- | --- |
| [Paper] | `[100]` |

```rust
# fn example(client: &saferpay_api::{version}::Client) {
let kiosk = client.kiosk();
# }
```

## Papers/GetPaper (before 1.2)

Finds a paper that cannot be sent back.

## Papers/GetPaper (since 1.2)

Finds a paper, which [Papers/DeletePaper] sends back.

## Kiosk/Order request

### Papers

What is ordered, in the order of [Paper.Type]. See [Paper] and [Kiosk/Order].
",
    ),
    (
        "containers/paper.md",
        r"# Papers

Not for readers.

## Paper

One newspaper.

A paragraph that is long enough to be wrapped where a line of documentation is at its end, for
what - after that - is no list, and `code` stays.

{since 1.2} Some papers are tabloids, of [Paper.Format] `TABLOID`. This part is long enough to be wrapped
too, and it is on a shelf of its own.

- {before 1.2} A note is possible.
- Every paper has a price.

### Format (before 1.2)

How large it is: A4, or [PaperFormat.3D].

### Format (since 1.2)

How large it is, with tabloids among them, see [TABLOID] and [PaperFormat].
",
    ),
    (
        "fields.md",
        "# Fields\n\n## Token\n\nProves the order. Show it, [RETRY] or not.\n\n## Price\n\nWhat it costs.\n",
    ),
    (
        "values/kiosk.md",
        "# Values\n\n## PaperFormat\n\nHow papers are folded.\n\n### 3D\n\nNeeds glasses, unlike [PaperFormat.A4].\n\n\
         ## ErrorName\n\nWhat went wrong.\n\n### 3D_FAILED\n\nThe glasses are missing: [Paper].\n",
    ),
];

/// Version 1.1 sells papers; 1.2 adds a format, removes `Note` and cancels orders.
fn versions() -> [Specification; 2] {
    let order = Operation {
        license: Some("Kiosk licence".to_owned()),
        request: Some(message(vec![
            mandatory(holding("RequestHeader", "Kiosk_Header")),
            mandatory(holding("Price", "Kiosk_Data_Money")),
            Field { kind: Kind::Objects, ..holding("Papers", "Kiosk_Paper") },
        ])),
        response: Some(message(vec![
            mandatory(field("Token", Kind::String)),
            field("Expiration", Kind::Date),
        ])),
        ..operation("POST", "/Payment/v1/Kiosk/Order", "Kiosk Order", "Kiosk")
    };
    let find = Operation {
        query: vec![constrained(field("PageSize", Kind::Integer), "Range[1..2000]")],
        response: Some(message(vec![field("Found", Kind::Any)])),
        ..operation("GET", "/rest/customers/[customerId]/papers/[paperId]", "Papers Paper", "Management API")
    };
    let money = vec![
        mandatory(Field { example: Some("100".to_owned()), ..field("Value", Kind::String) }),
        mandatory(constrained(field("CurrencyCode", Kind::String), "Length[3..3]")),
        field("Exact", Kind::Decimal),
    ];
    let paper = vec![
        mandatory(listed("Format", &["A4", "3D"])),
        Field { default: Some("false".to_owned()), ..field("Type", Kind::Boolean) },
        Field { deprecated: true, ..field("Note", Kind::String) },
    ];
    let first = Specification {
        version: version("1.1"),
        statuses: vec![200],
        behaviors: vec!["RETRY".to_owned()],
        error_names: vec!["3D_FAILED".to_owned()],
        error: message(vec![mandatory(listed("Behavior", &["RETRY"])), field("ErrorDetail", Kind::Strings)]),
        headers: Vec::new(),
        operations: vec![order, find],
        containers: vec![
            container("Kiosk_Header", vec![mandatory(field("SpecVersion", Kind::String))]),
            container("Kiosk_Data_Money", money),
            container("Kiosk_Paper", paper),
        ],
    };
    let mut second = Specification { version: version("1.2"), ..first.clone() };
    second.containers[2].fields.pop();
    second.containers[2].fields[0].values.push("TABLOID".to_owned());
    let path = "/rest/customers/[customerId]/papers/[paperId]";
    second.operations.push(operation("DELETE", path, "Papers Paper", "Management API"));
    [first, second]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

#[test]
fn the_files_of_a_tiny_specification_equal_the_golden_files() {
    let specifications = versions();
    for specification in &specifications {
        saferpay_spec::check("golden", specification).unwrap();
    }
    let names =
        Names::parse("names", NAMES).unwrap().with_secrets(Secrets::parse("secrets", SECRETS).unwrap());
    let operations = Operations::parse("operations", OPERATIONS).unwrap();
    let history = build(&specifications, &names, &operations).unwrap_or_else(|problems| panic!("{problems}"));
    let files = emitted_with(&history, &specifications, &Texts::parse(PROSE).unwrap()).0.into_iter();
    let mut written: BTreeMap<String, Vec<u8>> =
        files.map(|(path, text)| (path, text.into_bytes())).collect();
    written.insert("features.toml".to_owned(), features(&history).into_bytes());
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|update| update == "1") {
        update(&written);
    }
    let golden = files_in(&folder());
    let differ = pipeline::tree::changed(&golden, &written);
    let first = differ.first().map(|path| difference(golden.get(path), written.get(path)));
    assert!(
        differ.is_empty(),
        "other than in tests/pipeline/golden: {differ:#?}\n{}\n\
         UPDATE_GOLDEN=1 cargo test -p pipeline golden rewrites them; read the change before you commit it",
        first.unwrap_or_default()
    );
}

fn update(files: &BTreeMap<String, Vec<u8>>) {
    let _ = std::fs::remove_dir_all(folder());
    for (path, text) in files {
        let path = folder().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// The first lines that differ.
fn difference(golden: Option<&Vec<u8>>, written: Option<&Vec<u8>>) -> String {
    let [golden, written] =
        [golden, written].map(|text| String::from_utf8_lossy(text.map_or(&[], |text| text)).into_owned());
    let lines = golden.lines().zip(written.lines()).enumerate();
    let found =
        lines.filter(|(_, (golden, written))| golden != written).map(|(number, (golden, written))| {
            format!("line {}\n  golden:  {golden}\n  written: {written}", number + 1)
        });
    found.take(1).collect()
}
