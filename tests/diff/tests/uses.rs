//! `--uses` keeps the changes that affect one program, and `advise` says which versions accept a payload.

use diff::versions;
use pipeline::encodings;
use pipeline::small::{bare, constrained, container, field, holding, mandatory, message, operation, version};
use pipeline::tree::{Tree, workspace};
use programs::{Outcome, saferpay};
use saferpay_spec::checker::Compatibility;
use saferpay_spec::names::Names;
use saferpay_spec::{Field, Kind, MessagePart, Rule, Specification};

/// 1.2 drops `Parcel.Size`; 1.3 requires `Name`, and has one more operation.
fn tree() -> Tree {
    let shop = |number: &str| -> Specification {
        let mut specification = bare(number, Vec::new());
        let mut parcel = vec![constrained(field("Label", Kind::String), "Utf8[1..5]")];
        if number == "1.1" {
            parcel.push(field("Size", Kind::Integer));
        }
        specification.containers.push(container("Shop_Parcel", parcel));
        let mut fields = vec![holding("Parcel", "Shop_Parcel")];
        if number == "1.3" {
            fields.push(mandatory(field("Name", Kind::String)));
            specification.operations.push(operation("POST", "/Payment/v1/Shop/Close", "Shop Close", "Shop"));
        }
        specification.operations[0].request = Some(message(fields));
        specification
    };
    Tree::little(&[shop("1.1"), shop("1.2"), shop("1.3")])
}

fn used(tree: &Tree, file: &str, text: impl AsRef<[u8]>, from: &str, to: &str) -> Outcome {
    tree.write_bytes(file, text.as_ref());
    let first = file.split('/').next().unwrap_or(file);
    let path = tree.root().join(if first == "source" { first } else { file });
    saferpay(
        tree.root(),
        &["diff", from, to, "--fail-on", "any", "--all-details", "--uses", path.to_str().unwrap()],
    )
}

#[test]
fn a_program_that_is_not_affected_gets_one_line() {
    let tree = tree();
    let expected = "SpecVersion 1.1 to 1.2: No change affects your program.\n";
    let source =
        "fn main() { client.shop().open(&OpenRequest::new().with_parcel(Parcel::new().with_label(1))); }";
    let payload = r#"{"operation": "Shop/Open", "request": {"Parcel": {"Label": "x"}}}"#;
    for (file, text) in
        [("uses.txt", "Shop/Open\nParcel.Label # all\n"), ("uses.json", payload), ("source/main.rs", source)]
    {
        let outcome = used(&tree, file, text, "1.1", "1.2");
        assert_eq!((&*outcome.out, outcome.code), (expected, Some(0)), "{file} {}", outcome.err);
    }
}

#[test]
fn a_program_that_is_affected_gets_the_change() {
    let tree = tree();
    let source =
        "fn main() { client.shop().open(&OpenRequest::new().with_parcel(Parcel::new().with_size(1))); }";
    let payload = r#"[{"operation": "Shop/Open", "request": {"Parcel": {"Size": 1}}}]"#;
    for (file, text) in
        [("uses.txt", "Shop/Open\nParcel.Size\n"), ("uses.json", payload), ("source/main.rs", source)]
    {
        let outcome = used(&tree, file, text, "1.1", "1.2");
        assert_eq!(outcome.code, Some(1), "{file} {outcome:?}");
        assert!(outcome.out.contains("request-optional-field-removed"), "{file} {}", outcome.out);
    }
}

