//! `cargo xtask lint` reports problems in the texts of `spec/docs`.

use pipeline::history::history;
use pipeline::small::{bare, container, field, listed, mandatory};
use pipeline::tree::Tree;
use programs::xtask;
use saferpay_lint::texts::{TextReport, lint};
use saferpay_spec::texts::Texts;
use saferpay_spec::{Kind, Specification};

/// One operation that sends an order. 1.2 renames the ID of the order.
fn shop() -> [Specification; 2] {
    let order = |id: &str| {
        let fields = vec![mandatory(field(id, Kind::String)), listed("State", &["OPEN", "PAID"])];
        vec![container("Shop_Order", fields)]
    };
    [bare("1.1", order("Id")), bare("1.2", order("OrderId"))]
}

const OPERATIONS: &str = "# Title\n## Shop/Open\nBegins a sale.\n";
const CONTAINERS: &str = "# Title\n## Order\nWhat is bought.\n### Id\nYour own reference.\n\
                          ### OrderId\nYour own reference, renamed.\n### State\nHow far the sale is.\n\
                          ## ErrorMessage\nWhat came instead of an answer.\n### Behavior\nWhat to do next.\n";
const VALUES: &str = "# Title\n## State\nHow far a sale is.\n### OPEN\nNobody has paid yet.\n### PAID\nThe money is there.\n\
                      ## ErrorName\nWhat went wrong.\n### TOKEN_INVALID\nNo such sale.\n\
                      ## Behavior\nWhat to do next.\n### RETRY\nSend it once more.\n";
const FIELDS: &str = "# Title\n## Body\nThe goods.\n## Token\nProves the sale.\n";

fn linted(files: &[(&str, &str)]) -> TextReport {
    let prose = Texts::parse(files.iter().copied()).unwrap_or_else(|problems| panic!("{problems}"));
    lint(&history(&shop()), &prose)
}

/// All texts, and one more file.
fn with(file: &str, text: &str) -> TextReport {
    let files = [
        ("operations/a.md", OPERATIONS),
        ("containers/b.md", CONTAINERS),
        ("values/c.md", VALUES),
        ("fields.md", FIELDS),
        (file, text),
    ];
    linted(&files)
}

fn missing(lint: &TextReport) -> Vec<String> {
    let missing = lint.coverage.iter().flat_map(|coverage| {
        coverage
            .missing
            .iter()
            .map(|missing| format!("{} {} {}", coverage.area, missing.key, missing.versions))
    });
    missing.collect()
}

#[test]
fn complete_texts_are_clean() {
    let lint = with("values/more.md", "# Nothing\n");
    assert_eq!(missing(&lint), Vec::<String>::new());
    assert_eq!(lint.problems.to_string(), "");
    assert!(lint.is_clean() && lint.hints.is_empty());
}

#[test]
fn a_text_names_only_what_the_version_has() {
    // 1.1 has the name `Id`, 1.2 has `OrderId`.
    let text = |part: &str| format!("# Title\n## Token\nProves the sale.\n\n{part}\n");
    let problems = |part: &str| {
        let text = text(part);
        let files =
            [("operations/a.md", OPERATIONS), ("containers/b.md", CONTAINERS), ("values/c.md", VALUES)];
        let fields = text.replace("## Token", "## Body\nThe goods.\n\n## Token");
        let files: Vec<_> = files.into_iter().chain([("fields.md", fields.as_str())]).collect();
        linted(&files).problems.to_string()
    };
    let place = "spec/docs/fields.md:8: `Token`:";
    assert_eq!(
        problems("See [Order.OrderId]."),
        format!("{place} `Order.OrderId` is shown in 1.1, which does not have it")
    );
    assert_eq!(problems("See `Id`."), format!("{place} `Id` is shown in 1.2, which does not have it"));
    assert_eq!(problems("{since 1.2} See `OrderId`.\n\n{before 1.2} See [Order.Id], and `OPEN`."), "");
    assert_eq!(problems("Changed in 1.2."), format!("{place} 1.2 is named in the older 1.1"));
    assert_eq!(
        problems("Not in newer versions."),
        format!("{place} speaks of newer versions in 1.2, the newest")
    );
    assert_eq!(
        problems("Not in older versions."),
        format!("{place} speaks of older versions in 1.1, the oldest")
    );
    let range = problems("{since 1.9} Not yet.");
    assert_eq!(range, format!("{place} the range `since 1.9` matches none of its versions"));
    let range = problems("{since 1.1} Ever.");
    assert_eq!(range, format!("{place} the range `since 1.1` matches all of its versions; leave it out"));
}

