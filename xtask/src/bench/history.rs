//! Rows about a long history: the published versions, and made-up ones after them.

use std::fs;
use std::path::{Path, PathBuf};

use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, Specification, load, render};

use super::build::built_again;
use super::context::{Bench, PINNED, SHORT};
use super::figure::{Figure, Unit};
use super::generation::{copy_files, set_aside};
use super::made_up::made_up;
use super::process::{Needed, measure, output, program};
use super::row::{Aim, Row, Subject};

/// The number of versions of the long history.
const VERSIONS: usize = 200;

/// What a history costs.
struct Cost {
    /// The seconds of code generation, for each version.
    codegen: f64,
    /// The checks of one version alone.
    checks: Vec<Needed>,
}

/// A history of many versions, relative to the published one.
pub(crate) fn rows(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let published = load::published(&Files::read(&bench.root)?)?;
    let more = made_up(&published, VERSIONS.saturating_sub(published.len()));
    let short = checkout(bench, "history", &[])?;
    let long = checkout(bench, "long-history", &more)?;
    let (mut codegen, mut seconds, mut bytes) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..bench.repeats {
        let short = cost(bench, &short, published.len())?;
        let long = cost(bench, &long, published.len() + more.len())?;
        codegen.push(long.codegen / short.codegen);
        for (long, short) in long.checks.iter().zip(&short.checks) {
            seconds.push(long.processor / short.processor);
            bytes.push(long.bytes / short.bytes);
        }
    }
    let row = |what: String, most: f64, ratios| {
        Row::new(format!("{what}, {VERSIONS} versions over {}", published.len()), Aim::AtMost(most))
            .with(Subject::Ours, Figure::new(Unit::Times, ratios))
    };
    Ok(vec![
        row("codegen of each version".to_owned(), 1.1, codegen),
        row(format!("`cargo check` of {PINNED} alone: processor time"), 1.05, seconds),
        row("its peak memory".to_owned(), 1.05, bytes),
    ])
}

/// A copy of the checkout with more versions.
fn checkout(bench: &Bench, name: &str, more: &[Specification]) -> Result<PathBuf, Problems> {
    let root = bench.folder.join(name);
    set_aside(bench, &root)?;
    let copied = (|| {
        fs::create_dir_all(&root)?;
        for entry in fs::read_dir(&bench.root)? {
            let entry = entry?;
            let to = root.join(entry.file_name());
            if entry.file_type()?.is_file() {
                fs::copy(entry.path(), to)?;
            } else if entry.file_name() != "target" && entry.file_name() != ".git" {
                copy_files(&entry.path(), &to)?;
            }
        }
        for specification in more {
            fs::write(root.join(load::version_file(specification.version)), render(specification))?;
        }
        Ok(())
    })();
    copied.map_err(|error: std::io::Error| Problems::of_file(&root, &error))?;
    Ok(root)
}

fn cost(bench: &Bench, root: &Path, versions: usize) -> Result<Cost, Problems> {
    bench.say(&format!("{versions} versions"));
    set_aside(bench, &root.join("saferpay-api/src/generated"))?;
    let codegen = measure(&mut bench.xtask(&["--root", &root.display().to_string(), "codegen"]))?;
    let arguments = ["check", "--quiet", "-p", "saferpay-api", "--features", &PINNED.feature()];
    let mut check = program("cargo", &arguments, root);
    check.env("CARGO_TARGET_DIR", bench.built());
    output(&mut check)?;
    let again = |_| built_again(&mut check, &[&root.join("saferpay-api/src/lib.rs")]);
    let checks = (0..SHORT).map(again).collect::<Result<_, Problems>>()?;
    #[expect(clippy::cast_precision_loss, reason = "nobody publishes that many versions")]
    let versions = versions as f64;
    Ok(Cost { codegen: codegen.seconds / versions, checks })
}
