//! Texts of `spec/docs`: how they are read, and which text applies to a version.

use pipeline::history::{Emitted, emitted_with, history};
use pipeline::small::{bare, container, field, holding, rich, version};
use pipeline::tree::Tree;
use programs::xtask;
use saferpay_spec::texts::{Key, Texts};

use saferpay_spec::{Kind, Specification};

fn parse(files: &[(&str, &str)]) -> Result<Texts, String> {
    Texts::parse(files.iter().copied()).map_err(|problems| problems.to_string())
}

/// The problems of one file of containers with this first line as its title.
fn problems(text: &str) -> Vec<String> {
    let text = format!("# Title\n{text}");
    let problems = parse(&[("containers/shop.md", &text)]).expect_err("texts that are refused");
    problems.lines().map(str::to_owned).collect()
}

fn emitted(specifications: &[Specification], files: &[(&str, &str)]) -> Emitted {
    emitted_with(&history(specifications), specifications, &parse(files).unwrap())
}

#[test]
fn a_text_is_split_into_its_parts() {
    let text = "# Operations\n\nA note.\n\n## Shop/Open\n\nOpens [Shop] for\nbusiness. It may\nrain.\n\n\
                - [RETRY]: once\n  more\n\n```rust\nlet a = [1];\n```\n";
    let prose = parse(&[("operations/shop.md", text)]).unwrap();
    let text = prose.operation("Shop/Open", version("1.1")).unwrap();
    assert_eq!(text.first(), "Opens `Shop` for business.");
    assert_eq!(
        text.markdown(version("1.1")),
        "Opens `Shop` for business.\n\nIt may rain.\n\n- `RETRY`: once more"
    );
    assert_eq!(text.example(), Some("let a = [1];\n"));
    assert_eq!(text.place(), "spec/docs/operations/shop.md:5");
}

#[test]
fn the_text_whose_range_contains_the_version_is_used() {
    let text = "# Title\n## Amount (before 1.24)\nOld.\n### Value\nOld value.\n\
                ## Amount (since 1.24)\nNew.\n### Value (since 1.30)\nNewest value.\n";
    let fields = "# Fields\n## Value\nAny value.\n";
    let prose = parse(&[("containers/a.md", text), ("fields.md", fields)]).unwrap();
    let first = |number: &str| {
        let version = version(number);
        let record = prose.record("Amount", version).unwrap().first();
        (record, prose.field("Amount", "Value", version).unwrap().first())
    };
    let expected = |record: &str, field: &str| (record.to_owned(), field.to_owned());
    assert_eq!(first("1.23"), expected("Old.", "Old value."));
    assert_eq!(first("1.24"), expected("New.", "Any value."));
    assert_eq!(first("1.30"), expected("New.", "Newest value."));
}

#[test]
fn parts_of_a_text_apply_to_some_versions() {
    let text = "# Title\n## Amount\nWhat it costs. Always.\n\n{since 1.24} New.\n\n{before 1.24} Old.\n\n\
                - one\n- {1.10 to 1.22} two\n";
    let prose = parse(&[("containers/a.md", text)]).unwrap();
    let markdown = |number: &str| prose.record("Amount", version(number)).unwrap().markdown(version(number));
    assert_eq!(markdown("1.9"), "What it costs.\n\nAlways.\n\nOld.\n\n- one");
    assert_eq!(markdown("1.22"), "What it costs.\n\nAlways.\n\nOld.\n\n- one\n- two");
    assert_eq!(markdown("1.24"), "What it costs.\n\nAlways.\n\nNew.\n\n- one");
}

#[test]
fn a_range_that_cannot_be_read_is_refused_with_its_line() {
    let expected = [
        (
            "{sometimes} New.",
            "`sometimes` is not a range of versions; write `since 1.24`, `before 1.24` or `1.10 to 1.23`",
        ),
        ("- {since 1.24 New.", "`- {since 1.24 New.` opens a range with `{` and does not close it with `} `"),
        ("{1.10 to 1.9} New.", "`1.10 to 1.9` ends before it begins"),
    ];
    for (part, problem) in expected {
        let found = problems(&format!("## Amount\nWhat it costs.\n\nAlways.\n\n{part}\n"));
        assert_eq!(found, [format!("spec/docs/containers/shop.md:7: `Amount`: {problem}")]);
    }
    let found = problems("## Amount\n{since 1.24} What it costs.\n");
    let problem = "the first sentence has a range; put the range on the heading";
    assert_eq!(found, [format!("spec/docs/containers/shop.md:3: `Amount`: {problem}")]);
}

