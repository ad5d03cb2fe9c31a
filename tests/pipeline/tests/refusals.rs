//! If the importer does not understand a part of a page, it returns an error that says what and where.

use pipeline::page::{FORMS, Form, Line, NEWEST, render};
use pipeline::small::{container, field, mandatory, rich};
use saferpay_import::page::import_checked;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;

/// The page of 1.40 with the first occurrence of `from` replaced.
fn page_with(form: &Form, from: &str, to: &str) -> String {
    let page = render(&rich("1.40"), form);
    assert!(page.contains(from), "the page has no {from}");
    page.replacen(from, to, 1)
}

/// Reads and checks a page as `cargo xtask import` does.
fn problems_of(page: &str) -> Problems {
    import_checked("page", page, &Corrections::default()).expect_err("a page that is refused")
}

/// Asserts that the page is refused with exactly these messages.
fn refused(page: &str, expected: &[&str]) {
    let problems = problems_of(page).to_string();
    assert_eq!(problems.lines().collect::<Vec<_>>(), expected);
}

fn form(line: Line) -> &'static Form {
    FORMS.iter().find(|form| form.line == line).unwrap()
}

#[test]
fn an_unknown_type() {
    let page = page_with(&NEWEST, "\nboolean\n", "\nflag\n");
    refused(&page, &["1.40: Shop_Payment.IsPreOrder: the type `flag` is not known"]);
}

#[test]
fn an_unknown_presence() {
    let page = page_with(&NEWEST, "recommended</span>", "advised</span>");
    refused(&page, &["1.40: Shop_Payment.Wallet: the type `advised, string` is not known"]);
}

#[test]
fn an_unknown_constraint() {
    for form in FORMS {
        let page = page_with(form, "Utf8[1..1000]", "Utf9[1..1000]");
        refused(&page, &["1.40: Shop_Payment.Description: the constraint `Utf9[1..1000]` is not known"]);
    }
}

#[test]
fn a_constraint_that_is_not_a_range() {
    let page = page_with(&NEWEST, "between 1 and 2000", "between 2000 and 1");
    let owner = "GET /rest/customers/[customerId]/report query";
    let line = "Range: inclusive between 2000 and 1";
    refused(&page, &[&format!("1.40: {owner}.PageSize: the constraint `{line}` is not known")]);
}

#[test]
fn an_unknown_heading() {
    let page = page_with(&NEWEST, "<h4>Query Parameters</h4>", "<h4>Cookies</h4>");
    let place = "1.40: GET /rest/customers/[customerId]/report";
    let problems = problems_of(&page).to_string();
    assert!(problems.starts_with(&format!("{place}: the heading `Cookies` is not known\n")), "{problems}");
}

#[test]
fn an_unknown_table() {
    let known = "<tr><th colspan=\"2\">Arguments</th></tr>";
    let page = page_with(&NEWEST, known, "<tr><th>Old</th> <th>New</th></tr>");
    let problems = problems_of(&page).to_string();
    assert!(
        problems.contains("1.40: a table with the head `Old New` is not known; it begins `Old New"),
        "{problems}"
    );
}

#[test]
fn rows_of_an_unknown_form() {
    let cell = "<td class=\"text-right\">\n<strong>OrderId</strong>";
    let page = page_with(&NEWEST, "<strong>OrderId</strong>", "OrderId");
    let problems = problems_of(&page).to_string();
    assert!(problems.starts_with("1.40: Shop_Payment: a row names no field: `OrderId"), "{problems}");

    let page = page_with(&NEWEST, cell, "<td></td><td><strong>OrderId</strong>");
    let problems = problems_of(&page).to_string();
    assert!(
        problems.starts_with("1.40: Shop_Payment: a row has 3 cells instead of 2: `OrderId"),
        "{problems}"
    );

    let page = page_with(&NEWEST, cell, "<th>\n<strong>OrderId</strong>");
    let problems = problems_of(&page).to_string();
    assert!(
        problems.starts_with("1.40: Shop_Payment: a row has 1 cells instead of 2: `OrderId"),
        "{problems}"
    );

    let page = page_with(&NEWEST, "<td>Shop-RequestId</td>", "");
    let problems = problems_of(&page).to_string();
    assert!(problems.starts_with("1.40: headers: a row has 2 cells instead of 3: `Id[1..50]"), "{problems}");
}

#[test]
fn a_header_a_status_and_a_list_of_an_unknown_form() {
    let page = page_with(&NEWEST, "<samp>Id[1..50]</samp>", "<samp>fifty</samp>");
    refused(&page, &["1.40: header Shop-RequestId: the value `fifty` is not known"]);
    let page = page_with(&NEWEST, "<td>402</td>", "<td>4xx</td>");
    refused(&page, &["1.40: `4xx` is not an HTTP status"]);
    let page = page_with(&NEWEST, "<p>List of behaviors:</p>", "<p>List of moods:</p>");
    let missing = "the page has no list of behaviors; it may be cut off, or of a new form";
    refused(&page, &["1.40: the list after `List of moods:` is not known", &format!("1.40: {missing}")]);
}

