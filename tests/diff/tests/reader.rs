//! Reports are short and name places that integrators know, and the command accepts input as users have it.

use std::io::Write as _;
use std::process::Stdio;

use pipeline::tree::{Tree, workspace};
use programs::{Outcome, saferpay, start_saferpay};

fn run(arguments: &[&str]) -> Outcome {
    saferpay(&workspace(), arguments)
}

#[test]
fn a_report_is_short_enough_to_read() {
    for (from, to, most) in [("1.52", "1.53", 40), ("1.40", "1.53", 250)] {
        let marked = run(&["diff", from, to, "--changelog"]).succeeded().out;
        assert!(marked.lines().count() <= most, "{from} {to}: {} lines", marked.lines().count());
        assert!(marked.contains("not announced") && !marked.contains(", announced)"), "{marked}");
        let report = run(&["diff", from, to]).succeeded().out;
        assert!(report.lines().count() <= most, "{from} {to}: {} lines", report.lines().count());
        assert!(report.lines().all(|line| line.chars().count() <= 80), "{report}");
        let details = run(&["diff", from, to, "--all-details"]).succeeded().out;
        let titles = |text: &str| text.lines().filter(|line| line.starts_with('[')).count();
        assert_eq!(titles(&report), titles(&details), "{from} {to}");
        assert!(details.lines().count() > report.lines().count());
    }
}

#[test]
fn a_report_without_rust_names_no_item_of_the_crate() {
    let plain = run(&["diff", "1.38", "1.39", "--all-details"]).succeeded().out;
    assert!(!plain.contains("v1_39::"), "{plain}");
    let rust = run(&["diff", "1.38", "1.39", "--rust"]).succeeded().out;
    assert!(rust.contains("v1_38::FraudPreventionOutcome::ManualReview no longer exists"), "{rust}");
    assert!(rust.contains("value MANUAL_REVIEW is now CHALLENGED"), "{rust}");
    // The report separates the two levels: a change that no longer compiles is never only in the safe part.
    for title in rust.split("\n[").skip(1).filter(|entry| entry.contains("does not compile")) {
        assert!(title.starts_with("wire: "), "{title}");
    }
}

#[test]
fn the_history_accepts_paths_values_and_errors() {
    for (name, expected) in [
        ("PaymentMeans.Card.HashValue", "1.44   optional field removed"),
        ("Card.HashValue", "1.44   optional field removed"),
        ("PaymentPage/Assert response.PaymentMeans.Card.HashValue", "1.44   optional field removed"),
        ("WERO", "1.49   added: PaymentMethods in the request"),
        ("TOKEN_INVALID", "exists: error name"),
        ("DO_NOT_RETRY", "1.33   behavior renamed: ABORT -> DO_NOT_RETRY"),
    ] {
        let text = run(&["history", name]).succeeded().out;
        assert!(text.contains(expected), "{name}: {text}");
    }
    let unknown = run(&["history", "PaymentMeans.Card.HashValu"]);
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("`PaymentMeans.Card.HashValue`"), "{}", unknown.err);
}

#[test]
fn a_list_accepts_paths_and_a_field_narrows_only_its_own_operation() {
    let tree = Tree::little(&[]);
    let used = |text: &str, from: &str, to: &str| {
        tree.write("uses.txt", text);
        let path = tree.root().join("uses.txt");
        run(&["diff", from, to, "--uses", path.to_str().unwrap()])
    };
    let one =
        used("PaymentPage/Assert response.PaymentMeans.Card.HashValue\n", "1.43", "1.44").succeeded().out;
    assert!(one.contains("[breaking] PaymentMeans.Card.HashValue"), "{one}");
    // A field of one operation does not hide a field of another operation.
    let both = "Alias/Insert\nPaymentPage/Assert\nTransaction.Id\n";
    let both = used(both, "1.44", "1.45").succeeded().out;
    assert!(both.contains("value MYONE removed"), "{both}");
    let wrong = used("PaymentPage/Assert\nPaymentMeans.Card.HashValu\n", "1.43", "1.44");
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("`PaymentMeans.Card.HashValue`"), "{}", wrong.err);
}