#[test]
fn files_are_read_in_every_encoding() {
    let tree = tree();
    let list = "# Grüezi\nShop/Open\nParcel.Size\n";
    let payload = r#"[{"operation": "Shop/Open", "request": {"Parcel": {"Size": 1, "Label": "Grüezi"}}}]"#;
    let source = "/// Grüezi\nfn main() { client.shop().open(&OpenRequest::new().with_parcel(Parcel::new().with_size(1))); }";
    for (file, text) in [("uses.txt", list), ("uses.json", payload), ("source/main.rs", source)] {
        for (encoding, bytes) in encodings::of(text) {
            let outcome = used(&tree, file, bytes, "1.1", "1.2");
            assert!(
                outcome.out.contains("request-optional-field-removed"),
                "{file} in {encoding} {outcome:?}"
            );
        }
    }
    let request = r#"{"Parcel": {"Label": "Grüezi", "Size": 1}}"#;
    tree.write("request.json", request);
    let path = tree.root().join("request.json");
    let advise = || saferpay(tree.root(), &["advise", path.to_str().unwrap(), "--operation", "Shop/Open"]);
    // No version accepts a label of six characters.
    let plain = advise();
    assert!(plain.code == Some(1) && plain.out.contains("found 6"), "{plain:?}");
    for (encoding, bytes) in encodings::of(request) {
        tree.write_bytes("request.json", &bytes);
        let outcome = advise();
        assert_eq!((outcome.code, &outcome.out), (plain.code, &plain.out), "{encoding}");
    }
    let entry = "# Grüezi\n[[ignore]]\nfingerprint = \"0\"\nreason = \"Known.\"\nuntil = \"9999-12-31\"\n";
    let file = tree.root().join("ignore.toml");
    let ignore = || saferpay(tree.root(), &["diff", "1.1", "1.2", "--ignore", file.to_str().unwrap()]);
    tree.write("ignore.toml", entry);
    let plain = ignore();
    for (encoding, bytes) in encodings::of(entry) {
        tree.write_bytes("ignore.toml", &bytes);
        let outcome = ignore();
        assert_eq!(
            (outcome.code, outcome.out, outcome.err),
            (plain.code, plain.out.clone(), plain.err.clone()),
            "{encoding}"
        );
    }
}

#[test]
fn a_new_mandatory_field_affects_programs_that_do_not_set_it() {
    let outcome = used(&tree(), "uses.txt", "Shop/Open\nParcel.Label\n", "1.2", "1.3");
    assert!(outcome.out.contains("request-mandatory-field-added"), "{}", outcome.out);
    assert!(!outcome.out.contains("operation-added"), "{}", outcome.out);
}

#[test]
fn the_upgrade_path_counts_only_the_remaining_entries() {
    let tree = tree();
    let counted = |out: &str| -> Vec<String> {
        let rows = out.lines().skip_while(|line| !line.starts_with("Version ")).skip(1);
        rows.take_while(|line| !line.is_empty()).map(|line| line[..4].trim().to_owned()).collect()
    };
    let all = used(&tree, "uses.txt", "Shop/Open\n", "1.1", "1.3").out;
    assert_eq!(counted(&all), ["1.2", "1.3"], "{all}");
    let label = used(&tree, "uses.txt", "Shop/Open\nParcel.Label\n", "1.1", "1.3").out;
    assert_eq!(counted(&label), ["1.3"], "{label}");
    let size = all.split("[potentially breaking] ").nth(1).unwrap();
    let fingerprint = size.split("fingerprint ").nth(1).unwrap().lines().next().unwrap();
    let entry =
        format!("[[ignore]]\nfingerprint = \"{fingerprint}\"\nreason = \"Known.\"\nuntil = \"9999-12-31\"\n");
    tree.write("ignore.toml", &entry);
    let file = tree.root().join("ignore.toml");
    let outcome = saferpay(tree.root(), &["diff", "1.1", "1.3", "--ignore", file.to_str().unwrap()]);
    assert_eq!(counted(&outcome.out), ["1.3"], "{outcome:?}");
}

