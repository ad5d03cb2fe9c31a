//! Writes each example of an operation as a function, for the oldest and the newest version that shows it,
//! and a table of these functions.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use saferpay_history::names::module_name;
use saferpay_spec::names::Names;
use saferpay_spec::texts::{Text, Texts};
use saferpay_spec::{SpecVersion, Specification};

fn main() {
    println!("cargo::rerun-if-changed=../../spec");
    let prose = prose();
    let (mut modules, mut table) = (String::new(), String::new());
    for ((operation, _), (text, versions)) in &shown(vendored::corrected(), &vendored::names(), &prose) {
        let Some(example) = text.example() else { continue };
        let mut ends = vec![versions[0], versions[versions.len() - 1]];
        ends.dedup();
        for version in ends {
            let module = format!("{}_{}", module_name(&operation.replace('/', "")), version.feature());
            let place = text.place();
            let source = source(example, version);
            let arguments = arguments(&source).unwrap_or_else(|problem| panic!("{place}: {problem}"));
            let _ = writeln!(modules, "mod {module} {{\n{source}\n{}\n}}", run(&arguments));
            let _ = writeln!(
                table,
                "Example {{
                    operation: {operation:?}, version: {:?}, place: {place:?},
                    arguments: &{:?}, run: {module}::run,
                }},",
                version.to_string(),
                arguments.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            );
        }
    }
    let table = format!("/// All of them.\npub static EXAMPLES: &[Example] = &[{table}];");
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("OUT_DIR"));
    fs::write(folder.join("examples.rs"), format!("{modules}\n{table}")).expect("examples.rs");
}

/// The texts of operations by operation and place, with the versions that show each, oldest first.
type Shown<'p> = BTreeMap<(String, String), (&'p Text, Vec<SpecVersion>)>;

fn shown<'p>(specifications: &[Specification], names: &Names, prose: &'p Texts) -> Shown<'p> {
    let mut shown = Shown::new();
    for specification in specifications {
        let version = specification.version;
        for operation in &specification.operations {
            let (group, name) = names.operation(operation);
            let title = format!("{group}/{name}");
            if let Some(text) = prose.operation(&title, version) {
                let entry = shown.entry((title, text.place())).or_insert((text, Vec::new()));
                entry.1.push(version);
            }
        }
    }
    shown
}

/// The example as a documentation test would compile it.
fn source(example: &str, version: SpecVersion) -> String {
    let lines = example.lines().map(|line| line.strip_prefix("# ").unwrap_or(line));
    let source: Vec<_> = lines.collect();
    source.join("\n").replace("{version}", &version.feature())
}

/// The parameters of the function after the client: their names, and whether they are references.
fn arguments(source: &str) -> Result<Vec<(String, bool)>, String> {
    let file = syn::parse_file(source).map_err(|error| format!("the example is not valid Rust: {error}"))?;
    let function = file.items.iter().find_map(|item| match item {
        syn::Item::Fn(function) if function.sig.ident == "example" => Some(&function.sig.inputs),
        _ => None,
    });
    let inputs = function.ok_or("the example is no `async fn example(client: &…::Client, …)`")?;
    let named = inputs.iter().map(|input| match input {
        syn::FnArg::Typed(typed) => match (&*typed.pat, &*typed.ty) {
            (syn::Pat::Ident(name), kind) => {
                Ok((name.ident.to_string(), matches!(kind, syn::Type::Reference(_))))
            }
            _ => Err("an argument of the example has no name".to_owned()),
        },
        syn::FnArg::Receiver(_) => Err("the example takes `self`".to_owned()),
    });
    let mut named = named.collect::<Result<Vec<_>, _>>()?;
    if named.first() != Some(&("client".to_owned(), true)) {
        return Err("the example does not take `client` first, by reference".to_owned());
    }
    named.remove(0);
    Ok(named)
}

/// The function that calls an example.
fn run(arguments: &[(String, bool)]) -> String {
    let mut passed = String::from("&shop.sandbox.client()");
    for (name, by_reference) in arguments {
        let _ = if *by_reference {
            write!(passed, ", &given.read::<std::string::String>({name:?})")
        } else {
            write!(passed, ", given.read({name:?})")
        };
    }
    format!(
        "pub(super) fn run<'a>(shop: &'a super::Shop, given: &'a super::Given) -> super::Run<'a> {{
            let _ = given;
            std::boxed::Box::pin(async move {{ example({passed}).await }})
        }}"
    )
}

fn prose() -> Texts {
    let docs = "spec/docs/";
    let texts: Vec<(String, String)> = vendored::files("spec/docs/operations", "md")
        .into_iter()
        .map(|path| (path.trim_start_matches(docs).to_owned(), vendored::read(&path)))
        .collect();
    vendored::sound(Texts::parse(texts.iter().map(|(name, text)| (&**name, &**text))))
}
