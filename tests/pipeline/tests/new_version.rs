//! When Saferpay publishes 1.54, two commands add it, and nothing is written by hand.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use pipeline::page::{NEWEST, render};
use pipeline::server::serve;
use pipeline::small::{constrained, field, version};
use pipeline::tree::{Files, Tree, changed, vendored, workspace};
use programs::{cargo, run, xtask};
use saferpay_history::names::module_name;
use saferpay_spec::names::{Names, type_name};
use saferpay_spec::{Field, Kind, Presence, Specification, TableRef};

const PAYER: &str = "Common_Models_Data_Payer";
const PAYPAL: &str = "Payment_Models_Data_PayPalInfo";
const PHONE: &str = "Payment_Models_Data_Phone";
const REMOVED: [&str; 2] = ["POST", "/Payment/v1/Batch/Close"];
const GENERATED: &str = "saferpay-api/src/generated";

/// 1.53 with one more field, one more value, one operation less, and a change in a container that others
/// contain.
fn next_version() -> Specification {
    let newest = vendored().iter().find(|file| file.name == "1.53.json").unwrap();
    let mut next = Specification { version: version("1.54"), ..newest.specification.clone() };
    let versions = row(&mut next, "Common_RequestHeader", "SpecVersion");
    versions.values.push("1.54".to_owned());
    let nickname = constrained(field("Nickname", Kind::String), "Utf8[1..50]");
    next.table_mut(&table(PAYER)).unwrap().push(Field { presence: Presence::Recommended, ..nickname });
    row(&mut next, PAYPAL, "SellerProtectionStatus").values.push("UNDER_REVIEW".to_owned());
    row(&mut next, PHONE, "Main").constraints = vec!["Utf8[1..90]".parse().unwrap()];
    let before = next.operations.len();
    next.operations.retain(|operation| [operation.method.as_str(), &*operation.path] != REMOVED);
    assert_eq!(next.operations.len(), before - 1);
    next
}

fn table(text: &str) -> TableRef {
    text.parse().expect("a table")
}

fn row<'a>(specification: &'a mut Specification, owner: &str, name: &str) -> &'a mut Field {
    let fields = specification.table_mut(&table(owner)).unwrap_or_else(|| panic!("no {owner}"));
    fields.iter_mut().find(|field| field.name == name).unwrap_or_else(|| panic!("no {owner}.{name}"))
}

/// The tables that changed, or contain one that did, by their owners.
fn affected(specification: &Specification) -> BTreeSet<String> {
    let mut owners = BTreeSet::from([PAYER, PAYPAL, PHONE].map(str::to_owned));
    loop {
        let holds = |fields: &[Field]| {
            fields
                .iter()
                .filter_map(|field| field.reference.as_ref())
                .any(|reference| owners.contains(reference))
        };
        let more: Vec<String> = specification
            .tables()
            .map(|(table, fields)| (table.to_string(), fields))
            .filter(|(owner, fields)| !owners.contains(owner) && holds(fields))
            .map(|(owner, _)| owner)
            .collect();
        if more.is_empty() {
            return owners;
        }
        owners.extend(more);
    }
}

/// The folder of the shapes of a table.
fn folder(names: &Names, specification: &Specification, owner: &str) -> String {
    let operation = specification.operations.iter().find_map(|operation| {
        let part = owner.strip_prefix(&format!("{} {} ", operation.method, operation.path))?;
        let (group, name) = names.operation(operation);
        Some(module_name(&format!("{group}{name}")) + "_" + part)
    });
    let by_rule = || type_name(owner.rsplit('_').next().unwrap());
    let container = || module_name(&names.settled_container(owner).unwrap_or_else(by_rule));
    let folder = operation.unwrap_or_else(container);
    format!("{GENERATED}/shapes/{folder}")
}

/// A folder for a test below the temporary folder of cargo.
fn copy(test: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-version").join(test)
}

#[test]
fn a_new_version_takes_two_commands_and_changes_nothing_else() {
    let next = next_version();
    let address = serve("/jsonapi/index.html", &render(&next, &NEWEST));
    let tree = Tree::whole(&copy("imported"));
    let before = tree.files();

    let imported = xtask(tree.root(), &["import", &address]).succeeded();
    assert!(imported.out.starts_with("spec/versions/1.54.json\n"), "{imported:#?}");
    let read = saferpay_spec::parse("1.54", &tree.read("spec/versions/1.54.json")).unwrap();
    assert!(read == next, "the page is read differently");
    let generated = xtask(tree.root(), &["codegen"]).succeeded();
    let versions = vendored().len() + 1;
    assert!(generated.out.starts_with(&format!("{versions} versions, ")), "{generated:#?}");
    let _ = xtask(tree.root(), &["codegen", "--check"]).succeeded();

    let after = tree.files();
    expect_changes(&next, &before, &after);
    expect_lists_and_gates_only(&before, &after);
}

