//! Rows of what the compiler needs for the crate alone: its dependencies are built before.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use generator::problem::Problems;

use super::Bench;
use super::figure::{Figure, Unit};
use super::process::{measure, output, program};
use super::row::{Aim, Row, Subject};

const CHECK: &[&str] = &["check"];
const DEBUG: &[&str] = &["build"];
const RELEASE: &[&str] = &["build", "--release"];

/// A library to be built.
struct Library {
    /// The folder that cargo runs in.
    folder: PathBuf,
    package: &'static str,
    features: String,
    /// What is touched for it to be built again.
    source: PathBuf,
    /// The file name of the library.
    file: &'static str,
    /// The part of its sources' paths that says that they are generated.
    generated: &'static str,
}

impl Library {
    fn of(bench: &Bench, subject: Subject, features: &str) -> Self {
        let peer = |package, folder: &str, file| Self {
            folder: bench.peers_workspace(),
            package,
            features: String::new(),
            source: bench.folder.join(folder).join("src/lib.rs"),
            file,
            generated: "/src/",
        };
        match subject {
            Subject::Progenitor => peer("saferpay-progenitor", "progenitor", "libsaferpay_progenitor"),
            Subject::OpenApiGenerator => peer("openapi", "openapi-generator", "libopenapi"),
            Subject::Ours | Subject::ByHand => Self {
                folder: bench.root.clone(),
                package: "saferpay-api",
                features: features.to_owned(),
                source: bench.root.join("saferpay-api/src/lib.rs"),
                file: "libsaferpay_api",
                generated: "/src/generated/",
            },
        }
    }

    fn cargo(&self, bench: &Bench, how: &[&str]) -> Command {
        let mut command = program("cargo", how, &self.folder);
        command.args(["--quiet", "-p", self.package]).env("CARGO_TARGET_DIR", bench.built());
        if !self.features.is_empty() {
            command.args(["--features", &self.features]);
        }
        command
    }

    /// Seconds and bytes of building it alone.
    fn alone(&self, bench: &Bench, how: &[&str]) -> Result<(Vec<f64>, Vec<f64>), Problems> {
        output(&mut self.cargo(bench, how))?;
        let (mut seconds, mut bytes) = (Vec::new(), Vec::new());
        for _ in 0..bench.repeats {
            touch(&self.source)?;
            let needed = measure(&mut self.cargo(bench, how))?;
            seconds.push(needed.seconds);
            bytes.push(needed.bytes);
        }
        Ok((seconds, bytes))
    }

    fn built(&self, bench: &Bench, profile: &str, extension: &str) -> PathBuf {
        bench.built().join(profile).join(self.file).with_extension(extension)
    }
}

/// Time and memory of check, debug and release builds.
pub(crate) fn builds(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut rows = Vec::new();
    for (name, how) in [("`cargo check`", CHECK), ("debug build", DEBUG), ("release build", RELEASE)] {
        bench.say(name);
        let mut time = Row::new(format!("{name}, one version"), Aim::Against(Subject::Progenitor, 0.35));
        let mut memory =
            Row::new(format!("peak memory of {name}, one version"), Aim::Against(Subject::Progenitor, 0.5));
        for subject in [Subject::Ours, Subject::Progenitor, Subject::OpenApiGenerator] {
            let (seconds, bytes) = Library::of(bench, subject, "v1_53").alone(bench, how)?;
            time = time.with(subject, Figure::new(Unit::Seconds, seconds));
            memory = memory.with(subject, Figure::new(Unit::Bytes, bytes));
        }
        rows.extend([time, memory]);
    }
    Ok(rows)
}

/// The debug build of all versions, against progenitor's of one.
pub(crate) fn all_versions(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let (seconds, bytes) = Library::of(bench, Subject::Ours, "_all_versions").alone(bench, DEBUG)?;
    let (one_seconds, one_bytes) = Library::of(bench, Subject::Progenitor, "").alone(bench, DEBUG)?;
    Ok(vec![
        Row::new("debug build, all 52 versions; the peer's: one", Aim::Against(Subject::Progenitor, 2.0))
            .with(Subject::Ours, Figure::new(Unit::Seconds, seconds))
            .with(Subject::Progenitor, Figure::new(Unit::Seconds, one_seconds)),
        Row::new("its peak memory", Aim::Against(Subject::Progenitor, 1.5))
            .with(Subject::Ours, Figure::new(Unit::Bytes, bytes))
            .with(Subject::Progenitor, Figure::new(Unit::Bytes, one_bytes)),
    ])
}