#[test]
fn missing_texts_are_listed_with_their_versions() {
    let lint = linted(&[
        ("operations/a.md", "# Title\n## Shop/Open (since 1.2)\nBegins a sale.\n"),
        ("containers/b.md", &CONTAINERS.replace("## Order\n", "## Order (before 1.2)\n")),
        ("values/c.md", &VALUES.replace("### PAID\nThe money is there.\n", "")),
        ("fields.md", &FIELDS.replace("## Token\nProves the sale.\n", "")),
    ]);
    let expected = [
        "operations Shop/Open 1.1",
        "containers ErrorMessage 1.2-1.2",
        "containers Order 1.2",
        "fields Shop/Open response.Token 1.1-1.2",
        "fields Order.OrderId 1.2",
        "fields Order.State 1.2",
        "values State.PAID 1.1-1.2",
    ];
    let found = missing(&lint);
    // `ErrorMessage` is one shape, described as in 1.1.
    let expected: Vec<&str> = expected.into_iter().filter(|line| !line.contains("ErrorMessage")).collect();
    assert_eq!(found, expected);
    assert!(!lint.is_clean());
}

#[test]
fn texts_about_nothing_are_problems() {
    let more = |text: &str| with("containers/more.md", &format!("# Title\n{text}")).problems.to_string();
    let place = "spec/docs/containers/more.md:2: ";
    for (text, expected) in [
        ("## Orders\nWhat is bought.", "`Orders` does not exist in any version"),
        ("## order\nWhat is bought.", "`order` does not exist in any version; there is `Order`"),
        ("## State\nHow far it is.", "`State` does not exist in any version; `State` belongs in values/"),
        (
            "## ErrorMessage (since 1.3)\n### ErrorDetail\nOne.",
            "`ErrorMessage.ErrorDetail` does not exist in any version",
        ),
    ] {
        let found = more(text).replace(":3: ", ":2: ");
        assert_eq!(found, format!("{place}{expected}"), "{text}");
    }
}

#[test]
fn an_unused_range_is_a_problem_and_a_text_that_is_never_shown_a_hint() {
    let text = |range: &str| CONTAINERS.replace("### OrderId\n", &format!("### OrderId ({range})\n"));
    let lint = linted(&[("containers/b.md", &text("since 1.3"))]);
    assert_eq!(
        lint.problems.to_string(),
        "spec/docs/containers/b.md:6: the range contains no version that has `Order.OrderId`, which exists in 1.2"
    );
    let lint = linted(&[("values/c.md", &VALUES.replace("## State\n", "## State (since 1.2)\n"))]);
    let hints = lint.hints.to_string();
    let expected =
        "spec/docs/values/c.md:2: the documentation never shows it: it describes `State` as in 1.1";
    assert!(hints.lines().any(|line| line == expected), "{hints}");
    assert!(lint.problems.is_empty());
}

#[test]
fn a_first_sentence_is_complete_and_short() {
    let long = format!("Proves the sale {}.", "again and ".repeat(15));
    let message = |first: &str| {
        let fields = format!("# Title\n## Token\n{first}\n");
        let lint = linted(&[("fields.md", &fields)]);
        lint.problems.to_string().replace("spec/docs/fields.md:2: `Token`: the first sentence ", "")
    };
    assert_eq!(message("Proves the sale."), "");
    assert_eq!(message("Proves the sale"), "has no full stop");
    assert_eq!(message("Proves:\n\n- the sale"), "has no full stop");
    assert_eq!(
        message(&long),
        format!("has {} characters; the maximum is 160, because tables show it alone", long.len())
    );
    let repeats = "only repeats the name; say what it means to an integrator";
    assert_eq!(message("The token."), repeats);
    assert_eq!(message("This is its `Token`. It proves the sale."), repeats);
    let lint =
        with("operations/d.md", "# Title\n## Shop/Open request\n### Body\nThe body of the open shop.\n");
    assert!(lint.problems.to_string().ends_with(repeats), "{}", lint.problems);
}

