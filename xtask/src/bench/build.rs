//! Rows about the build of the crate alone, after its dependencies.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use super::context::{Bench, PINNED, SHORT, growing, newest};
use super::figure::{Figure, Unit};
use super::plot::name_of_row;
use super::process::{Needed, measure, output, program};
use super::row::{Aim, Row, Subject};

const CHECK: &[&str] = &["check"];
const DEBUG: &[&str] = &["build"];
const RELEASE: &[&str] = &["build", "--release"];

/// A library to build.
struct Library {
    /// The working directory of cargo.
    folder: PathBuf,
    package: &'static str,
    features: String,
    /// The files that are touched so that cargo builds it again.
    source: PathBuf,
    /// The same files of its dependency in this project, if it has one.
    runtime: Option<PathBuf>,
    /// The file name of the library.
    file: &'static str,
    /// The generated sources: the library that they are compiled into, and a part of their paths.
    generated: &'static [(&'static str, &'static str)],
}

/// The file name of our runtime library.
const RUNTIME: &str = "libsaferpay_runtime";

impl Library {
    fn of(bench: &Bench, subject: Subject, features: &str) -> Self {
        let peer = |package, folder: &str, file, generated| Self {
            folder: bench.peers_workspace(),
            package,
            features: String::new(),
            source: bench.folder.join(folder).join("src/lib.rs"),
            runtime: None,
            file,
            generated,
        };
        match subject {
            Subject::Progenitor => peer(
                "saferpay-progenitor",
                "progenitor",
                "libsaferpay_progenitor",
                &[("libsaferpay_progenitor", "/src/")],
            ),
            Subject::OpenApiGenerator => {
                peer("openapi", "openapi-generator", "libopenapi", &[("libopenapi", "/src/")])
            }
            Subject::Ours | Subject::ByHand => Self {
                folder: bench.root.clone(),
                package: "saferpay-api",
                features: features.to_owned(),
                source: bench.root.join("saferpay-api/src/lib.rs"),
                runtime: Some(bench.root.join("saferpay-api/runtime/src/lib.rs")),
                file: "libsaferpay_api",
                generated: &[
                    ("libsaferpay_api", "/src/generated/"),
                    (RUNTIME, "/runtime/src/error/behavior.rs"),
                    (RUNTIME, "/runtime/src/error/error_name.rs"),
                    (RUNTIME, "/runtime/src/error/secret_fields.rs"),
                    (RUNTIME, "/runtime/src/flows/detail.rs"),
                    (RUNTIME, "/runtime/src/flows/input_versions.rs"),
                ],
            },
        }
    }

    fn cargo(&self, bench: &Bench, how: &[&str]) -> Command {
        let mut command = program("cargo", how, &self.folder);
        command.args(["--quiet", "-p", self.package]).env("CARGO_TARGET_DIR", bench.built());
        if self.runtime.is_some() {
            // Naming it on the command line gives its file a name without a hash.
            command.args(["-p", "saferpay-runtime"]);
        }
        if !self.features.is_empty() {
            let features = self.features.split(',').map(|feature| format!("{}/{feature}", self.package));
            command.args(["--features", &features.collect::<Vec<_>>().join(",")]);
        }
        command
    }

    /// Seconds and bytes of the build of the library alone.
    fn alone(&self, bench: &Bench, how: &[&str]) -> Result<Measured, Problems> {
        self.again(bench, how, &[&self.source])
    }

    /// One build of the library alone.
    fn once(&self, bench: &Bench, how: &[&str]) -> Result<Needed, Problems> {
        let mut build = self.cargo(bench, how);
        output(&mut build)?;
        built_again(&mut build, &[&self.source])
    }

    /// The same for the library and its dependency in this project.
    fn with_runtime(&self, bench: &Bench, how: &[&str]) -> Result<Measured, Problems> {
        self.again(bench, how, &self.sources())
    }

    /// The files that are touched so that cargo builds it and its runtime again.
    fn sources(&self) -> Vec<&Path> {
        [&self.source].into_iter().chain(&self.runtime).map(PathBuf::as_path).collect()
    }

    fn again(&self, bench: &Bench, how: &[&str], sources: &[&Path]) -> Result<Measured, Problems> {
        let mut build = self.cargo(bench, how);
        output(&mut build)?;
        let mut measured = Measured::default();
        for _ in 0..bench.repeats {
            let needed = built_again(&mut build, sources)?;
            measured.seconds.push(needed.seconds);
            measured.bytes.push(needed.bytes);
        }
        Ok(measured)
    }

