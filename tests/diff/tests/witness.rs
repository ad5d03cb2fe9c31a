//! The report predicts which Rust code compiles: small programs, made from the entries, prove it.
//!
//! Each witness is a module. Those that must compile are one program, those that must not are two,
//! since the compiler looks at no types where names are missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use diff::versions;
use pipeline::tree::workspace;
use programs::{cargo, run};
use saferpay_diff::model::{Effect, Entry, Side};
use saferpay_history::{History, RecordField, Target};
use saferpay_spec::{Kind, SpecVersion};
use serde_json::Value;

/// What happens to a witness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Compiles,
    NamesNothing,
    HasOtherTypes,
}

/// The versions that are compared, on the way from the first to the newest.
const PAIRS: [(&str, &str); 5] =
    [("1.2", "1.14"), ("1.14", "1.26"), ("1.26", "1.39"), ("1.39", "1.53"), ("1.50", "1.51")];

/// At most so many witnesses for each kind of change and effect.
const SAMPLE: usize = 3;

fn version(text: &str) -> SpecVersion {
    text.parse().unwrap()
}

/// A path without its version: the module path of the type, and what is named of it.
fn split(path: &str) -> (Vec<&str>, &str) {
    let mut parts: Vec<&str> = path.split("::").skip(1).collect();
    let last = parts.pop().unwrap_or_default();
    (parts, last)
}

/// The fields of a type, by its module path.
fn fields(history: &History, version: SpecVersion, path: &[&str]) -> Vec<RecordField> {
    let module = history.modules.iter().find(|module| module.version == version).unwrap();
    let messages = module
        .groups
        .iter()
        .filter(|group| path.len() == 2 && saferpay_history::names::module_name(&group.name) == path[0]);
    let messages = messages
        .flat_map(|group| &group.operations)
        .flat_map(|operation| [operation.query, operation.request, operation.response])
        .flatten();
    let records: Vec<usize> = if path.len() == 2 { messages.collect() } else { module.containers.clone() };
    let record = records
        .into_iter()
        .map(|index| &history.records[index])
        .find(|record| Some(&&*record.name) == path.last());
    record.map(|record| record.content.fields.clone()).unwrap_or_default()
}

fn mandatory(history: &History, version: SpecVersion, path: &[&str]) -> Vec<RecordField> {
    let fields = fields(history, version, path).into_iter();
    fields.filter(|field| field.plain).collect()
}

/// A value for a parameter, of a type that leaves nothing open.
fn argument(field: &RecordField) -> &'static str {
    match (field.target, field.kind) {
        (None, Kind::String | Kind::Uri | Kind::Guid) if field.zeroized => {
            "any::<saferpay_api::SecretString>()"
        }
        (None, Kind::String | Kind::Uri | Kind::Guid) => "String::new()",
        (None, Kind::Date) => "any::<saferpay_api::DateTime>()",
        (Some(Target::Record(_) | Target::Values(_)) | None, _) => "any()",
    }
}

/// A call of a setter as the version has it.
fn set(history: &History, version: SpecVersion, path: &[&str], setter: &str) -> Option<String> {
    let fields = fields(history, version, path);
    let field = fields.iter().find(|field| setter.strip_prefix("with_") == Some(&*field.rust))?;
    Some(format!("let _ = any::<api::{}>().{setter}({});", path.join("::"), argument(field)))
}

/// A call of a constructor as the version has it.
fn call(history: &History, version: SpecVersion, path: &[&str]) -> String {
    let arguments: Vec<&str> = mandatory(history, version, path).iter().map(argument).collect();
    format!("let _ = api::{}::new({});", path.join("::"), arguments.join(", "))
}