/// The size of the release library, and the lines of generated Rust that it is built from.
pub(crate) fn library(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut size =
        Row::new("size of the release library, one version", Aim::Against(Subject::Progenitor, 0.35));
    let mut lines = Row::new("lines of generated Rust, one version", Aim::Against(Subject::Progenitor, 0.35));
    let mut code = Row::new("of them code, without comments and empty lines", Aim::None);
    for subject in [Subject::Ours, Subject::Progenitor, Subject::OpenApiGenerator] {
        let library = Library::of(bench, subject, "v1_53");
        output(&mut library.cargo(bench, RELEASE))?;
        size = size.with(subject, Some(size_of(&library.built(bench, "release", "rlib"))?));
        let counted = lines_of(&library.built(bench, "release", "d"), library.generated)?;
        lines = lines.with(subject, Some(counted.all));
        code = code.with(subject, Some(counted.code));
    }
    Ok(vec![size, lines, code])
}

/// Size and lines of our types alone, which need no HTTP stack to be built.
pub(crate) fn own_types(bench: &Bench) -> Result<(Figure, Figure), Problems> {
    let library = Library::of(bench, Subject::Ours, "v1_53");
    output(library.cargo(bench, RELEASE).arg("--no-default-features"))?;
    Ok((
        size_of(&library.built(bench, "release", "rlib"))?,
        lines_of(&library.built(bench, "release", "d"), library.generated)?.all,
    ))
}

/// The stripped release binary of a program that makes, reads and deletes a payment link, and how
/// long it takes to build with the client that it stands on: what a library leaves to the programs
/// that use it shows here.
pub(crate) fn binary(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut size = Row::new(
        "stripped release binary of the payment link program",
        Aim::Against(Subject::Progenitor, 0.9),
    );
    let mut time = Row::new("its release build, and that of its client", Aim::None);
    for subject in [Subject::Ours, Subject::Progenitor, Subject::OpenApiGenerator] {
        let package = format!("payment-link-{}", subject.name());
        let build = || {
            let mut command = program("cargo", RELEASE, &bench.peers_workspace());
            command.args(["--quiet", "-p", &package]).env("CARGO_TARGET_DIR", bench.built());
            command.env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
            command
        };
        output(&mut build())?;
        size = size.with(subject, Some(size_of(&bench.built().join("release").join(&package))?));
        let mut seconds = Vec::new();
        for _ in 0..bench.repeats {
            touch(&Library::of(bench, subject, "v1_53").source)?;
            touch(&bench.peers_workspace().join(&package).join("src/main.rs"))?;
            seconds.push(measure(&mut build())?.seconds);
        }
        time = time.with(subject, Figure::new(Unit::Seconds, seconds));
    }
    Ok(vec![size, time])
}

/// The debug build with more and more versions.
pub(crate) fn growth(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut rows = Vec::new();
    for count in super::GROWTH {
        bench.say(&format!("{count} versions"));
        let features: Vec<String> = (2..=53).rev().take(count).map(|minor| format!("v1_{minor}")).collect();
        let (seconds, bytes) = Library::of(bench, Subject::Ours, &features.join(",")).alone(bench, DEBUG)?;
        let row = |what, unit, measured| {
            Row::new(format!("{what}, the newest {count}"), Aim::None)
                .with(Subject::Ours, Figure::new(unit, measured))
        };
        rows.push(row("debug build", Unit::Seconds, seconds));
        rows.push(row("its peak memory", Unit::Bytes, bytes));
    }
    Ok(rows)
}

fn size_of(path: &Path) -> Result<Figure, Problems> {
    let length = fs::metadata(path).map(|metadata| metadata.len());
    let length = length.map_err(|error| Problems::one(path.display().to_string(), error.to_string()))?;
    #[expect(clippy::cast_precision_loss, reason = "no file is that large")]
    Ok(Figure::once(Unit::Bytes, length as f64))
}

/// Lets cargo believe that a file has changed.
fn touch(path: &Path) -> Result<(), Problems> {
    let file = File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| Problems::one(path.display().to_string(), error.to_string()))
}

/// Lines of sources.
struct Lines {
    all: Figure,
    /// Neither comments nor empty.
    code: Figure,
}

/// The lines of the sources that the compiler read, which its list of dependencies names.
fn lines_of(dependencies: &Path, generated: &str) -> Result<Lines, Problems> {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| Problems::one(path.display().to_string(), error.to_string()))
    };
    let list = read(dependencies)?;
    let sources =
        list.lines().next().and_then(|line| line.split_once(": ")).map_or("", |(_, sources)| sources);
    let (mut all, mut code) = (0.0, 0.0);
    for source in sources.split_whitespace().filter(|source| source.contains(generated)) {
        for line in read(Path::new(source))?.lines().map(str::trim_start) {
            all += 1.0;
            if !line.is_empty() && !line.starts_with("//") {
                code += 1.0;
            }
        }
    }
    Ok(Lines { all: Figure::once(Unit::Lines, all), code: Figure::once(Unit::Lines, code) })
}