    /// The lines of the generated sources of its release build.
    fn lines(&self, bench: &Bench) -> Result<Lines, Problems> {
        let mut lines = Lines::default();
        for (file, path) in self.generated {
            lines.add(&bench.built().join("release").join(file).with_extension("d"), path)?;
        }
        Ok(lines)
    }

    fn built(&self, bench: &Bench, profile: &str, extension: &str) -> PathBuf {
        bench.built().join(profile).join(self.file).with_extension(extension)
    }
}

/// The time and memory of some builds.
#[derive(Default)]
struct Measured {
    seconds: Vec<f64>,
    bytes: Vec<f64>,
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
            let Measured { seconds, bytes } =
                Library::of(bench, subject, &PINNED.feature()).alone(bench, how)?;
            time = time.with(subject, Figure::new(Unit::Seconds, seconds));
            memory = memory.with(subject, Figure::new(Unit::Bytes, bytes));
        }
        let both = Library::of(bench, Subject::Ours, &PINNED.feature()).with_runtime(bench, how)?;
        let whole = Row::new(format!("{name}, one version and its runtime"), Aim::None)
            .with(Subject::Ours, Figure::new(Unit::Seconds, both.seconds));
        rows.extend([time, whole, memory]);
    }
    Ok(rows)
}

/// The debug build of all versions, compared with progenitor's of one.
pub(crate) fn all_versions(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let all = Library::of(bench, Subject::Ours, "_all_versions").alone(bench, DEBUG)?;
    let one = Library::of(bench, Subject::Progenitor, "").alone(bench, DEBUG)?;
    Ok(vec![
        Row::new(
            format!("debug build, all {} versions (peer: one)", bench.versions.len()),
            Aim::Against(Subject::Progenitor, 2.0),
        )
        .with(Subject::Ours, Figure::new(Unit::Seconds, all.seconds))
        .with(Subject::Progenitor, Figure::new(Unit::Seconds, one.seconds)),
        Row::new("its peak memory", Aim::Against(Subject::Progenitor, 1.5))
            .with(Subject::Ours, Figure::new(Unit::Bytes, all.bytes))
            .with(Subject::Progenitor, Figure::new(Unit::Bytes, one.bytes)),
    ])
}

/// The size of the release library, and the lines of generated Rust that it is built from.
pub(crate) fn library(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut size =
        Row::new("size of the release library, one version", Aim::Against(Subject::Progenitor, 0.35));
    let mut lines = Row::new("lines of generated Rust, one version", Aim::None);
    let mut code = Row::new("of them code, without comments and empty lines", Aim::None);
    for subject in [Subject::Ours, Subject::Progenitor, Subject::OpenApiGenerator] {
        let library = Library::of(bench, subject, &PINNED.feature());
        output(&mut library.cargo(bench, RELEASE))?;
        size = size.with(subject, Some(size_of(&library.built(bench, "release", "rlib"))?));
        let counted = library.lines(bench)?;
        lines = lines.with(subject, Some(Figure::once(Unit::Lines, counted.all)));
        code = code.with(subject, Some(Figure::once(Unit::Lines, counted.code)));
    }
    let runtime = size_of(&bench.built().join("release").join(RUNTIME).with_extension("rlib"))?;
    let whole = Row::new("size of its runtime", Aim::None).with(Subject::Ours, Some(runtime));
    Ok(vec![size, whole, lines, code])
}

/// Size and lines of our types alone, which build without an HTTP stack. A library contains the path of each
/// file: without the path of the checkout, the size is the same in every checkout.
pub(crate) fn own_types(bench: &Bench) -> Result<(Figure, Figure), Problems> {
    let library = Library::of(bench, Subject::Ours, &PINNED.feature());
    let mut build = library.cargo(bench, RELEASE);
    build.env("CARGO_ENCODED_RUSTFLAGS", format!("--remap-path-prefix={}=/", bench.root.display()));
    output(build.arg("--no-default-features"))?;
    let sizes = [library.file, RUNTIME].map(|file| bench.built().join("release").join(file));
    let mut bytes = 0.0;
    for size in sizes {
        bytes += size_of(&size.with_extension("rlib"))?.median();
    }
    Ok((Figure::once(Unit::Bytes, bytes), Figure::once(Unit::Lines, library.lines(bench)?.all)))
}