/// The witnesses of one impact: the body of a function for a version, and what becomes of it.
fn witnesses(
    history: &History,
    (old, new): (SpecVersion, SpecVersion),
    path: &str,
    effect: Effect,
) -> Vec<(SpecVersion, String, Fate)> {
    let (owner, last) = split(path);
    let is_type = owner.last().is_none_or(|part| part.starts_with(|first: char| first.is_lowercase()));
    // The functions of operations come with the client alone.
    let is_message = |name: &str| ["Query", "Request", "Response"].iter().any(|part| name.ends_with(part));
    let is_function = matches!(&*owner, [_, handle] if !is_message(handle));
    let named = || format!("let _: Option<api::{}> = None;", [&*owner, &[last]].concat().join("::"));
    let is_variant = last.starts_with(|first: char| first.is_uppercase());
    let read = || format!("let _ = &any::<api::{}>().{last};", owner.join("::"));
    let optional = || format!("let _: &Option<_> = &any::<api::{}>().{last};", owner.join("::"));
    let variant = || format!("let _ = api::{}::{last};", owner.join("::"));
    let both = |good: SpecVersion, bad: SpecVersion, body: String, fate: Fate| {
        vec![(good, body.clone(), Fate::Compiles), (bad, body, fate)]
    };
    match effect {
        _ if !path.starts_with('v') || is_function => Vec::new(),
        Effect::SetterAdded => set(history, new, &owner, last)
            .map(|body| both(new, old, body, Fate::HasOtherTypes))
            .unwrap_or_default(),
        _ if last.starts_with("with_") => Vec::new(),
        Effect::Removed | Effect::Renamed if is_type => both(old, new, named(), Fate::NamesNothing),
        Effect::ItemAdded if is_type => both(new, old, named(), Fate::NamesNothing),
        Effect::Removed => both(old, new, read(), Fate::HasOtherTypes),
        Effect::ItemAdded | Effect::FieldAdded => both(new, old, read(), Fate::HasOtherTypes),
        Effect::BecameOptional => both(new, old, optional(), Fate::HasOtherTypes),
        Effect::BecameMandatory => both(old, new, optional(), Fate::HasOtherTypes),
        Effect::VariantRemoved => both(old, new, variant(), Fate::HasOtherTypes),
        Effect::VariantAdded => both(new, old, variant(), Fate::HasOtherTypes),
        // Several entries may change one constructor, and leave the number of its arguments.
        Effect::ArgumentAdded | Effect::ArgumentRemoved
            if mandatory(history, old, &owner).len() == mandatory(history, new, &owner).len() =>
        {
            Vec::new()
        }
        Effect::TypeChanged if last == "new" => Vec::new(),
        Effect::ArgumentAdded | Effect::ArgumentRemoved => {
            both(old, new, call(history, old, &owner), Fate::HasOtherTypes)
        }
        Effect::Unchanged
        | Effect::ValidationTightened
        | Effect::ValidationLoosened
        | Effect::ValidationChanged
            if !is_variant && !is_type =>
        {
            vec![(old, read(), Fate::Compiles), (new, read(), Fate::Compiles)]
        }
        // A value of the one version is given to the other.
        Effect::TypeChanged
        | Effect::ValidationTightened
        | Effect::ValidationLoosened
        | Effect::ValidationChanged
            if !is_variant =>
        {
            let owner = owner.join("::");
            let (before, after) = (old.feature(), new.feature());
            let body = format!(
                "any::<saferpay_api::{after}::{owner}>().{last} = any::<saferpay_api::{before}::{owner}>().{last};"
            );
            let fate = if effect == Effect::TypeChanged { Fate::HasOtherTypes } else { Fate::Compiles };
            vec![(new, body, fate)]
        }
        _ => Vec::new(),
    }
}

/// Whether the types of an entry have the same names on both sides, so that one program speaks of both.
fn keeps_its_names(entry: &Entry) -> bool {
    let tables = |sides: &[Side]| -> BTreeSet<String> {
        sides.iter().map(|side| side.subject.owner.to_string()).collect()
    };
    let (old, new) = (tables(&entry.old), tables(&entry.new));
    entry.old.iter().chain(&entry.new).all(|side| side.counterpart.is_none())
        && (old.is_empty() || new.is_empty() || old == new)
}

/// A sample of all entries, each effect of each kind a few times.
fn sample(entries: &[Entry]) -> Vec<(&Entry, String, Effect)> {
    let mut taken: BTreeMap<(&str, Effect), usize> = BTreeMap::new();
    let mut sample = Vec::new();
    for entry in entries.iter().filter(|entry| keeps_its_names(entry)) {
        for impact in &entry.impacts {
            let count = taken.entry((&entry.kind, impact.effect)).or_default();
            if *count < SAMPLE {
                *count += 1;
                sample.push((entry, impact.path.clone(), impact.effect));
            }
        }
    }
    sample
}