#[test]
fn a_reference_or_link_without_a_target_is_a_problem() {
    let fields = "# Title\n## Token\nProves the [Sale], [Order.State] and [Order.Colour] of `[Shop]`.\n\n\
                  See [Shop/Open], [Shop/Close], [RETRY], [State.PAID], [PAID] and [there](../shop.md).\n";
    let problems = linted(&[("fields.md", fields)]).problems.to_string();
    let expected = [
        "`[Sale]` refers to something that no version has",
        "`[Order.Colour]` refers to something that no version has",
        "`[Shop/Close]` refers to something that no version has",
        "`[PAID]` refers to something that no version has",
        "the link to `../shop.md` must start with `https://`",
    ];
    assert_eq!(problems.replace("spec/docs/fields.md:2: ", "").lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_name_without_a_link_is_a_problem_unless_a_field_has_it_too() {
    let fields = "# Title\n## Token\nProves `Shop/Open`, `Order.State` and `TOKEN_INVALID` of an `Order`.\n\n\
                  `State`, `Id`, `PAID` and [Order] are fine.\n";
    let problems = linted(&[("fields.md", fields)]).problems.to_string();
    let unlinked = problems.lines().filter(|line| line.ends_with(", which links it"));
    let names: Vec<&str> = unlinked.filter_map(|line| line.split('`').nth(1)).collect();
    assert_eq!(names, ["Shop/Open", "Order.State", "TOKEN_INVALID", "Order"]);
    assert!(problems.contains("write `[Shop/Open]`, which links it"), "{problems}");
}

/// The hints for containers that all have a `Memo`, each with its own text.
fn hints_on_memos(texts: &[&str], fields: &str) -> String {
    let name = |index: usize| format!("Paper{}", char::from(b'A' + u8::try_from(index).unwrap()));
    let papers = (0..texts.len())
        .map(|index| container(&format!("Shop_{}", name(index)), vec![field("Memo", Kind::String)]));
    let own = texts.iter().enumerate().filter(|(_, text)| !text.is_empty());
    let own = own.map(|(index, text)| format!("## {}\nLies in the till.\n### Memo\n{text}\n", name(index)));
    let file = ["# Title\n".to_owned()].into_iter().chain(own).collect::<Vec<_>>().concat();
    let files = [("containers/p.md", &*file), ("fields.md", fields)];
    let prose = Texts::parse(files).unwrap_or_else(|problems| panic!("{problems}"));
    let lint = lint(&history(&[bare("1.1", papers.collect())]), &prose);
    assert!(lint.problems.is_empty(), "{}", lint.problems);
    lint.hints.to_string()
}

#[test]
fn a_sentence_that_most_fields_of_a_name_share_is_a_hint() {
    let sentence = "It is needed to ask for the outcome of the sale.";
    let (one, two) = (format!("Says it. {sentence}"), format!("Tells it. {sentence}"));
    let hint = |first: usize, others: &str| {
        let file = "spec/docs/containers/p.md";
        format!(
            "{file}:{first}: \"{sentence}\" is also in {others}; \
             one text in fields.md could describe every `Memo`"
        )
    };
    let shared = hints_on_memos(&[&one, &two, "Is for the till."], "# Title\n");
    assert_eq!(shared, hint(4, "spec/docs/containers/p.md:8"));
    let fields = format!("# Title\n## Memo\n{one}\n");
    let shared = hints_on_memos(&["", &two, "Is for the till."], &fields);
    assert_eq!(shared, hint(4, "spec/docs/fields.md:2"), "with the shared text");
}

#[test]
fn a_sentence_that_few_fields_of_a_name_share_can_be_repeated() {
    let sentence = "It is needed to ask for the outcome of the sale.";
    let texts = [sentence, sentence, "Is for the till.", "Is for the books."];
    assert_eq!(hints_on_memos(&texts, "# Title\n"), "");
    // The shared text is for the other fields.
    assert_eq!(hints_on_memos(&[sentence, sentence, "", ""], "# Title\n## Memo\nFor the till.\n"), "");
    let short = "The outcome.";
    assert_eq!(hints_on_memos(&[short, short], "# Title\n"), "");
}

#[test]
fn a_shared_text_that_no_field_shows_is_a_hint() {
    let fields = "# Title\n## Memo\nWhat is to be kept in mind.\n";
    let hint = "spec/docs/fields.md:2: no field shows it: every `Memo` has a text of its own";
    assert_eq!(hints_on_memos(&["Is for the till.", "Is for the books."], fields), hint);
    assert_eq!(hints_on_memos(&["Is for the till.", ""], fields), "");
}

#[test]
fn lint_counts_missing_texts_and_lists_them_for_writers() {
    let tree = Tree::little(&shop());
    tree.write("spec/docs/operations/a.md", OPERATIONS);
    tree.write("spec/docs/containers/b.md", CONTAINERS);
    tree.write("spec/docs/fields.md", FIELDS);
    let operations =
        "[[class]]\nidempotent = true\nwhy = \"w\"\noperations = [\"POST /Payment/v1/Shop/Open\"]\n";
    tree.write("spec/operations.toml", operations);
    tree.write("spec/secrets.toml", "[secret]\nToken = \"A test.\"\n");
    let outcome = xtask(tree.root(), &["lint"]).failed();
    let lines = [
        "texts: 1 of 1 operations\n",
        "texts: 2 of 2 containers\n",
        "texts: 0 of 3 values\n  no text: State (in 1.1-1.2)\n",
        "texts: 0 of 4 errors\n",
    ];
    for line in lines {
        assert!(outcome.out.contains(line), "{outcome:#?}");
    }
    let todo = xtask(tree.root(), &["lint", "--missing-texts"]).succeeded();
    let first = "values\tState\t1.1-1.2\nvalues\tState.OPEN\t1.1-1.2\nvalues\tState.PAID\t1.1-1.2\n";
    assert!(todo.out.starts_with(first), "{todo:#?}");
    tree.write("spec/docs/values/c.md", VALUES);
    let outcome = xtask(tree.root(), &["lint"]).succeeded();
    assert!(outcome.out.ends_with("texts: 0 problems\n"), "{outcome:#?}");
    let todo = xtask(tree.root(), &["lint", "--missing-texts"]).succeeded();
    assert_eq!(todo.out, "");
}