#[test]
fn details_say_where_saferpay_published_a_change() {
    let arguments = ["diff", "1.50", "1.51", "--changelog", "--format"];
    let markdown = run(&[&arguments[..], &["markdown"]].concat()).succeeded().out;
    let html = run(&[&arguments[..], &["html"]].concat()).succeeded().out;
    let page = "https://saferpay.github.io/jsonapi";
    for (title, address) in [
        ("changelog of 1.51, item 4: INVOICE, PaymentMethods", format!("{page}/1.53/#v1.51.0.0.20260324")),
        (
            "SpecVersion 1.50, PaymentPage/Initialize request",
            format!("{page}/1.50/#Payment_v1_PaymentPage_Initialize"),
        ),
    ] {
        let item = markdown.lines().find(|line| line.contains(&format!("](<{address}>)")));
        assert!(item.is_some_and(|line| line.contains(title)), "{title}: {item:?}");
        assert!(html.contains(&format!("<a href=\"{address}\">")), "{address}");
    }
    let details = run(&["diff", "1.50", "1.51", "--changelog", "--all-details"]).succeeded().out;
    let flat = details.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("SpecVersion 1.50, PaymentPage/Initialize request,"), "{details}");
}

/// A body with fields that only one message has. Versions from 1.34 accept it.
const BODY: &str = r#"{"RequestHeader": {"SpecVersion": "1.34", "CustomerId": "1", "RequestId": "1",
    "RetryIndicator": 0}, "TerminalId": "12345678", "Payment": {"Amount": {"Value": "1", "CurrencyCode": "CHF"},
    "OrderId": "1", "Description": "x"}, "ReturnUrl": {"Url": "https://shop.example/"}}"#;

#[test]
fn recorded_messages_are_accepted_without_preparation() {
    let tree = Tree::little(&[]);
    let har = format!(
        r#"{{"log": {{"entries": [{{"request": {{"method": "POST", "url": "https://test.saferpay.com/api/Payment/v1/PaymentPage/Initialize", "postData": {{"text": {}}}}}, "response": {{"content": {{"text": "{{}}"}}}}}}]}}}}"#,
        serde_json::to_string(BODY).unwrap()
    );
    tree.write("PaymentPage_Initialize.json", BODY);
    tree.write("traffic.har", &har);
    tree.write("folder/PaymentPage_Initialize_1.json", BODY);
    for input in ["PaymentPage_Initialize.json", "traffic.har", "folder"] {
        let path = tree.root().join(input);
        let report = run(&["diff", "1.34", "1.36", "--uses", path.to_str().unwrap()]).succeeded().out;
        assert!(report.contains("Condition: default changed"), "{input}: {report}");
    }
    let typo = r#"{"operation": "PaymentPage/Initialize", "requets": {}}"#;
    tree.write("typo.json", typo);
    let typo = run(&["diff", "1.34", "1.36", "--uses", tree.root().join("typo.json").to_str().unwrap()]);
    assert_eq!(typo.code, Some(2));
    assert!(typo.err.contains("unknown key `requets`"), "{}", typo.err);
}

#[test]
fn uses_can_come_from_standard_input() {
    let mut child = start_saferpay(&workspace(), &["advise", "-", "--operation", "PaymentPage/Initialize"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(BODY.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.starts_with("Accepted by"), "{text}");
}

#[test]
fn sarif_and_junit_name_the_lines_of_the_program() {
    let tree = Tree::little(&[]);
    let source = "use saferpay_api::v1_38 as sp;\n\nfn is_manual(it: &sp::FraudPrevention) -> bool {\n    it.result == Some(sp::FraudPreventionOutcome::ManualReview)\n}\n";
    tree.write("shop/main.rs", source);
    let path = tree.root().join("shop");
    let report = |format: &str| {
        run(&["diff", "1.38", "1.39", "--uses", path.to_str().unwrap(), "--format", format]).succeeded().out
    };
    let sarif: serde_json::Value = serde_json::from_str(&report("sarif")).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["level"], "error", "{result:#}");
    let lines: Vec<_> = result["locations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|at| &at["physicalLocation"]["region"]["startLine"])
        .collect();
    assert!(lines.iter().any(|line| **line == 4), "{result:#}");
    let junit = report("junit");
    assert!(junit.contains("<failure ") && junit.contains("main.rs:4"), "{junit}");
}

#[test]
fn fail_on_accepts_both_kinds_of_levels() {
    let tree = Tree::little(&[]);
    tree.write("shop/main.rs", "use saferpay_api::v1_52 as sp;\nfn call(it: &sp::Client) { it.transaction().redirect_payment(&request()); }\n");
    let path = tree.root().join("shop");
    let code = |level: &str| {
        run(&["diff", "1.52", "1.53", "--uses", path.to_str().unwrap(), "--fail-on", level]).code
    };
    assert_eq!((code("wire-breaking"), code("rust-breaking"), code("breaking")), (Some(1), Some(1), Some(1)));
}
