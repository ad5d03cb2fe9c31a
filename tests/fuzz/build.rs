//! Lists the types of all responses and errors, each once.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use saferpay_history::names::module_name;

fn main() {
    println!("cargo::rerun-if-changed=../../spec");
    let history = vendored::history();
    let mut table = String::new();
    let mut seen = BTreeSet::new();
    for module in &history.modules {
        let feature = module.version.feature();
        for group in &module.groups {
            let group_name = module_name(&group.name);
            for index in group.operations.iter().filter_map(|operation| operation.response) {
                if seen.insert(index) {
                    let name = &history.records[index].name;
                    let _ = writeln!(table, "decode::<saferpay_api::{feature}::{group_name}::{name}>,");
                }
            }
        }
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(folder.join("responses.rs"), format!("&[{table}]")).expect("a file that can be written");
}
