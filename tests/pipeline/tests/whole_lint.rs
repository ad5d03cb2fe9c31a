//! `cargo xtask lint` reports all problems of a specification at once.

use pipeline::small::{holding, rich};
use pipeline::tree::Tree;
use programs::xtask;

#[test]
fn outdated_entries_hide_no_other_problems() {
    let tree = Tree::little(&[rich("1.40"), rich("1.41")]);
    let correction = "[[correction]]\nname = \"old\"\nversions = \"1.40-\"\nowners = [\"Shop_Amount\"]\nfield = \"Price\"\n\
               set = { presence = \"mandatory\" }\nwhy = \"A test.\"\nevidence = \"None.\"\n";
    tree.write("spec/corrections.toml", correction);
    tree.write("spec/names.toml", "[containers]\nShop_Sum = \"Sum\"\n");
    let class = "[[class]]\nidempotent = true\nwhy = \"w\"\noperations = [\"POST /Payment/v1/Gone/Away\"]\n";
    tree.write("spec/operations.toml", class);
    let secrets = "[secret]\nToken = \"w\"\nCode = \"w\"\nPin = \"w\"\n[plain]\nReturnUrl = \"w\"\nCurrencyCode = \"w\"\n\
                   Value = \"w\"\n";
    tree.write("spec/secrets.toml", secrets);
    tree.write("spec/docs/fields.md", "# Fields\n\n## Nowhere\n\nA text of nothing.\n");
    let outcome = xtask(tree.root(), &["lint"]).failed();
    for expected in [
        "correction old: Shop_Amount.Price: no longer matches anything",
        "spec/names.toml: containers.Shop_Sum: applies to nothing",
        "spec/operations.toml: POST /Payment/v1/Gone/Away: applies to nothing",
        "POST /Payment/v1/PaymentPage/Initialize: (in 1.40-1.41) has no class in spec/operations.toml",
        "spec/secrets.toml: secret.Pin: applies to nothing",
        "Shop_Link.Image: (in 1.40-1.41) could be a secret; decide in spec/secrets.toml: `[secret]`, or `[plain]` with",
        "spec/secrets.toml: plain.Value: is a single word, which can mean a secret elsewhere",
        "spec/docs/fields.md:3: ",
    ] {
        assert!(outcome.err.contains(expected), "{expected}: {outcome:#?}");
    }
    // Two problems are open: the correction, and an example that is not JSON. The others are a name, a class,
    // the four operations without a class, and three problems of secrets.
    assert!(outcome.out.contains(" waived, 2 open\nspecification: 9 problems\n"), "{outcome:#?}");
}

#[test]
fn problems_of_merging_are_reported_with_the_contradictions() {
    let mut specification = rich("1.40");
    specification.containers[1].fields.push(holding("Sum", "Shop_Sum"));
    let tree = Tree::little(&[specification]);
    tree.write("spec/names.toml", "[containers\n");
    let outcome = xtask(tree.root(), &["lint"]).failed();
    assert!(outcome.out.contains(" in 1 version: "), "{outcome:#?}");
    for expected in ["Shop_Amount.Sum: refers to `Shop_Sum`", "spec/names.toml: "] {
        assert!(outcome.err.contains(expected), "{expected}: {outcome:#?}");
    }
}

#[test]
fn an_unsettled_sentence_is_reported_with_its_place() {
    let tree = Tree::little(&[rich("1.40"), rich("1.41")]);
    let [settled, open] = ["00000000000000aa", "00000000000000bb"];
    for version in ["1.40", "1.41"] {
        let sentences =
            format!("{{\n {settled:?}: [\"Shop_Amount.Price\"],\n {open:?}: [\"Shop_Sum\"]\n}}\n");
        tree.write(&format!("spec/sentences/{version}.json"), &sentences);
    }
    tree.write("spec/sentences.toml", &format!("[hints]\n{settled:?} = \"The price is a test.\"\n"));
    let outcome = xtask(tree.root(), &["lint"]).failed();
    assert!(
        outcome.out.contains("1.41: 2 sentences: 0 rules, 0 client, 1 hints, 0 reasons, 1 open"),
        "{outcome:#?}"
    );
    let expected = format!("{open}: the sentence at Shop_Sum (in 1.40-1.41) is not settled");
    assert!(outcome.err.contains(&expected), "{outcome:#?}");
}
