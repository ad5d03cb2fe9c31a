//! `cargo xtask codegen`: the crate written from the vendored specification.

mod fingerprint;

use std::process::ExitCode;
use std::time::Instant;

use generator::emit::File;
use generator::history::History;
use generator::problem::Problems;
use generator::spec::Specification;

use crate::checkout::Checkout;
use crate::{report, tree};
use fingerprint::Sources;

const BEGIN: &str = "# <generated>\n";
const END: &str = "# </generated>\n";

pub(crate) fn run(checkout: &Checkout, check: bool) -> Result<ExitCode, Problems> {
    let start = Instant::now();
    let sources = Sources::of(checkout).ok();
    let present = tree::files(&checkout.generated())
        .map_err(|error| Problems::one(checkout.shown(&checkout.generated()), error.to_string()))?;
    let places = [
        checkout.schema(),
        checkout.manifest(),
        checkout.errors().join("behavior.rs"),
        checkout.errors().join("error_name.rs"),
    ];
    let beside = places.each_ref().map(|path| std::fs::read_to_string(path).unwrap_or_default());
    let found = present.iter().map(|(path, text)| (&**path, &**text));
    let found = sources.as_ref().map(|sources| sources.with(found, beside.each_ref().map(|text| &**text)));
    if let Some(counted) = found.and_then(|fingerprint| fingerprint.counted(checkout)) {
        report::print_lines([closing(&counted, start, 0, check)])?;
        return Ok(ExitCode::SUCCESS);
    }
    let working = report::working("writing the SDK");
    let written = written(checkout);
    // Before any message: on a terminal the spinner would stand in its line.
    working.finish_and_clear();
    let Written { files, errors, history } = written?;
    let all_files = files.len() + errors.len();
    let [behavior, error_name] = errors;
    let wanted = [generator::spec::schema(), manifest(checkout, &history)?, behavior, error_name];
    let mut differences = tree::differences(present, &files)
        .into_iter()
        .map(|difference| format!("{}/{difference}", checkout.shown(&checkout.generated())))
        .collect::<Vec<_>>();
    let stale: Vec<_> = places
        .iter()
        .zip(&wanted)
        .zip(&beside)
        .filter(|((_, wanted), found)| wanted != found)
        .map(|(file, _)| file)
        .collect();
    let tree_differs = !differences.is_empty();
    differences.extend(stale.iter().map(|(path, _)| checkout.shown(path)));
    if check {
        report::print_lines(differences.iter().cloned())?;
    } else {
        if tree_differs {
            tree::replace(&checkout.generated(), &files)
                .map_err(|error| Problems::one(checkout.shown(&checkout.generated()), error.to_string()))?;
        }
        for (path, text) in stale {
            checkout.write(path, text)?;
        }
    }
    let counted = counted(&history, all_files);
    report::print_lines([closing(&counted, start, differences.len(), check)])?;
    if check && !differences.is_empty() {
        report::print_lines(["run `cargo xtask codegen`, and commit what it writes".to_owned()])?;
        return Ok(ExitCode::FAILURE);
    }
    if let Some(sources) = sources {
        let written = files.iter().map(|file| (&*file.path, file.text.as_bytes()));
        sources.with(written, wanted.each_ref().map(|text| &**text)).keep(checkout, &counted);
    }
    Ok(ExitCode::SUCCESS)
}

/// What is written.
struct Written {
    /// The generated tree.
    files: Vec<File>,
    /// The behaviors and names of errors.
    errors: [String; 2],
    history: History,
}

fn written(checkout: &Checkout) -> Result<Written, Problems> {
    let history = history(checkout)?;
    let prose = checkout.prose()?;
    match (generator::emit::emit(&history, &prose), generator::emit::errors(&history, &prose)) {
        (Ok(files), Ok(errors)) => Ok(Written { files, errors: errors.map(|file| file.text), history }),
        (files, errors) => {
            let mut problems = files.err().unwrap_or_default();
            problems.extend(errors.err().unwrap_or_default());
            Err(problems)
        }
    }
}

fn counted(history: &History, files: usize) -> String {
    let operations: usize =
        history.editions.iter().flat_map(|edition| &edition.groups).map(|group| group.operations.len()).sum();
    [
        report::count(history.versions.len(), "version"),
        report::count(operations, "operation"),
        report::count(history.records.len() + history.values.len(), "shape"),
        report::count(files, "file"),
    ]
    .join(", ")
}

/// The closing line. With the figures of all versions it has 80 columns at most.
fn closing(counted: &str, start: Instant, differences: usize, check: bool) -> String {
    format!(
        "{counted}, {:.1} s; {} {}",
        start.elapsed().as_secs_f64(),
        report::grouped(differences),
        if check { "differ" } else { "changed" },
    )
}

/// The vendored specifications, fixed, checked and merged.
pub(super) fn history(checkout: &Checkout) -> Result<History, Problems> {
    merged(checkout, &fixed(checkout)?)
}

/// The vendored specifications, fixed and checked.
pub(super) fn fixed(checkout: &Checkout) -> Result<Vec<Specification>, Problems> {
    let mut specifications = checkout.specifications()?;
    checkout.fixes()?.apply(&mut specifications, false)?;
    let mut problems = Problems::default();
    for specification in &specifications {
        let file = format!("spec/versions/{}.json", specification.version);
        if let Err(problem) = generator::spec::check(&file, specification) {
            problems.extend(problem);
        }
    }
    problems.into_result()?;
    Ok(specifications)
}

/// Specifications that are fixed and checked, merged.
pub(super) fn merged(checkout: &Checkout, specifications: &[Specification]) -> Result<History, Problems> {
    let mut history = generator::history::build(specifications, &checkout.names()?)?;
    checkout.operations()?.classify(&mut history)?;
    Ok(history)
}

/// The crate's manifest with the features of the versions.
fn manifest(checkout: &Checkout, history: &History) -> Result<String, Problems> {
    let path = checkout.manifest();
    let text = checkout.read(&path)?;
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        let missing = format!("lacks the lines `{}` and `{}` in its features", BEGIN.trim(), END.trim());
        return Err(Problems::one(checkout.shown(&path), missing));
    };
    Ok([before, BEGIN, &generator::emit::features(history), END, after].concat())
}
