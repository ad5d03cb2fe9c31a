//! Writes what the first bytes of an input select: a type of response, or an operation of the sandbox.

fn main() {
    #[cfg(any(feature = "client", feature = "sandbox"))]
    tables::write();
}

#[cfg(any(feature = "client", feature = "sandbox"))]
mod tables {
    use std::path::PathBuf;
    use std::{env, fs};

    use saferpay_history::History;
    use saferpay_history::names::module_name;

    /// The versions without the feature `all-versions`, as in the manifest.
    const SOME: [&str; 4] = ["v1_2", "v1_12", "v1_33", "v1_53"];

    pub(crate) fn write() {
        println!("cargo::rerun-if-changed=../../spec");
        let history = vendored::history();
        let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
        let write = |file: &str, lines: Vec<String>| {
            fs::write(folder.join(file), format!("&[{}]", lines.join(",\n"))).expect("a writable file");
        };
        write("responses.rs", responses(history));
        write("paths.rs", vendored::payment_paths(history).iter().map(|path| format!("{path:?}")).collect());
    }

    /// A function for each type. The number of a type does not depend on the versions that are compiled.
    fn responses(history: &History) -> Vec<String> {
        let all = env::var_os("CARGO_FEATURE_ALL_VERSIONS").is_some();
        let decode = |each: vendored::ResponseType<'_>| {
            let version = each.module.version.feature();
            if !all && !SOME.contains(&&*version) {
                return "skip".to_owned();
            }
            let (group, name) = (module_name(&each.group.name), &history.records[each.record].name);
            format!("decode::<saferpay_api::{version}::{group}::{name}>")
        };
        vendored::response_types(history).into_iter().map(decode).collect()
    }
}