#[test]
fn a_page_that_is_cut_off_at_any_point() {
    let page = render(&rich("1.40"), &NEWEST);
    for tenth in 0..10 {
        let cut = &page[..page.len() * tenth / 10];
        refused(cut, &["page: the page is cut off: it does not end with `</html>`"]);
    }
}

#[test]
fn a_page_that_names_no_version_or_several() {
    let page = page_with(&NEWEST, "<span>JSON API Spec-Version 1.40</span>", "");
    assert!(problems_of(&page).to_string().starts_with("page: no heading names a version"));
    let heading = "<h3>JSON API Spec-Version 1.41</h3></nav>";
    let page = page_with(&NEWEST, "</nav>", heading);
    let problem = problems_of(&page).to_string();
    assert!(problem.starts_with("page: the headings name several versions: 1.40, 1.41"), "{problem}");
}

#[test]
fn a_reference_to_a_missing_container() {
    let page = page_with(&NEWEST, "#Shop_Amount", "#Shop_Sum");
    refused(&page, &["1.40: Shop_Payment.Amount: refers to `Shop_Sum`, which is not a container"]);
    let page = page_with(&NEWEST, "#Shop_Amount", "amounts.html");
    let problem = "the type refers to `amounts.html`, which is not a container on this page";
    refused(&page, &[&format!("1.40: Shop_Payment.Amount: {problem}")]);
}

#[test]
fn a_container_an_operation_or_a_field_twice() {
    let mut specification = rich("1.40");
    specification
        .containers
        .push(container("Shop_Amount", vec![field("Value", saferpay_spec::Kind::String)]));
    refused(&render(&specification, &NEWEST), &["1.40: the container `Shop_Amount` occurs twice"]);

    let mut specification = rich("1.40");
    let again = specification.operations[1].clone();
    specification.operations.push(again);
    let line = "GET /rest/customers/[customerId]/report";
    refused(&render(&specification, &NEWEST), &[&format!("1.40: the operation `{line}` occurs twice")]);

    let mut specification = rich("1.40");
    let again = mandatory(specification.containers[1].fields[2].clone());
    specification.containers[1].fields.push(again);
    refused(&render(&specification, &NEWEST), &["1.40: Shop_Amount.Rate: the field occurs twice"]);
}

#[test]
fn a_container_that_contains_itself() {
    let mut specification = rich("1.40");
    specification.containers[1].fields.push(pipeline::small::holding("Payment", "Shop_Payment"));
    let problem = "the container contains itself, or leads to one that does";
    let expected = ["Shop_Amount", "Shop_Payment"].map(|id| format!("1.40: {id}: {problem}"));
    refused(&render(&specification, &NEWEST), &expected.each_ref().map(String::as_str));
}

#[test]
fn an_operation_without_a_method_or_path() {
    let path = "/Payment/v1/PaymentPage/Initialize";
    let badge = "<span class=\"POST request-method\">POST</span>";
    let problems = problems_of(&page_with(&NEWEST, badge, "")).to_string();
    let expected = format!("1.40: PaymentPage Initialize: `{path}` has no method\n");
    assert!(problems.starts_with(&expected), "{problems}");

    for line in [Line::Code, Line::Preformatted, Line::Paragraph] {
        let form = form(line);
        let html = line.html("POST", path);
        let problems = problems_of(&page_with(form, &html, "")).to_string();
        let expected = "1.40: PaymentPage Initialize: the operation has no method and path";
        assert!(problems.lines().any(|line| line == expected), "{problems}");
    }
}

#[test]
fn a_badge_without_a_path() {
    let path = "/rest/customers/[customerId]/links/[linkId]";
    let second = Line::Badge.html("DELETE", path);
    let without = second.replace(path, "");
    refused(
        &page_with(&NEWEST, &second, &without),
        &["1.40: Links PaymentLink: the badge `DELETE` has no path"],
    );
}

#[test]
fn a_badge_and_a_line_that_disagree() {
    let form = form(Line::BadgeAndParagraph);
    let page = page_with(form, "POST request-method\">POST<", "GET request-method\">GET<");
    let problems = problems_of(&page).to_string();
    let expected = "1.40: PaymentPage Initialize: the badge says `GET` and the line `POST`\n";
    assert!(problems.starts_with(expected), "{problems}");
}

#[test]
fn all_problems_of_a_page_are_reported_together() {
    let page = page_with(&NEWEST, "\nboolean\n", "\nflag\n")
        .replacen("Utf8[1..1000]", "Utf9[1..1000]", 1)
        .replacen("<td>402</td>", "<td>4xx</td>", 1)
        .replacen("Range: inclusive", "Range: about", 1)
        .replacen("decimal number", "complex number", 1);
    let mut problems: Vec<String> = problems_of(&page).iter().map(|problem| problem.place.clone()).collect();
    problems.sort();
    let expected = [
        "1.40",
        "1.40: GET /rest/customers/[customerId]/report query.PageSize",
        "1.40: Shop_Amount.Rate",
        "1.40: Shop_Payment.Description",
        "1.40: Shop_Payment.IsPreOrder",
    ];
    assert_eq!(problems, expected);
}