/// The stripped release binary of a program that creates, reads and deletes a payment link, and how
/// long it takes to build with its client. This shows how much work a library leaves to the programs
/// that use it.
pub(crate) fn binary(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut size = Row::new(
        "stripped release binary of the payment link program",
        Aim::Against(Subject::Progenitor, 0.9),
    );
    let mut time = Row::new("its release build, and that of its client", Aim::None);
    for subject in [Subject::Ours, Subject::Progenitor, Subject::OpenApiGenerator] {
        let package = format!("payment-link-{}", subject.name());
        let mut build = program("cargo", RELEASE, &bench.peers_workspace());
        build.args(["--quiet", "-p", &package]).env("CARGO_TARGET_DIR", bench.built());
        build.env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
        output(&mut build)?;
        size = size.with(subject, Some(size_of(&bench.built().join("release").join(&package))?));
        let library = Library::of(bench, subject, &PINNED.feature());
        let program = bench.peers_workspace().join(&package).join("src/main.rs");
        let sources = [library.sources(), vec![&program]].concat();
        let mut seconds = Vec::new();
        for _ in 0..bench.repeats {
            seconds.push(built_again(&mut build, &sources)?.seconds);
        }
        time = time.with(subject, Figure::new(Unit::Seconds, seconds));
    }
    Ok(vec![size, time])
}

/// The debug build with one version more than the newest: its neighbor, and an old one.
pub(crate) fn one_more(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let others = [("its neighbor", PINNED.minor - 1, 1.02), ("1.12", 12, 1.35)];
    let library = |minor: Option<u16>| {
        let minors = [Some(PINNED.minor), minor].into_iter().flatten();
        let features: Vec<String> =
            minors.map(|minor| SpecVersion { major: PINNED.major, minor }.feature()).collect();
        Library::of(bench, Subject::Ours, &features.join(","))
    };
    let mut ratios = others.map(|_| Vec::new());
    for _ in 0..SHORT * bench.repeats {
        bench.say("one more version");
        let one = library(None).once(bench, DEBUG)?;
        for ((_, minor, _), ratios) in others.iter().zip(&mut ratios) {
            ratios.push(library(Some(*minor)).once(bench, DEBUG)?.processor / one.processor);
        }
    }
    let row = |((name, _, most), ratios): ((&str, _, f64), Vec<f64>)| {
        Row::new(format!("debug build, one version and {name}, over one: processor time"), Aim::AtMost(most))
            .with(Subject::Ours, Figure::new(Unit::Times, ratios))
    };
    Ok(others.into_iter().zip(ratios).map(row).collect())
}

/// The debug build with an increasing number of versions.
pub(crate) fn growth(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut rows = Vec::new();
    for count in growing(bench.versions.len()) {
        bench.say(&format!("{count} versions"));
        let features: Vec<String> =
            newest(&bench.versions, count).into_iter().map(SpecVersion::feature).collect();
        let Measured { seconds, bytes } =
            Library::of(bench, Subject::Ours, &features.join(",")).alone(bench, DEBUG)?;
        let row = |what, unit, measured| {
            Row::new(name_of_row(what, count), Aim::None).with(Subject::Ours, Figure::new(unit, measured))
        };
        rows.push(row("debug build", Unit::Seconds, seconds));
        rows.push(row("peak memory of the debug build", Unit::Bytes, bytes));
    }
    Ok(rows)
}

/// The size of a file.
pub(crate) fn size_of(path: &Path) -> Result<Figure, Problems> {
    let length = fs::metadata(path).map(|metadata| metadata.len());
    let length = length.map_err(|error| Problems::of_file(path, &error))?;
    #[expect(clippy::cast_precision_loss, reason = "no file is that large")]
    Ok(Figure::once(Unit::Bytes, length as f64))
}

/// Measures a build after a change of these files.
pub(crate) fn built_again(build: &mut Command, sources: &[&Path]) -> Result<Needed, Problems> {
    for source in sources {
        // Cargo treats a file as changed if it is newer.
        let file = File::options().append(true).open(source);
        let touched = file.and_then(|file| file.set_modified(SystemTime::now()));
        touched.map_err(|error| Problems::of_file(source, &error))?;
    }
    measure(build)
}

/// Lines of sources.
#[derive(Default)]
struct Lines {
    all: f64,
    /// Lines that are neither comments nor empty.
    code: f64,
}

impl Lines {
    /// Adds the lines of the sources that the compiler read according to its list of dependencies, if
    /// their paths contain this part.
    fn add(&mut self, dependencies: &Path, generated: &str) -> Result<(), Problems> {
        let read = |path: &Path| fs::read_to_string(path).map_err(|error| Problems::of_file(path, &error));
        let list = read(dependencies)?;
        let sources =
            list.lines().next().and_then(|line| line.split_once(": ")).map_or("", |(_, sources)| sources);
        for source in sources.split_whitespace().filter(|source| source.contains(generated)) {
            for line in read(Path::new(source))?.lines().map(str::trim_start) {
                self.all += 1.0;
                if !line.is_empty() && !line.starts_with("//") {
                    self.code += 1.0;
                }
            }
        }
        Ok(())
    }
}
