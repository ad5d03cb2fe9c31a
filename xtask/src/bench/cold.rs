//! The cold build of the program in the README, with nothing built before and with each library for TLS.

use std::fs;

use saferpay_spec::problem::Problems;

use super::context::{Bench, PINNED};
use super::figure::{Figure, Unit};
use super::process::{measure, output, program};
use super::row::{Aim, Row, Subject};

/// Builds the program in an empty target folder. The crates are downloaded before.
pub(crate) fn builds(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let folder = bench.folder.join("cold");
    let wrong = |error: std::io::Error| Problems::one("target/bench/cold", error.to_string());
    let readme = fs::read_to_string(bench.root.join("saferpay-api/README.md")).map_err(wrong)?;
    let source = program_in(&readme)
        .ok_or_else(|| Problems::one("saferpay-api/README.md", "has no block `rust,no_run`"))?;
    fs::create_dir_all(folder.join("src")).map_err(wrong)?;
    fs::write(folder.join("src/main.rs"), source).map_err(wrong)?;

    let mut rows = Vec::new();
    for (features, defaults) in [("", true), ("rustls-ring", false)] {
        fs::write(folder.join("Cargo.toml"), manifest(features, defaults)).map_err(wrong)?;
        let name = if defaults { "defaults" } else { features };
        bench.say(&format!("cold build with {name}"));
        output(&mut program("cargo", &["fetch", "--quiet"], &folder))?;
        let mut seconds = Vec::new();
        for _ in 0..bench.repeats {
            let target = folder.join("target");
            if target.exists() {
                fs::remove_dir_all(&target).map_err(wrong)?;
            }
            let mut build = program("cargo", &["build", "--quiet", "--offline"], &folder);
            seconds.push(measure(build.env("CARGO_TARGET_DIR", &target))?.seconds);
        }
        let row = Row::new(format!("cold build of the README program, {name}"), Aim::None);
        rows.push(row.with(Subject::Ours, Figure::new(Unit::Seconds, seconds)));
    }
    Ok(rows)
}

/// The first program in a README.
fn program_in(readme: &str) -> Option<&str> {
    let (_, rest) = readme.split_once("```rust,no_run\n")?;
    Some(rest.split_once("```\n")?.0)
}

fn manifest(features: &str, defaults: bool) -> String {
    let version = PINNED.feature();
    let features =
        if features.is_empty() { format!("\"{version}\"") } else { format!("\"{features}\", \"{version}\"") };
    format!(
        "[package]\nname = \"shop\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n\
         saferpay-api = {{ path = \"../../../saferpay-api\", default-features = {defaults}, features = [{features}] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\n\
         [workspace]\n"
    )
}
