//! Writes the table of all types and operations of all versions, so that no list of versions is kept by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use saferpay_history::names::{field_name, module_name};
use saferpay_history::{History, VersionModule};
use saferpay_spec::Specification;
use saferpay_spec::names::Names;

fn main() {
    println!("cargo::rerun-if-changed=../../spec");
    let (names, specifications) = (vendored::names(), vendored::corrected());
    let history = vendored::history();
    let mut messages = String::new();
    let mut calls = String::new();
    let (mut questions, mut answers) = (BTreeMap::new(), String::new());
    for (specification, module) in specifications.iter().zip(&history.modules) {
        write_messages(&mut messages, specification, module, history, &names);
        write_calls(&mut calls, module, history);
        write_answers(&mut questions, &mut answers, module, history);
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("OUT_DIR"));
    fs::write(folder.join("messages.rs"), format!("&[{messages}]")).expect("messages.rs");
    fs::write(folder.join("calls.rs"), calls).expect("calls.rs");
    fs::write(folder.join("known.rs"), known(history)).expect("known.rs");
    let questions: String = questions.into_values().collect();
    fs::write(folder.join("answers.rs"), format!("{{ {questions} &[{answers}] }}")).expect("answers.rs");
    let mut clients = String::new();
    write_clients(&mut clients, history);
    fs::write(folder.join("clients.rs"), format!("&[{clients}]")).expect("clients.rs");
}

/// `message::<v1_53::Amount>("1.53", "Common_Models_Data_Amount")` for every type.
fn write_messages(
    text: &mut String,
    specification: &Specification,
    module: &VersionModule,
    history: &History,
    names: &Names,
) {
    let version = module.version;
    let mut add = |path: String, owner: &str| {
        let feature = version.feature();
        let _ = writeln!(text, "message::<saferpay_api::{feature}::{path}>(\"{version}\", \"{owner}\"),");
    };
    for (table, index) in &module.by_table {
        add(history.records[*index].name.clone(), &table.to_string());
    }
    for operation in &specification.operations {
        let (group, name) = names.operation(operation);
        let parts = [
            ("query", !operation.query.is_empty(), "Query"),
            ("request", operation.request.is_some(), "Request"),
            ("response", operation.response.is_some(), "Response"),
        ];
        for (part, _, suffix) in parts.into_iter().filter(|(_, present, _)| *present) {
            let owner = format!("{} {} {part}", operation.method, operation.path);
            add(format!("{}::{name}{suffix}", module_name(&group)), &owner);
        }
    }
}

/// One `impl Known` for each distinct type.
fn known(history: &History) -> String {
    let mut text = String::new();
    let mut done = vec![false; history.records.len()];
    for module in &history.modules {
        let feature = module.version.feature();
        let containers = module.by_table.values().map(|index| (String::new(), *index));
        let messages = module.groups.iter().flat_map(|group| {
            let module = format!("{}::", module_name(&group.name));
            let indices = group.operations.iter().flat_map(|each| [each.query, each.request, each.response]);
            indices.flatten().map(move |index| (module.clone(), index))
        });
        for (module, index) in containers.chain(messages) {
            if !std::mem::replace(&mut done[index], true) {
                let name = &history.records[index].name;
                let _ = writeln!(text, "known!(saferpay_api::{feature}::{module}{name});");
            }
        }
    }
    text
}

/// `impl Caller` for the client of a version: each operation by its method and path.
fn write_calls(text: &mut String, module: &VersionModule, history: &History) {
    let feature = module.version.feature();
    let mut arms = String::new();
    for group in &module.groups {
        let module = module_name(&group.name);
        for operation in &group.operations {
            let mut arguments: Vec<String> = operation
                .parameters
                .iter()
                .map(|each| format!("parameter(path, \"{}\")", each.wire))
                .collect();
            for index in [operation.query, operation.request].into_iter().flatten() {
                let name = &history.records[index].name;
                arguments.push(format!("&read::<saferpay_api::{feature}::{module}::{name}>(request)"));
            }
            let _ = writeln!(
                arms,
                "\"{} {}\" => answer(self.{module}().{}({})),",
                operation.method,
                operation.path,
                field_name(&operation.name),
                arguments.join(", "),
            );
        }
    }
    let _ = writeln!(
        text,
        "impl Caller for saferpay_api::{feature}::Client {{
            fn call_at(&self, operation: &str, path: Parameters<'_>, request: &str) -> Option<Answering<'_>> {{
                Some(match operation {{ {arms} _ => return None }})
            }}
        }}",
    );
}

/// Returns `("1.53", "POST …", ask_7)` for every response, and `answered!(ask_7,
/// v1_53::payment_page::AssertResponse);` for each distinct type. Many versions share a type, and each is
/// compiled once.
fn write_answers(
    questions: &mut BTreeMap<usize, String>,
    answers: &mut String,
    module: &VersionModule,
    history: &History,
) {
    let (feature, version) = (module.version.feature(), module.version);
    for group in &module.groups {
        let module = module_name(&group.name);
        for operation in &group.operations {
            let Some(response) = operation.response else { continue };
            let name = &history.records[response].name;
            let owner = format!("{} {} response", operation.method, operation.path);
            let question = || format!("answered!(ask_{response}, {feature}::{module}::{name});\n");
            questions.entry(response).or_insert_with(question);
            let _ = writeln!(answers, "(\"{version}\", \"{owner}\", ask_{response}),");
        }
    }
}

/// The client of each version, by its number.
fn write_clients(text: &mut String, history: &History) {
    for version in &history.versions {
        let feature = version.feature();
        let _ = writeln!(
            text,
            "(\"{version}\", |connect| Box::new(connect.client(saferpay_api::{feature}::Client::builder()))),"
        );
    }
}