#[test]
fn invalid_uses_are_one_message_and_exit_code_2() {
    let tree = tree();
    for (file, text) in [
        ("uses.txt", "Shop/Open\nParcel.Weight\n"),
        ("uses.txt", ""),
        ("uses.json", "{"),
        ("uses.json", r#"{"operation": "Shop/Nothing"}"#),
        ("uses.json", "[]"),
        ("source/main.rs", "fn main( {"),
        ("source/main.rs", "fn main() { another_shop(); }"),
    ] {
        let outcome = used(&tree, file, text, "1.1", "1.2");
        assert_eq!((outcome.code, &*outcome.out), (Some(2), ""), "{file} {text}");
        assert!(!outcome.err.is_empty() && !outcome.err.contains("panicked"), "{}", outcome.err);
    }
}

/// The methods of the flows that programs call, as the runtime of the crate declares them.
fn methods_of_flows() -> Vec<String> {
    let folder = workspace().join("saferpay-api/runtime/src/flows");
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(file).unwrap();
        let flows = text.split("\npub trait ").skip(1).filter(|rest| {
            !["FromResponse", "Steps", "Operation", "Sealed", "Calls"]
                .iter()
                .any(|name| rest.starts_with(name))
        });
        for body in flows.map(|rest| rest.split("\n}\n").next().unwrap()) {
            for (before, after) in body.match_indices("\n    fn ").map(|(at, _)| body.split_at(at)) {
                let hidden = before.lines().last().is_some_and(|line| line.trim() == "#[doc(hidden)]");
                let name =
                    after.trim_start().strip_prefix("fn ").and_then(|rest| rest.split(['(', '<']).next());
                found.extend(name.filter(|_| !hidden).map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn a_program_that_calls_a_flow_uses_the_operations_and_fields_of_the_flow() {
    let versions = versions();
    let sources = |text: &str| [("main.rs".to_owned(), text.to_owned())];
    let newest = versions.all().last().unwrap();
    let methods = methods_of_flows();
    assert!(methods.len() > 15, "{methods:?}");
    for method in methods {
        let program = format!("use saferpay_api::flows::*; fn main() {{ client.{method}(); }}");
        let uses = versions.uses_of_sources("src", newest, &sources(&program));
        assert!(uses.is_ok(), "{method}: {uses:?}");
    }
    let [from, to] = ["1.30", "1.40"].map(version);
    let program = "use saferpay_api::flows::Checkout; fn main() { client.checkout(\"1\", &attempt, &back); }";
    let mut comparison = versions.compare(from, to).unwrap();
    versions.uses_of_sources("src", from, &sources(program)).unwrap().apply(&mut comparison);
    let names: Vec<String> =
        comparison.entries.iter().flat_map(|entry| &entry.old).map(|side| side.subject.to_string()).collect();
    assert!(names.contains(&"PaymentPage/Initialize request.ReturnUrls".to_owned()), "{names:?}");
    assert!(names.iter().all(|place| !place.starts_with("Alias/")), "{names:?}");
}

fn advise(tree: &Tree, payload: &str, operation: &str) -> Outcome {
    tree.write("payload.json", payload);
    let path = tree.root().join("payload.json");
    saferpay(tree.root(), &["advise", path.to_str().unwrap(), "--operation", operation])
}

#[test]
fn a_payload_is_accepted_or_refused_with_reasons() {
    let tree = tree();
    let report = advise(&tree, r#"{"Parcel": {"Label": "abc", "Size": 1}}"#, "Shop/Open").succeeded().out;
    assert!(
        report.starts_with(
            "Accepted by 2 of 3 versions: the earliest is 1.1, the latest 1.2.\n\
             1 of these know all of its fields: the earliest is 1.1, the latest 1.1.\n"
        ),
        "{report}"
    );
    assert!(report.contains("1.2  accepted\n    remark: Parcel.Size is unknown"), "{report}");
    assert!(report.contains("    Name is missing or empty"), "{report}");
    let report = advise(&tree, r#"{"Parcel": {"Label": "abcdef", "Size": "1"}}"#, "Shop/Open");
    assert_eq!(report.code, Some(1), "{report:?}");
    let report = report.out;
    assert!(report.starts_with("No version accepts it.\n"), "{report}");
    assert!(report.contains("Parcel.Label: expected 1 to 5 characters, found 6"), "{report}");
    assert!(report.contains("Parcel.Size: expected a whole number"), "{report}");
    for (payload, operation) in [("{", "Shop/Open"), ("[]", "Shop/Open"), ("{}", "Shop/Nothing")] {
        let outcome = advise(&tree, payload, operation);
        assert_eq!((outcome.code, &*outcome.out), (Some(2), ""), "{outcome:?}");
    }
}

#[test]
fn advise_checks_every_rule_of_a_field() {
    let ruled = |name: &str, kind: Kind, rule: &str| Field {
        rules: vec![Rule { name: "x".to_owned(), kind: rule.parse().unwrap() }],
        ..field(name, kind)
    };
    let fields = vec![
        constrained(field("Count", Kind::Integer), "Range[0..9]"),
        constrained(field("Share", Kind::Decimal), "Range[0..9]"),
        constrained(field("Digits", Kind::String), "Range[0..9]"),
        constrained(field("Key", Kind::String), "Base64"),
        ruled("Price", Kind::String, "Amount"),
        ruled("Change", Kind::String, "WholeNumber"),
        ruled("Step", Kind::Integer, "OneOf[1,3]"),
        ruled("Notes", Kind::Strings, "Items[0..1]"),
        ruled("Currency", Kind::String, "Currency"),
        ruled("Expires", Kind::Date, "HoursAhead[1..24]"),
        field("Address", Kind::Uri),
        mandatory(field("Name", Kind::String)),
    ];
    let mut specification = bare("1.1", Vec::new());
    specification.operations[0].request = Some(message(fields));
    let now = "2026-01-30T12:00:00Z".parse().unwrap();
    let advise = |payload: &str| {
        let specifications = std::slice::from_ref(&specification);
        let payload = ("payload.json", payload);
        let of = ("Shop/Open", MessagePart::Request);
        Compatibility::of(specifications, &Names::default(), payload, of, now).unwrap().text()
    };
    for (given, expected) in [
        (r#""Count": 18446744073709551615"#, "Count: expected a whole number"),
        (r#""Count": 1.5"#, "Count: expected a whole number"),
        (r#""Count": 10"#, "Count: expected a number from 0 to 9"),
        (r#""Share": 9.5"#, "Share: expected a number from 0 to 9"),
        (r#""Digits": "x""#, "Digits: expected a number from 0 to 9"),
        (r#""Key": "abc""#, "Key: expected Base64"),
        (
            r#""Price": "1.50""#,
            r#"Price: expected a whole number of minor units in a text, such as "1050" for 10.50"#,
        ),
        (r#""Change": "--1""#, "Change: expected a whole number in a text"),
        (r#""Step": 2"#, "Step: expected one of 1, 3"),
        (r#""Notes": ["a", "b"]"#, "Notes: expected 0 to 1 items"),
        (r#""Notes": [""]"#, "Notes[0] is missing or empty"),
        (r#""Currency": "???""#, "Currency: expected a currency code of ISO 4217, such as CHF"),
        (r#""Expires": "2026-02-01T12:00:00Z""#, "Expires: expected a date from 1 to 24 hours ahead"),
        (r#""Address": "nowhere""#, "Address: expected an address with its scheme"),
        (r#""Name": """#, "Name is missing or empty"),
    ] {
        let name = if given.contains("Name") { "" } else { r#""Name": "x", "# };
        let report = advise(&format!("{{{name}{given}}}"));
        assert_eq!(report, format!("No version accepts it.\n1.1  refused\n    {expected}\n"), "{given}");
    }
    let valid = r#"{"Name": "x", "Count": 9, "Share": 8.5, "Digits": "9", "Key": "abc=", "Price": "150",
        "Change": "-1", "Step": 3, "Notes": ["a"], "Currency": "CHF", "Address": "https://a.example",
        "Expires": "2026-01-30T14:00:00Z"}"#;
    assert!(advise(valid).ends_with("1.1  accepted\n"), "{}", advise(valid));
}

#[test]
fn the_history_has_one_line_for_each_change() {
    let tree = tree();
    let history = |name: &str| saferpay(tree.root(), &["history", name]);
    let size = history("Parcel.Size").succeeded().out;
    assert_eq!(size, "1.1    exists: integer, optional\n1.2    optional field removed: integer, optional\n");
    let close = history("Shop/Close").succeeded().out;
    assert_eq!(close, "1.3    operation added: POST /Payment/v1/Shop/Close\n");
    assert_eq!(history("Parcel.Nothing").code, Some(2));
}
