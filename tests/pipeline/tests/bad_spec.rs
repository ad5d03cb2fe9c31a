//! An invalid specification is one clear error with its place, and leaves the generated files as they were.

use pipeline::small::{field, holding, rich};
use pipeline::tree::Tree;
use programs::xtask;
use saferpay_spec::Kind;

const OLDER: &str = "spec/versions/1.40.json";

/// Breaks a clean checkout, runs codegen and its check, and returns their outputs.
fn refused(spoil: impl Fn(&Tree)) -> String {
    let tree = Tree::little(&[rich("1.40"), rich("1.41")]);
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    spoil(&tree);
    let before = tree.files();
    let written = xtask(tree.root(), &["codegen"]).failed();
    let checked = xtask(tree.root(), &["codegen", "--check"]).failed();
    assert_eq!((&*written.out, &*checked.out), ("", ""));
    assert_eq!(written.err, checked.err);
    assert_eq!(tree.files(), before, "{}", written.err);
    written.err
}

/// Asserts one error line with this beginning and these contents.
fn refused_with(begin: &str, contents: &[&str], spoil: impl Fn(&Tree)) {
    let error = refused(spoil);
    assert!(error.starts_with(begin), "{error}");
    for content in contents {
        assert!(error.contains(content), "expected {content} in: {error}");
    }
}

/// Replaces text in a file that contains it.
fn edit(tree: &Tree, path: &str, from: &str, to: &str) {
    let text = tree.read(path);
    assert!(text.contains(from), "{path} has no {from}");
    tree.write(path, &text.replacen(from, to, 1));
}

#[test]
fn a_version_file_that_is_not_json() {
    refused_with("spec/versions/1.40.json:3:1: ", &["expected the form of spec/schema.json"], |tree| {
        edit(tree, OLDER, " \"statuses\": [", "oops");
    });
    refused_with("spec/versions/1.40.json:", &["EOF while parsing"], |tree| {
        let text = tree.read(OLDER);
        tree.write(OLDER, &text[..text.len() / 2]);
    });
}

#[test]
fn json_that_does_not_fit_the_schema() {
    refused_with("spec/versions/1.40.json:", &["unknown field `presense`, expected one of"], |tree| {
        edit(tree, OLDER, "\"presence\"", "\"presense\"");
    });
    refused_with("spec/versions/1.40.json:", &["unknown variant `container`", "`object`"], |tree| {
        edit(tree, OLDER, "\"type\": \"object\"", "\"type\": \"container\"");
    });
    refused_with("spec/versions/1.40.json:", &["`Utf9[1..1000]` is not a known constraint"], |tree| {
        edit(tree, OLDER, "Utf8[1..1000]", "Utf9[1..1000]");
    });
}

#[test]
fn a_dangling_reference() {
    let place = "spec/versions/1.40.json: Shop_Payment.Amount: ";
    refused_with(place, &["refers to `Shop_Sum`, which is not a container"], |tree| {
        edit(tree, OLDER, "\"reference\": \"Shop_Amount\"", "\"reference\": \"Shop_Sum\"");
    });
}

#[test]
fn two_files_of_the_same_version() {
    refused_with(
        "spec/versions/1.41.json: ",
        &["contains version 1.40, and so does spec/versions/1.40.json"],
        |tree| {
            edit(tree, "spec/versions/1.41.json", "\"1.41\"", "\"1.40\"");
        },
    );
    refused_with("spec/versions/copy.json: ", &["expected the file `1.40.json`"], |tree| {
        tree.write("spec/versions/copy.json", &tree.read(OLDER));
    });
}

#[test]
fn no_version_files() {
    refused_with("spec/versions: has no version files; `cargo xtask import` writes them", &[], |tree| {
        tree.remove("spec/versions/1.40.json");
        tree.remove("spec/versions/1.41.json");
    });
}

#[test]
fn a_file_that_does_not_exist() {
    for file in ["spec/corrections.toml", "spec/names.toml", "spec/secrets.toml", "spec/operations.toml"] {
        refused_with(&format!("{file}: does not exist"), &[], |tree| tree.remove(file));
    }
    let manifest = "saferpay-api/Cargo.toml";
    refused_with(&format!("{manifest}: No such file"), &[], |tree| tree.remove(manifest));
}

#[test]
fn a_manifest_without_markers() {
    refused_with(
        "saferpay-api/Cargo.toml: lacks the lines `# <generated>` and `# </generated>`",
        &[],
        |tree| {
            edit(tree, "saferpay-api/Cargo.toml", "# </generated>", "");
        },
    );
}

#[test]
fn corrections_that_cannot_be_read() {
    refused_with("spec/corrections.toml: ", &["line 2"], |tree| {
        tree.write("spec/corrections.toml", "[[correction]]\nname = oops\n");
    });
    refused_with("spec/corrections.toml: ", &["unknown field `colour`"], |tree| {
        tree.write("spec/corrections.toml", "colour = \"red\"\n");
    });
    refused_with("spec/corrections.toml: both: a correction needs either `set` or `add`", &[], |tree| {
        tree.write(
            "spec/corrections.toml",
            &correction("both", "Rate", "set = { presence = \"optional\" }\nadd = {}"),
        );
    });
}

