//! The program in the README works as shown, in a new crate outside of the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use guides::flows::EXAMPLES;
use guides::guides::GUIDES;
use saferpay_sandbox::Sandbox;
use tempfile::TempDir;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace").to_owned()
}

/// The first code block of the README in this language.
fn block(language: &str) -> String {
    let readme = fs::read_to_string(workspace().join("README.md")).expect("the README");
    let after = readme.split(&format!("```{language}\n")).nth(1);
    after.and_then(|text| text.split("```").next()).expect("a block of this language").to_owned()
}

/// A crate with the manifest and the program of the README. It depends on this checkout.
fn newcomer() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder outside of the workspace");
    assert!(!folder.path().starts_with(workspace()));
    let path = format!("path = '{}'", workspace().join("saferpay-api").display());
    let dependencies = block("toml").replace("version = \"0.1\"", &path);
    assert!(dependencies.contains(&path), "{dependencies}");
    assert_eq!(dependencies.matches("v1_").count(), 1, "one version: {dependencies}");
    let package = "[package]\nname = \"newcomer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n";
    let files = [("Cargo.toml", format!("{package}{dependencies}")), ("src/main.rs", block("rust,no_run"))];
    fs::create_dir(folder.path().join("src")).expect("src");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect(name);
    }
    fs::copy(workspace().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("Cargo.lock");
    folder
}

/// Runs cargo in that crate, without network access.
fn cargo(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = programs::cargo();
    command.current_dir(folder.path()).args(arguments).arg("--offline");
    command.env("CARGO_TARGET_DIR", target());
    // Uses the same profile as the workspace, so that some dependencies need not be built again.
    command.env("CARGO_PROFILE_DEV_DEBUG", "none");
    command
}

/// The target folder of the workspace, which has most of the dependencies already.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a target folder").to_owned()
}

/// Stops the program when the test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_program_is_short() {
    let program = block("rust,no_run");
    let lines = program.lines().filter(|line| !line.trim().is_empty()).count();
    assert!(lines < 20, "{lines} lines");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long, since it builds the crate with its dependencies again: `.ci/long` runs it"]
async fn the_program_creates_a_payment_link_and_settles_it() {
    let folder = newcomer();
    let built = cargo(&folder, &["build", "--quiet"]).output().expect("cargo");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));

    let sandbox = Sandbox::start().await.expect("a sandbox");
    let program = Command::new(target().join("debug/newcomer"))
        .env("SAFERPAY_ENVIRONMENT", sandbox.api_address())
        .env("SAFERPAY_CUSTOMER_ID", &*sandbox.customer().id)
        .env("SAFERPAY_USERNAME", "sandbox")
        .env("SAFERPAY_PASSWORD", "sandbox")
        .env("NO_PROXY", "127.0.0.1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut running = Running(program);
    let mut output = BufReader::new(running.0.stdout.take().expect("its output")).lines();
    let mut said = || output.next().expect("a line").expect("text");

    let asked = said();
    let link = asked.split_whitespace().find(|word| word.starts_with("http")).expect("a link");
    let token = guides::pay(&sandbox, link.trim_end_matches([',', '.']));
    let address = format!("https://shop.example/paid?token={token}\n");
    running.0.stdin.take().expect("its input").write_all(address.as_bytes()).expect("a reader");
    assert_eq!(said(), "paid: true");
    assert!(running.0.wait().expect("an end").success());

    let called: Vec<_> = sandbox.request_log().into_iter().filter_map(|call| call.operation).collect();
    let expected = ["SecurePayGate/CreateSingleUsePaymentLink", "PaymentPage/Assert", "Transaction/Capture"];
    assert_eq!(called, expected);
}

#[test]
fn the_dependencies_are_those_of_the_readme() {
    let newcomer = newcomer();
    let direct = |package| {
        let tree = ["tree", "--package", package, "--edges", "normal", "--depth", "1", "--prefix", "none"];
        let output = cargo(&newcomer, &tree).output().expect("cargo");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let output = String::from_utf8(output.stdout).expect("text");
        let names = output.lines().skip(1).filter_map(|line| Some(line.split(' ').next()?.to_owned()));
        names.collect::<Vec<_>>()
    };
    let found: BTreeSet<String> = ["saferpay-api", "saferpay-runtime"].into_iter().flat_map(direct).collect();

    let readme = fs::read_to_string(workspace().join("README.md")).expect("the README");
    let section = readme.split("\n## Dependencies\n").nth(1).and_then(|text| text.split("\n## ").next());
    let rows = section.expect("a section").lines().filter_map(|line| line.strip_prefix("| `"));
    let names = rows.flat_map(|row| row.split(" |").next().unwrap_or_default().split(", "));
    let dependencies = names.map(|name| name.trim_matches('`').to_owned()).collect();
    assert_eq!(found, dependencies);
}

/// The names of the Markdown files in a folder of `saferpay-api`.
fn texts(folder: &str) -> BTreeSet<String> {
    let folder = workspace().join("saferpay-api").join(folder);
    let files = fs::read_dir(&folder).expect("a folder of texts").map(|entry| entry.expect("a file").path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect()
}

#[test]
fn every_guide_is_run_and_found() {
    assert_eq!(texts("src/guide"), GUIDES.iter().map(|&name| name.to_owned()).collect());
    let readme = fs::read_to_string(workspace().join("README.md")).expect("the README");
    let front = workspace().join("saferpay-api/src/guide/mod.rs");
    let front = fs::read_to_string(front).expect("the front page");
    for guide in GUIDES {
        assert!(readme.contains(&format!("(saferpay-api/src/guide/{guide}.md)")), "{guide}");
        assert!(front.contains(&format!(". [`{guide}`]: ")), "{guide}");
    }
}

#[test]
fn every_example_of_a_flow_is_run_and_links_a_guide() {
    let folder = "runtime/src/flows/examples";
    assert_eq!(texts(folder), EXAMPLES.iter().map(|&name| name.to_owned()).collect());
    for example in EXAMPLES {
        let path = workspace().join("saferpay-api").join(folder).join(format!("{example}.md"));
        let text = fs::read_to_string(path).expect("an example");
        assert!(
            GUIDES.iter().any(|guide| text.contains(&format!("(../guide/{guide}/index.html)"))),
            "{example}"
        );
    }
}
