//! Lists the types of the responses of all versions, or of a few, each once, the newest version first.

fn main() {
    #[cfg(feature = "client")]
    responses::write();
}

#[cfg(feature = "client")]
mod responses {
    use std::collections::BTreeSet;
    use std::fmt::Write as _;
    use std::path::PathBuf;
    use std::{env, fs};

    use saferpay_history::names::module_name;

    /// The versions without the feature `all-versions`, as in the manifest.
    const SOME: [&str; 4] = ["v1_2", "v1_12", "v1_33", "v1_53"];

    pub(crate) fn write() {
        let all = env::var_os("CARGO_FEATURE_ALL_VERSIONS").is_some();
        println!("cargo::rerun-if-changed=../../spec");
        let history = vendored::history();
        let mut table = String::new();
        let mut seen = BTreeSet::new();
        for module in history.modules.iter().rev() {
            let feature = module.version.feature();
            if !all && !SOME.contains(&&*feature) {
                continue;
            }
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
}
