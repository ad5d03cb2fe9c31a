//! `cargo xtask public-api`: what a new SpecVersion does to the public API, as Markdown for the
//! text of a pull request.

use std::fmt::Write as _;
use std::process::ExitCode;

use saferpay_history::History;
use saferpay_history::code_model::{ApiChanges, CodeModel, api_changes};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Inputs, SpecVersion, Specification};

use crate::checkout::Checkout;
use crate::report;

pub(crate) fn run(checkout: &Checkout, old: SpecVersion, new: SpecVersion) -> Result<ExitCode, Problems> {
    let inputs = saferpay_spec::load(&checkout.files()?)?;
    let history = history(&inputs, |_| true)?;
    let model = CodeModel::new(&history);
    for version in [old, new] {
        if !history.versions.contains(&version) {
            let place = format!("version {version}");
            return Err(Problems::one(
                place,
                "has no file in `spec/versions`; `cargo xtask import` writes it",
            ));
        }
    }
    let without_new = self::history(&inputs, |specification| specification.version != new)?;
    let before = CodeModel::new(&without_new);
    let released: Vec<(Vec<String>, Vec<String>)> = without_new
        .versions
        .iter()
        .map(|&version| (before.public_api(version), model.public_api(version)))
        .collect();
    let items = (model.public_api(old), model.public_api(new));
    report::print(&markdown(old, new, &released, &items))?;
    Ok(ExitCode::SUCCESS)
}

/// The history of all versions, or of some of them.
fn history(inputs: &Inputs, counts: impl Fn(&Specification) -> bool) -> Result<History, Problems> {
    let specifications: Vec<Specification> =
        inputs.specifications.iter().filter(|specification| counts(specification)).cloned().collect();
    saferpay_history::build(&specifications, &inputs.names, &inputs.operations)
}

/// The verdict on the release, and the differences between the modules of the two versions.
fn markdown(
    old: SpecVersion,
    new: SpecVersion,
    released: &[(Vec<String>, Vec<String>)],
    (of_old, of_new): &(Vec<String>, Vec<String>),
) -> String {
    let mut text = String::from("## Semantic version\n\n");
    let changed: Vec<ApiChanges> =
        released.iter().map(|(before, after)| api_changes(before, after)).collect();
    let (removed, added) =
        (lines(&changed, |changes| &changes.removed), lines(&changed, |changes| &changes.added));
    if removed.is_empty() && added.is_empty() {
        let _ = writeln!(
            text,
            "**Patch release**: it adds the module and feature `{}`. None of the {} released versions \
             changes a public item.",
            new.feature(),
            released.len(),
        );
    } else {
        let _ = writeln!(text, "**Minor release** (before 1.0.0): released versions change public items.\n");
        text.push_str(&block(&removed, &added));
    }
    let difference = api_changes(of_old, of_new);
    let _ = writeln!(
        text,
        "\n## Public API of `{}` compared with `{}`\n\n{} added, {} removed.\n",
        new.feature(),
        old.feature(),
        difference.added.len(),
        difference.removed.len(),
    );
    text + &block(&difference.removed, &difference.added)
}

fn lines(changed: &[ApiChanges], which: impl Fn(&ApiChanges) -> &Vec<String>) -> Vec<String> {
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
        let new = list(&["v1_54::Payer", "v1_54::Payer::nickname: Option<String>"]);
        let text = markdown(version("1.53"), version("1.54"), &[(old.clone(), old.clone())], &(old, new));
        assert!(text.contains("**Patch release**"), "{text}");
        assert!(text.contains("1 added, 1 removed"), "{text}");
        assert!(text.contains("-v1_53::Phone\n+v1_54::Payer::nickname: Option<String>\n"), "{text}");
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