#[test]
fn a_waiver_without_owners_or_a_reason() {
    for (owners, why) in [("", "A test."), ("\"Shop_Amount\"", "")] {
        let tree = Tree::little(&[rich("1.40"), rich("1.41")]);
        let check = "check = \"missing-field\"\nversions = \"1.40-\"\nfield = \"Rate\"";
        let text = format!("[[waiver]]\n{check}\nowners = [{owners}]\nwhy = \"{why}\"\n");
        tree.write("spec/waivers.toml", &text);
        let place = "spec/waivers.toml: waiver missing-field Rate: needs `owners` and `why`";
        let error = xtask(tree.root(), &["lint"]).failed().err;
        assert!(error.starts_with(place), "{error}");
    }
}

#[test]
fn a_correction_that_matches_nothing() {
    let place =
        "correction old: Shop_Amount.Price: no longer matches anything; remove it, or correct its range";
    refused_with(place, &[], |tree| {
        tree.write(
            "spec/corrections.toml",
            &correction("old", "Price", "set = { presence = \"mandatory\" }"),
        );
    });
    let place = "correction done: Shop_Amount.Rate: no longer matches anything";
    refused_with(place, &[], |tree| {
        tree.write("spec/corrections.toml", &correction("done", "Rate", "set = { presence = \"optional\" }"));
    });
}

fn correction(name: &str, field: &str, change: &str) -> String {
    let place = format!("versions = \"1.40-\"\nowners = [\"Shop_Amount\"]\nfield = \"{field}\"\n");
    format!("[[correction]]\nname = \"{name}\"\n{place}{change}\nwhy = \"A test.\"\nevidence = \"None.\"\n")
}

#[test]
fn names_that_cannot_be_read_or_apply_to_nothing() {
    refused_with("spec/names.toml: ", &["line 1"], |tree| tree.write("spec/names.toml", "[containers\n"));
    refused_with("spec/names.toml: ", &["line 2", "`Open` is not a `Group/Name`"], |tree| {
        let path = "/Payment/v1/PaymentPage/Initialize";
        tree.write("spec/names.toml", &format!("[operations]\n\"POST {path}\" = \"Open\"\n"));
    });
    let entries = [
        ("containers.Shop_Sum", "[containers]\nShop_Sum = \"Sum\"\n"),
        ("variants.MAYBE", "[variants]\nMAYBE = \"Perhaps\"\n"),
        ("operations.GET /Payment/v1/X", "[operations]\n\"GET /Payment/v1/X\" = \"X/Get\"\n"),
        ("runtime.Common_Header", "[runtime]\ncontainers = [\"Common_Header\"]\n"),
        ("ids.OrderId.Kiosk_Paper.Id", "[ids]\nOrderId = [\"Kiosk_Paper.Id\"]\n"),
        (
            "values.Mood.Shop_Amount",
            "[[values]]\nname = \"Mood\"\nfield = \"Mood\"\nowners = [\"Shop_Amount\"]\n",
        ),
    ];
    for (entry, text) in entries {
        refused_with(&format!("spec/names.toml: {entry}: applies to nothing; "), &[], |tree| {
            tree.write("spec/names.toml", text);
        });
    }
}

#[test]
fn decisions_about_secrets_that_apply_to_nothing_or_contradict_each_other() {
    for (text, expected) in [
        ("[secret]\nPin = \"w\"\n", "secret.Pin: applies to nothing; "),
        ("[plain]\n\"Shop_Amount.Pin\" = \"w\"\n", "plain.Shop_Amount.Pin: applies to nothing; "),
        ("[secret]\nToken = \"\"\n", "Token: has no reason; "),
        ("zeroized = [\"Token\"]\n", "zeroized.Token: is not secret; "),
        ("[secret]\nToken = \"w\"\n[plain]\n\"A.Token\" = \"w\"\n", "plain.A.Token: is secret as well; "),
    ] {
        refused_with(&format!("spec/secrets.toml: {expected}"), &[], |tree| {
            tree.write("spec/secrets.toml", text);
        });
    }
}

#[test]
fn names_that_are_not_rust_identifiers() {
    for name in ["", "3Ds", "A B", "crate", "a::b"] {
        let error = refused(|tree| {
            tree.write("spec/names.toml", &format!("[containers]\nShop_Amount = \"{name}\"\n"));
        });
        assert!(error.contains("spec/names.toml"), "{name}: {error}");
    }
}

#[test]
fn names_that_collide() {
    let twice = |tree: &Tree| tree.write("spec/names.toml", "[containers]\nShop_Amount = \"Payment\"\n");
    refused_with(
        "1.40: Shop_Amount: is called `Payment`, and so is `Shop_Payment`",
        &["spec/names.toml"],
        twice,
    );
    let variants = |tree: &Tree| edit(tree, OLDER, "\"CARD\", \"TWINT\"", "\"CARD\", \"card\"");
    refused_with(
        "1.40: Method: its variant `Card` for `card` is taken by another value",
        &["spec/names.toml"],
        variants,
    );
}

#[test]
fn all_problems_are_reported_together() {
    let error = refused(|tree| {
        let mut specification = rich("1.40");
        specification.containers[1].fields.push(field("Value", Kind::String));
        specification.containers[1].fields.push(holding("Sum", "Shop_Sum"));
        specification.operations[0].path_parameters.push("shopId".to_owned());
        tree.write(OLDER, &saferpay_spec::render(&specification));
    });
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(lines.len(), 4, "{error}");
    assert!(lines[..3].iter().all(|line| line.starts_with("spec/versions/1.40.json: ")), "{error}");
    assert_eq!(lines[3], "3 problems; nothing was written");
}
