//! Writes the calls of every operation of some versions, and the flows that they have.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use saferpay_history::code_model::CodeModel;
use saferpay_history::names::{field_name, module_name};
use saferpay_history::{History, VersionModule};

/// The versions of the test. `Cargo.toml` has their features.
const VERSIONS: &[&str] =
    &["1.2", "1.5", "1.10", "1.15", "1.20", "1.27", "1.33", "1.40", "1.45", "1.48", "1.51", "1.53"];

fn main() {
    println!("cargo::rerun-if-changed=../../spec");
    let history = vendored::history();
    let (mut calls, mut clients) = (String::new(), String::new());
    let mut questions = BTreeMap::new();
    let mut found = 0;
    for module in &history.modules {
        let version = module.version.to_string();
        if !VERSIONS.contains(&&*version) {
            continue;
        }
        found += 1;
        let feature = module.version.feature();
        write_calls(&mut calls, &mut questions, module, history);
        let _ = writeln!(
            clients,
            "(\"{version}\", |stub| Box::new(connect(saferpay_api::{feature}::Client::builder(), stub))),",
        );
    }
    assert_eq!(found, VERSIONS.len(), "a version of the test is not in the specification");
    calls.extend(questions.into_values());
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("OUT_DIR"));
    fs::write(folder.join("calls.rs"), calls).expect("calls.rs");
    fs::write(folder.join("clients.rs"), format!("&[{clients}]")).expect("clients.rs");
    fs::write(folder.join("flows.rs"), flows(history)).expect("flows.rs");
}

/// `impl Caller` for the client of a version: each operation by its method and path.
fn write_calls(
    text: &mut String,
    questions: &mut BTreeMap<usize, String>,
    module: &VersionModule,
    history: &History,
) {
    let feature = module.version.feature();
    let mut arms = String::new();
    for group in &module.groups {
        let module = module_name(&group.name);
        for operation in &group.operations {
            let mut arguments: Vec<String> =
                operation.parameters.iter().map(|each| format!("{:?}", each.wire)).collect();
            for index in [operation.query, operation.request].into_iter().flatten() {
                let name = &history.records[index].name;
                arguments.push(format!("&read::<saferpay_api::{feature}::{module}::{name}>(request)"));
            }
            let ask = match operation.response {
                None => "nothing".to_owned(),
                Some(index) => {
                    let name = &history.records[index].name;
                    let question = || format!("asked!(ask_{index}, {feature}::{module}::{name});\n");
                    questions.entry(index).or_insert_with(question);
                    format!("ask_{index}")
                }
            };
            let _ = writeln!(
                arms,
                "\"{} {}\" => claim(self.{module}().{}({}), request_id, {ask}),",
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
            fn call(&self, operation: &str, request: &str, request_id: &str) -> Calling<'_> {{
                match operation {{ {arms} other => unreachable!(\"{feature} has no {{other}}\") }}
            }}
        }}",
    );
}

/// `("1.53", "settle", settle::<saferpay_api::v1_53::Client>)` for every flow of a version.
fn flows(history: &History) -> String {
    let mut text = String::new();
    for module in CodeModel::new(history).modules {
        let version = module.version.to_string();
        if !VERSIONS.contains(&&*version) {
            continue;
        }
        let feature = module.version.feature();
        for flow in module.flows.iter().map(|flow| module_name(flow.name.trait_name())) {
            let _ = writeln!(text, "(\"{version}\", \"{flow}\", {flow}::<saferpay_api::{feature}::Client>),");
        }
    }
    format!("&[{text}]")
}