#[test]
#[ignore = "long, since it builds the crate with its dependencies again: `.ci/long` runs it"]
fn the_crate_builds_with_a_new_version() {
    let tree = Tree::whole(&copy("built"));
    tree.write("spec/versions/1.54.json", &saferpay_spec::render(&next_version()));
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    expect_builds(&tree);
}

/// Asserts that only the changed shapes are new, and only their lists differ.
fn expect_changes(next: &Specification, before: &Files, after: &Files) {
    let names = Names::parse("names", &std::fs::read_to_string(workspace().join("spec/names.toml")).unwrap())
        .unwrap();
    let owners = affected(next);
    assert!(owners.len() > 10 && owners.iter().any(|owner| owner.ends_with(" response")), "{owners:#?}");
    let mut folders: BTreeSet<String> = owners.iter().map(|owner| folder(&names, next, owner)).collect();
    folders.insert(format!("{GENERATED}/values/seller_protection_status"));

    let is_new = |path: &&String| !before.contains_key(*path);
    let own = format!("{GENERATED}/v1_54/");
    let mut new: BTreeSet<String> =
        after.keys().filter(is_new).filter(|path| !path.starts_with(&own)).cloned().collect();
    assert!(new.remove("spec/versions/1.54.json") && new.remove("spec/sentences/1.54.json"));
    // The documentation of a message has a JSON file.
    let (documents, new): (BTreeSet<_>, BTreeSet<_>) =
        new.into_iter().partition(|path| path.ends_with("/since_1_54.md"));
    for document in documents {
        assert!(folders.iter().any(|folder| document.starts_with(&format!("{folder}/"))), "{document}");
    }
    assert_eq!(new, folders.iter().map(|folder| format!("{folder}/since_1_54.rs")).collect());
    assert!(
        after.contains_key(&format!("{own}transaction.rs")) && !after.contains_key(&format!("{own}batch.rs"))
    );

    let whole = &vendored().last().unwrap().specification;
    let [method, path] = REMOVED;
    let ended = ["request", "response"].map(|part| folder(&names, whole, &format!("{method} {path} {part}")));
    let lists = folders.into_iter().chain(ended).map(|folder| format!("{folder}/mod.rs"));
    let others = ["saferpay-api/Cargo.toml".to_owned(), format!("{GENERATED}/mod.rs")];
    let expected: BTreeSet<String> = lists.chain(others).collect();
    let differing: BTreeSet<String> =
        changed(before, after).into_iter().filter(|path| before.contains_key(path)).collect();
    assert_eq!(differing, expected);
}

/// Asserts that an existing file differs only in the gates of shapes that ended, and in one line of a list.
fn expect_lists_and_gates_only(before: &Files, after: &Files) {
    for path in changed(before, after).iter().filter(|path| before.contains_key(*path)) {
        let text = |files: &Files| String::from_utf8(files[path].clone()).unwrap();
        let (before, after) = (text(before), text(after));
        if path.ends_with("Cargo.toml") {
            let kept = before.lines().filter(|line| {
                !["_all_versions", "_newest", "_docs"].iter().any(|name| line.starts_with(name))
            });
            let missing: Vec<&str> = kept.filter(|line| !after.lines().any(|each| each == *line)).collect();
            assert!(missing.is_empty(), "{path}: {missing:#?}");
            continue;
        }
        let (before, mut after) = (modules(&before), modules(&after));
        let added = after.iter().position(|line| line.contains("since_1_54;") || line.contains("v1_54;"));
        if let Some(added) = added {
            after.remove(added);
        } else {
            assert!(path.contains("/batch_close_"), "{path} has no addition");
        }
        assert_eq!(after, before, "{path}");
    }
}

/// The declarations of a list, without their gates.
fn modules(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.ends_with(';')).collect()
}

/// The crate builds with the new version, alone and with the one before.
fn expect_builds(tree: &Tree) {
    let uses = "#[cfg(feature = \"v1_54\")]\n\
        const _: fn() -> v1_54::Payer = || v1_54::Payer::new().with_nickname(\"Ada\");\n\
        #[cfg(feature = \"v1_54\")]\n\
        const _: v1_54::SellerProtectionStatus = v1_54::SellerProtectionStatus::UnderReview;\n\
        #[cfg(all(feature = \"v1_53\", feature = \"v1_54\"))]\n\
        const _: fn(v1_53::BankAccount) -> v1_54::BankAccount = |unchanged| unchanged;\n";
    let library = "saferpay-api/src/lib.rs";
    tree.write(library, &(tree.read(library) + uses));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    for features in ["v1_54", "v1_53,v1_54"] {
        let mut check = cargo();
        check.args(["check", "--quiet", "--offline", "--package", "saferpay-api", "--features", features]);
        let _ = run(check.current_dir(tree.root()).env("CARGO_TARGET_DIR", target)).succeeded();
    }
}
