//! `cargo xtask codegen`: generates the crate from the vendored specification.

mod fingerprint;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use saferpay_codegen::{File, Generated};
use saferpay_history::History;
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::report;
use crate::tree::{self, Fresh};
use crate::work_folder::WorkFolder;
use fingerprint::Sources;

const BEGIN: &str = "# <generated>\n";
const END: &str = "# </generated>\n";

pub(crate) fn run(checkout: &Checkout, check: bool) -> Result<ExitCode, Problems> {
    let start = Instant::now();
    // A run that was killed may have left files, or moved the tree. A check changes nothing.
    let work = if check { None } else { Some(checkout.work_folder()?) };
    let sources = Sources::of(checkout).ok();
    let tree = read(checkout, &checkout.generated())?;
    let mut others = other_files(checkout)?;
    let found = || tree.iter().chain(&others).map(|(path, text)| (&**path, &**text));
    if let Some(counted) = sources.as_ref().and_then(|sources| sources.with(found()).counted(checkout)) {
        report::print_lines([closing(&counted, start, 0, check)])?;
        return Ok(ExitCode::SUCCESS);
    }
    let working = report::working("writing the SDK");
    let wanted = wanted(checkout);
    // Before any message: on a terminal the spinner would leave its text in the line.
    working.finish_and_clear();
    let wanted = wanted?;
    let compared = tree::compare(tree, &wanted.tree);
    let mut differences = compared
        .differences
        .into_iter()
        .map(|difference| format!("{}/{difference}", checkout.shown(&checkout.generated())))
        .collect::<Vec<_>>();
    let tree_differs = !differences.is_empty();
    let differs = |file: &&File| others.get(&file.path).is_none_or(|text| text != file.text.as_bytes());
    let stale: Vec<&File> = wanted.others.iter().filter(differs).collect();
    differences.extend(stale.iter().map(|file| file.path.clone()));
    match &work {
        None => report::print_lines(differences.iter().cloned())?,
        Some(work) => {
            let tree = tree_differs.then_some((&*wanted.tree, &compared.same));
            write(checkout, work, tree, &stale)?;
        }
    }
    report::print_lines([closing(&wanted.counted, start, differences.len(), check)])?;
    if check && !differences.is_empty() {
        report::print_lines(["run `cargo xtask codegen`, and commit what it writes".to_owned()])?;
        return Ok(ExitCode::FAILURE);
    }
    if let Some(sources) = sources {
        others.extend(wanted.others.into_iter().map(|file| (file.path, file.text.into_bytes())));
        let tree = wanted.tree.iter().map(|file| (&*file.path, file.text.as_bytes()));
        let others = others.iter().map(|(path, text)| (&**path, &**text));
        sources.with(tree.chain(others)).keep(checkout, work, &wanted.counted);
    }
    Ok(ExitCode::SUCCESS)
}

/// All generated files.
struct Wanted {
    /// The generated tree, by paths relative to it.
    tree: Vec<File>,
    /// The files outside of the tree, by paths relative to the root.
    others: Vec<File>,
    /// The number of types and operations.
    counted: String,
}

fn wanted(checkout: &Checkout) -> Result<Wanted, Problems> {
    let inputs = saferpay_spec::load(&checkout.files()?)?;
    let history = saferpay_history::build(&inputs.specifications, &inputs.names, &inputs.operations)?;
    saferpay_history::check_flows(&history)?;
    let Generated { tree, runtime } =
        saferpay_codegen::generate(&history, &inputs.specifications, &inputs.texts)?;
    let counted = counted(&history, tree.len() + runtime.len());
    let place = |path: &Path, text| File { path: checkout.shown(path), text };
    let mut others = vec![
        place(&checkout.schema(), saferpay_spec::schema()),
        place(&checkout.manifest(), manifest(checkout, &history)?),
    ];
    others.extend(runtime.into_iter().map(|file| place(&checkout.runtime().join(file.path), file.text)));
    Ok(Wanted { tree, others, counted })
}

/// The present contents of the generated files outside of the tree. Handwritten files of the same folders can
/// be among them; they never count as different.
fn other_files(checkout: &Checkout) -> Result<BTreeMap<String, Vec<u8>>, Problems> {
    let folder = checkout.shown(&checkout.runtime());
    let mut found: BTreeMap<_, _> = read(checkout, &checkout.runtime())?
        .into_iter()
        .map(|(path, text)| (format!("{folder}/{path}"), text))
        .collect();
    for path in [checkout.schema(), checkout.manifest()] {
        // A file that cannot be read is written again.
        found.extend(fs::read(&path).map(|text| (checkout.shown(&path), text)));
    }
    Ok(found)
}

fn read(checkout: &Checkout, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problems> {
    tree::files(folder).map_err(|error| Problems::one(checkout.shown(folder), error.to_string()))
}

/// Moves all files to their places once they are complete. The tree comes last, because it uses the features
/// of the manifest.
fn write(
    checkout: &Checkout,
    work: &WorkFolder,
    tree: Option<(&[File], &BTreeSet<String>)>,
    others: &[&File],
) -> Result<(), Problems> {
    let root = checkout.generated();
    let failed = |error: io::Error| Problems::one(checkout.shown(&root), error.to_string());
    let fresh = tree
        .map(|(files, same)| Fresh::write(work.path(), &root, files, same))
        .transpose()
        .map_err(failed)?;
    let others: Vec<_> = others.iter().map(|file| (checkout.root().join(&file.path), &*file.text)).collect();
    checkout.write_all(work, &others)?;
    fresh.map_or(Ok(()), Fresh::take_place).map_err(failed)
}

fn counted(history: &History, files: usize) -> String {
    let operations: usize =
        history.modules.iter().flat_map(|module| &module.groups).map(|group| group.operations.len()).sum();
    [
        report::count(history.versions.len(), "version"),
        report::count(operations, "operation"),
        report::count(history.records.len() + history.values.len(), "type"),
        report::count(files, "file"),
    ]
    .join(", ")
}

/// The last line. It has 80 columns at most.
fn closing(counted: &str, start: Instant, differences: usize, check: bool) -> String {
    format!(
        "{counted}, {:.1} s; {} {}",
        start.elapsed().as_secs_f64(),
        report::grouped(differences),
        if check { "differ" } else { "changed" },
    )
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
    Ok([before, BEGIN, &saferpay_codegen::features(history), END, after].concat())
}
