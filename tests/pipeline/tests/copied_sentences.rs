//! `cargo xtask lint --copied-sentences` finds a sentence of a published page in any file.

use std::process::Command;

use pipeline::tree::Tree;
use programs::{Outcome, run, xtask};

const PAGE: &str = "<html><body><p>If the kettle is not on the table, it must have been <b>put</b> in the \
    cupboard.</p></body></html>";
const CHANGELOG: &str = "# 1.40\n\n- The cup and the saucer are now to be washed by hand with `Cup` only.\n";

fn lint(checkout: &Tree, sources: &Tree) -> Outcome {
    let source = |name: &str| sources.root().join(name).display().to_string();
    xtask(checkout.root(), &["lint", "--copied-sentences", &source("1.40.html"), &source("changelog.md")])
}

#[test]
fn a_copied_sentence_is_named_with_its_place() {
    let sources = Tree::little(&[]);
    sources.write("1.40.html", PAGE);
    sources.write("changelog.md", CHANGELOG);
    let checkout = Tree::little(&[]);
    let _ = run(Command::new("git").arg("-C").arg(checkout.root()).args(["init", "--quiet"])).succeeded();
    let clean = lint(&checkout, &sources).succeeded();
    assert_eq!(clean.out, "");

    checkout.write(
        "src/a.rs",
        "//! A kettle.\n//!\n//! If the kettle is not on the table,\n//! it must have been put away.\n",
    );
    checkout.write("docs/b.md", "# Cups\n\nThe cup and the saucer are now to be washed by hand, always.\n");
    checkout.write(".gitignore", "/ignored\n");
    checkout.write("ignored/c.md", PAGE);
    let found = lint(&checkout, &sources).failed();
    assert_eq!(
        found.out,
        "docs/b.md:3: the cup and the saucer are now to be washed\n\
         src/a.rs:3: if the kettle is not on the table it must\n"
    );
}