#[test]
fn the_comment_of_a_type_shows_a_part_with_its_versions() {
    let parts = "What it costs.\n\n{since 1.2} In \"cents\".\n\nAlways.\n\n- {before 1.2} Old.\n\n\
                 {since 1.9} Not yet.\n";
    let text = SHOP.replace("What it costs.\n", parts);
    let versions = [shop("1.1", &[]), shop("1.2", &[]), shop("1.3", &[])];
    let written = emitted(&versions, &[("containers/a.md", &text)]);
    let amount = written.text("shapes/amount/since_1_1.rs");
    let expected = "/// What it costs.\n\
        #[cfg_attr(\n    feature = \"_ge_1_2\",\n    doc = \"\",\n    cfg_attr(\n        feature = \"v1_1\",\n        \
        doc = \"Since 1.2:\",\n    ),\n    doc = \"In \\\"cents\\\".\",\n)]\n\
        ///\n/// Always.\n\
        #[cfg_attr(\n    feature = \"v1_1\",\n    doc = \"\",\n    doc = \"-\",\n    cfg_attr(\n        \
        feature = \"_ge_1_2\",\n        doc = \"  Before 1.2:\",\n    ),\n    doc = \"  Old.\",\n)]\n\
        ///\n/// The container";
    assert!(amount.contains(expected), "{amount}");
    assert!(!amount.contains("Not yet"), "{amount}");
}

#[test]
fn types_that_all_versions_share_get_the_newest_text() {
    let text = "# Title\n## ErrorName (since 1.24)\n### CARD_EXPIRED\nNew.\n## ErrorName (before 1.24)\n\
                ### CARD_EXPIRED\nOld.\n## Behavior\n### RETRY\nAgain.\n";
    let prose = parse(&[("values/errors.md", text)]).unwrap();
    assert_eq!(prose.error_name("CARD_EXPIRED").unwrap().first(), "New.");
    assert_eq!(prose.behavior("RETRY").unwrap().first(), "Again.");
    assert!(prose.error_name("RETRY").is_none() && prose.value_list("ErrorName", version("1.1")).is_none());
}

#[test]
fn a_malformed_text_is_reported_with_its_line() {
    let place = |line: usize, text: &str| vec![format!("spec/docs/containers/shop.md:{line}: {text}")];
    for (text, line, expected) in [
        ("## A\nOne.\n```json\n{", 4, "the block that begins here is not closed with ```"),
        ("## A\nOne.\n```\n{\n```", 2, "`A` has a block that does not say its language, such as ```json"),
        (
            "## A\nOne.\n```rust\n```",
            2,
            "`A` has Rust before its end; an example ends the text of an operation",
        ),
        ("### A\nOne.", 2, "`A` is not under a `## …`"),
        ("## A\n### B\n\n### C\nOne.", 3, "`A.B` has no text"),
        ("## A\nOne.\n#### B", 4, "a text has no headings of its own"),
        ("## A\nOne.\n# B", 4, "a file has a single title, at its top"),
        ("## A\n- One.", 2, "the text of `A` does not begin with a sentence"),
        ("## A\nA <b> or `<c>`.", 2, "`A` has `<` before a letter, which is HTML; put it into backquotes"),
        (
            "## A (until 1.2)\nOne.",
            2,
            "`until 1.2` is not a range of versions; write `since 1.24`, `before 1.24` or `1.10 to 1.23`",
        ),
        ("## A (1.3 to 1.2)\nOne.", 2, "`1.3 to 1.2` ends before it begins"),
        ("## A (since 1)\nOne.", 2, "`1` is not a SpecVersion; expected two numbers such as `1.53`"),
        ("## A (before 1.2)\n### B (since 1.2)\nOne.", 3, "the range of `B` is outside that of `A`"),
        (
            "## A\nOne.\n## A\nTwo.",
            4,
            "`A` has another text for the same versions in spec/docs/containers/shop.md:2",
        ),
        (
            "## A (before 1.3)\n### B\nOne.\n## A (since 1.2)\n### B\nTwo.",
            6,
            "`A.B` has another text for the same versions in spec/docs/containers/shop.md:3",
        ),
    ] {
        assert_eq!(problems(text), place(line, expected), "{text}");
    }
}

#[test]
fn all_problems_are_reported_together() {
    let files = [
        ("containers/a.md", "## A\nOne.\n### B (x)\nTwo.\n"),
        ("fields.md", "# Fields\n## A\n### B\nTwo.\n"),
        ("notes/b.md", "# Notes\n"),
        ("operations/c.md", "# Operations\n## Shop/Open\nOpens.\n### Token\nA token.\n"),
    ];
    let problems = parse(&files).unwrap_err();
    let places: Vec<&str> = problems.lines().filter_map(|line| line.split(": ").next()).collect();
    let expected = [
        "spec/docs/containers/a.md:3",
        "spec/docs/containers/a.md:1",
        "spec/docs/fields.md:2",
        "spec/docs/fields.md:3",
        "spec/docs/notes/b.md",
        "spec/docs/operations/c.md:4",
    ];
    let mut sorted = (places, expected.to_vec());
    sorted.0.sort_unstable();
    sorted.1.sort_unstable();
    assert_eq!(sorted.0, sorted.1, "{problems}");
}