#[test]
#[ignore = "long, since it compiles a program for each entry: `.ci/long` runs it"]
fn programs_compile_or_do_not_as_told() {
    let mut programs: BTreeMap<Fate, Vec<(String, String)>> = BTreeMap::new();
    let mut effects: BTreeMap<Effect, usize> = BTreeMap::new();
    for (old, new) in PAIRS {
        let sides = (version(old), version(new));
        let comparison = versions().compare(sides.0, sides.1).unwrap();
        for (entry, path, effect) in sample(&comparison.entries) {
            for (version, body, fate) in witnesses(vendored::history(), sides, &path, effect) {
                *effects.entry(effect).or_default() += 1;
                let modules = programs.entry(fate).or_default();
                let name = format!("w{}", modules.len());
                let text = format!(
                    "// {} {path} {effect:?}\nmod {name} {{ #![allow(unused)] use crate::any; use saferpay_api::{} as api; fn witness() {{ {body} }} }}\n",
                    entry.kind,
                    version.feature(),
                );
                modules.push((name, text));
            }
        }
    }
    for effect in [
        Effect::Removed,
        Effect::ItemAdded,
        Effect::FieldAdded,
        Effect::VariantAdded,
        Effect::VariantRemoved,
        Effect::BecameOptional,
        Effect::SetterAdded,
        Effect::BecameMandatory,
        Effect::TypeChanged,
        Effect::ArgumentAdded,
        Effect::ArgumentRemoved,
        Effect::ValidationTightened,
        Effect::Unchanged,
    ] {
        assert!(effects.contains_key(&effect), "no witness of {effect:?}: {effects:?}");
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("witnesses");
    write(&folder, &programs);
    let mut check = cargo();
    check.args(["check", "--offline", "--keep-going", "--bins", "--message-format", "json"]);
    let outcome = run(check.current_dir(&folder));
    let errors: Vec<Value> = outcome
        .out
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message.pointer("/message/level").is_some_and(|level| level == "error"))
        .collect();
    assert!(!errors.is_empty(), "{}", outcome.err);
    for (fate, modules) in &programs {
        let file = format!("{fate:?}.rs").to_lowercase();
        for (position, (name, text)) in modules.iter().enumerate() {
            let lines = 3 + 2 * position..5 + 2 * position;
            let failed = errors.iter().find(|error| is_at(error, &file, &lines));
            let told = failed.map(|error| error["message"]["message"].to_string());
            assert_eq!(failed.is_some(), *fate != Fate::Compiles, "{name}: {text} {told:?}");
        }
    }
    println!("{} witnesses of {} effects", programs.values().map(Vec::len).sum::<usize>(), effects.len());
}

/// Whether an error is in some lines of a file.
fn is_at(error: &Value, file: &str, lines: &std::ops::Range<usize>) -> bool {
    let spans = error.pointer("/message/spans").and_then(Value::as_array);
    spans.into_iter().flatten().any(|span| {
        let line = span["line_start"].as_u64().and_then(|line| usize::try_from(line).ok());
        span["file_name"].as_str().is_some_and(|name| name.ends_with(file))
            && line.is_some_and(|line| lines.contains(&line))
    })
}

/// Writes a package with a program for each fate.
fn write(folder: &Path, programs: &BTreeMap<Fate, Vec<(String, String)>>) {
    fs::create_dir_all(folder.join("src/bin")).unwrap();
    let root = workspace().canonicalize().unwrap();
    let both = PAIRS.iter().flat_map(|(old, new)| [version(old), version(new)]);
    let features: BTreeSet<String> = both.map(|version| format!("\"{}\"", version.feature())).collect();
    let features: Vec<String> = features.into_iter().collect();
    let manifest = format!(
        "[package]\nname = \"witnesses\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         saferpay-api = {{ path = \"{}\", default-features = false, features = [{}] }}\n",
        root.join("saferpay-api").display(),
        features.join(", "),
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for (fate, modules) in programs {
        let mut text = "fn any<T>() -> T { unreachable!() }\nfn main() {}\n".to_owned();
        for (_, module) in modules {
            let _ = write!(text, "{module}");
        }
        fs::write(folder.join(format!("src/bin/{fate:?}.rs").to_lowercase()), text).unwrap();
    }
}
