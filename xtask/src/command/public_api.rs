//! `cargo xtask public-api`: what a new SpecVersion does to the public API, as Markdown for the
//! text of a pull request.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::ExitCode;

use saferpay_history::names::module_name;
use saferpay_history::{History, Record, RecordField, Shape, Target};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Inputs, SpecVersion, Specification};

use crate::checkout::Checkout;
use crate::report;

pub(crate) fn run(checkout: &Checkout, old: SpecVersion, new: SpecVersion) -> Result<ExitCode, Problems> {
    let inputs = saferpay_spec::load(&checkout.files()?)?;
    let history = history(&inputs, |_| true)?;
    for version in [old, new] {
        if !history.versions.contains(&version) {
            let place = format!("version {version}");
            return Err(Problems::one(
                place,
                "has no file in `spec/versions`; `cargo xtask import` writes it",
            ));
        }
    }
    let before = self::history(&inputs, |specification| specification.version != new)?;
    let released: Vec<(Vec<String>, Vec<String>)> = before
        .versions
        .iter()
        .map(|&version| (public_api(&before, version), public_api(&history, version)))
        .collect();
    let items = (public_api(&history, old), public_api(&history, new));
    report::print(&markdown(old, new, &released, &items))?;
    Ok(ExitCode::SUCCESS)
}

/// All versions merged, or some of them.
fn history(inputs: &Inputs, counts: impl Fn(&Specification) -> bool) -> Result<History, Problems> {
    let specifications: Vec<Specification> =
        inputs.specifications.iter().filter(|specification| counts(specification)).cloned().collect();
    saferpay_history::build(&specifications, &inputs.names, &inputs.operations)
}

/// The verdict on the release, and what differs between the modules of the two versions.
fn markdown(
    old: SpecVersion,
    new: SpecVersion,
    released: &[(Vec<String>, Vec<String>)],
    (of_old, of_new): &(Vec<String>, Vec<String>),
) -> String {
    let mut text = String::from("## Semantic version\n\n");
    let changed: Vec<Changes> = released.iter().map(|(before, after)| changes(before, after)).collect();
    let (removed, added) =
        (lines(&changed, |changes| &changes.removed), lines(&changed, |changes| &changes.added));
    if removed.is_empty() && added.is_empty() {
        let _ = writeln!(
            text,
            "**Patch release**: it adds the module and feature `{}`. None of the {} released versions \
             changes a public item.",
            module(new),
            released.len(),
        );
    } else {
        let _ = writeln!(text, "**Minor release** (before 1.0.0): released versions change public items.\n");
        text.push_str(&block(&removed, &added));
    }
    let changes = changes(of_old, of_new);
    let _ = writeln!(
        text,
        "\n## Public API of `{}` compared with `{}`\n\n{} added, {} removed.\n",
        module(new),
        module(old),
        changes.added.len(),
        changes.removed.len(),
    );
    text + &block(&changes.removed, &changes.added)
}

fn lines(changed: &[Changes], which: impl Fn(&Changes) -> &Vec<String>) -> Vec<String> {
    changed.iter().flat_map(|changes| which(changes).clone()).collect()
}

/// Removed and added lines as code hosts color them.
fn block(removed: &[String], added: &[String]) -> String {
    if removed.is_empty() && added.is_empty() {
        return String::new();
    }
    let removed = removed.iter().map(|line| format!("-{line}\n"));
    let added = added.iter().map(|line| format!("+{line}\n"));
    format!("```diff\n{}```\n", removed.chain(added).collect::<String>())
}

/// What differs between two lists of public items.
struct Changes {
    removed: Vec<String>,
    added: Vec<String>,
}

/// Compares two lists. The module of the version, with which a line begins, does not count.
fn changes(old: &[String], new: &[String]) -> Changes {
    let item = |line: &str| line.split_once("::").map_or(line, |(_module, item)| item).to_owned();
    let missing_in = |other: &[String], lines: &[String]| {
        let known: BTreeSet<String> = other.iter().map(|line| item(line)).collect();
        lines.iter().filter(|line| !known.contains(&item(line))).cloned().collect()
    };
    Changes { removed: missing_in(new, old), added: missing_in(old, new) }
}

/// The public items of a version, a line each, sorted.
fn public_api(history: &History, version: SpecVersion) -> Vec<String> {
    let Some(edition) = history.editions.iter().find(|edition| edition.version == version) else {
        return Vec::new();
    };
    let module = module(version);
    let mut lines = Vec::new();
    for &index in &edition.containers {
        lines.extend(record(history, &module, &history.records[index]));
    }
    for &index in &edition.values {
        let list = &history.values[index];
        lines.push(format!("{module}::{}", list.name));
        lines.extend(list.content.values.iter().map(|(_, name)| format!("{module}::{}::{name}", list.name)));
    }
    for group in &edition.groups {
        let path = format!("{module}::{}", module_name(&group.name));
        for operation in &group.operations {
            let method = module_name(&operation.name);
            let parts = [operation.query, operation.request, operation.response];
            let types: Vec<&str> =
                parts.iter().flatten().map(|&index| &*history.records[index].name).collect();
            lines.push(format!("{path}::{}::{method}: {}", group.name, types.join(", ")));
            for index in parts.into_iter().flatten() {
                lines.extend(record(history, &path, &history.records[index]));
            }
        }
    }
    lines.sort();
    lines.dedup();
    lines
}

/// A type with its fields.
fn record(history: &History, module: &str, record: &Shape<Record>) -> Vec<String> {
    let path = format!("{module}::{}", record.name);
    let field = |field: &RecordField| {
        let holds = match field.target {
            Some(Target::Record(index)) => &*history.records[index].name,
            Some(Target::Values(index)) => &*history.values[index].name,
            None => field.kind.as_str(),
        };
        let list = if field.kind.is_list() && field.target.is_some() { "list of " } else { "" };
        format!("{path}::{}: {} {list}{holds}", field.rust, field.presence.as_str())
    };
    std::iter::once(path.clone()).chain(record.content.fields.iter().map(field)).collect()
}

fn module(version: SpecVersion) -> String {
    format!("v{}_{}", version.major, version.minor)
}

#[cfg(test)]
mod tests {
    use super::{SpecVersion, markdown};

    fn version(text: &str) -> SpecVersion {
        text.parse().unwrap()
    }

    fn list(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|&line| line.to_owned()).collect()
    }

    #[test]
    fn a_version_that_only_adds_is_a_patch_release() {
        let old = list(&["v1_53::Payer", "v1_53::Phone"]);
        let new = list(&["v1_54::Payer", "v1_54::Payer::nickname: optional string"]);
        let text = markdown(version("1.53"), version("1.54"), &[(old.clone(), old.clone())], &(old, new));
        assert!(text.contains("**Patch release**"), "{text}");
        assert!(text.contains("1 added, 1 removed"), "{text}");
        assert!(text.contains("-v1_53::Phone\n+v1_54::Payer::nickname: optional string\n"), "{text}");
    }

    #[test]
    fn a_changed_item_of_a_released_version_is_a_minor_release() {
        let (before, after) = (list(&["v1_53::Payer"]), list(&["v1_53::Person"]));
        let text =
            markdown(version("1.53"), version("1.54"), &[(before, after.clone())], &(after.clone(), after));
        assert!(text.contains("**Minor release**"), "{text}");
        assert!(text.contains("-v1_53::Payer\n+v1_53::Person\n"), "{text}");
    }
}