#[test]
fn a_reference_can_have_several_targets() {
    let meant = |reference: &str| {
        let keys = Key::of_reference(reference);
        keys.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(meant("Shop/Open request.Token"), ["Shop/Open request.Token"]);
    assert_eq!(meant("Amount.Value"), ["Amount.Value", "Amount.Value"]);
    assert_eq!(meant("RETRY"), ["RETRY", "RETRY", "ErrorName.RETRY", "Behavior.RETRY"]);
}

/// An order that contains an amount, and a note that neither contains.
fn shop(number: &str, more: &[&str]) -> Specification {
    let mut amount = vec![field("Value", Kind::String)];
    amount.extend(more.iter().map(|name| field(name, Kind::String)));
    bare(
        number,
        vec![
            container("Shop_Order", vec![holding("Amount", "Shop_Amount"), field("Id", Kind::String)]),
            container("Shop_Amount", amount),
            container("Shop_Note", vec![field("Text", Kind::String)]),
        ],
    )
}

const SHOP: &str = "# Title\n## Order\nSee [Amount], [Amount.Value], [Note], [Shop/Open] and [TOKEN_INVALID].\n\
                    ## Amount\nWhat it costs.\n## Note\nA word.\n";

#[test]
fn a_shape_links_to_its_containers_and_a_version_to_all_of_its_types() {
    let operations = "# Title\n## Shop/Open\nSee [Note], [Order.Id], [Shop/Open response.Token], [Shop/Close].\n\
                      ## Shop/Open request\nTakes [Amount.Value].\n";
    let written = emitted(&[shop("1.1", &[])], &[("containers/a.md", SHOP), ("operations/b.md", operations)]);
    let order = written.text("shapes/order/since_1_1.rs");
    for line in [
        "/// See [`Amount`], [`Amount.Value`], `Note`, [`Shop/Open`](shop/struct.Shop.html#method.open) and\n",
        "/// [`Amount.Value`]: Amount::value\n",
        "/// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid\n",
    ] {
        assert!(order.contains(line), "{order}");
    }
    assert!(!order.contains("[`Amount`]: "), "{order}");
    let group = written.text("v1_1/shop.rs");
    for line in [
        "/// See [`Note`], [`Order.Id`], [`Shop/Open response.Token`], `Shop/Close`.\n",
        "/// [`Note`]: super::Note\n",
        "/// [`Order.Id`]: super::Order::id\n",
        "/// [`Shop/Open response.Token`]: super::shop::OpenResponse::token\n",
    ] {
        assert!(group.contains(line), "{group}");
    }
    // A container that is contained only indirectly is not imported.
    let request = written.text("shapes/shop_open_request/since_1_1.rs");
    let path = "/// [`Amount.Value`]: crate::generated::shapes::amount::since_1_1::Amount::value\n";
    assert!(request.contains(path), "{request}");
    // The table exists without the functions.
    assert!(written.text("v1_1/mod.rs").contains("| See <code>Note</code>, <code>Order.Id</code>,"));
}

#[test]
fn a_text_for_a_new_version_does_not_change_the_other_versions() {
    let text = format!("{SHOP}## Amount (since 1.3)\n### Value\nNewer.\n");
    let files = [("containers/a.md", text.as_str())];
    let before = emitted(&[shop("1.1", &[]), shop("1.2", &[])], &files).0;
    // The note of a newer version is another shape, to which an order that stays the same could not link.
    let mut newest = shop("1.3", &[]);
    newest.containers[2].fields.push(field("Colour", Kind::String));
    let after = emitted(&[shop("1.1", &[]), shop("1.2", &[]), newest], &files).0;
    let differ: Vec<&String> = before.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(differ, ["mod.rs", "shapes/note/mod.rs"]);
}

#[test]
fn texts_of_other_versions_do_not_lead_to_new_shapes() {
    let text = "# Title\n## Amount (before 1.2)\nOld.\n## Amount (since 1.2)\nNew.\n";
    let specifications = [shop("1.1", &[]), shop("1.2", &[]), shop("1.3", &["Rate"])];
    let written = emitted(&specifications, &[("containers/a.md", text)]);
    let amounts = written.0.keys().filter(|path| path.starts_with("shapes/amount/since"));
    assert_eq!(amounts.count(), 2);
    assert!(written.text("shapes/amount/since_1_1.rs").contains("/// Old.\n"));
    assert!(written.text("shapes/amount/since_1_3.rs").contains("/// New.\n"));
}

#[test]
fn codegen_refuses_malformed_texts_and_writes_nothing() {
    let tree = Tree::little(&[rich("1.40")]);
    tree.write("spec/docs/README.md", "no text");
    tree.write("spec/docs/containers/deep/a.md", "# Title\n## Amount\nWhat it costs.\n### Rate\n\n");
    let before = tree.files();
    let outcome = xtask(tree.root(), &["codegen"]).failed();
    assert_eq!(outcome.err, "spec/docs/containers/deep/a.md:4: `Amount.Rate` has no text\n");
    assert_eq!(tree.files(), before);
    tree.write("spec/docs/containers/deep/a.md", "# Title\n## Amount\nWhat it costs.\n");
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    let amount = tree.read("saferpay-api/src/generated/shapes/amount/since_1_40.rs");
    assert!(amount.contains("/// What it costs.\n///\n/// The container `Shop_Amount`.\n"), "{amount}");
}
