//! The code that is generated for a few specifications, and how to find things in it.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_codegen::generate;
use saferpay_history::{History, build};
use saferpay_spec::Specification;
use saferpay_spec::names::Names;
use saferpay_spec::operations::Operations;
use saferpay_spec::texts::Texts;

/// The history of valid specifications whose names need no entry in `spec/names.toml`.
#[must_use]
pub fn history(specifications: &[Specification]) -> History {
    for specification in specifications {
        let source = specification.version.to_string();
        saferpay_spec::check(&source, specification).unwrap_or_else(|problems| panic!("{problems}"));
    }
    build(specifications, &Names::default(), &Operations::default())
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// The generated tree of some specifications.
#[must_use]
pub fn emitted(specifications: &[Specification]) -> Emitted {
    emitted_with(&history(specifications), specifications, &Texts::default())
}

/// The generated tree of a history.
#[must_use]
pub fn emitted_of(history: &History) -> Emitted {
    emitted_with(history, &[], &Texts::default())
}

/// The generated tree of a history with texts and JSON documents.
#[must_use]
pub fn emitted_with(history: &History, specifications: &[Specification], prose: &Texts) -> Emitted {
    let written = generate(history, specifications, prose).unwrap_or_else(|problems| panic!("{problems}"));
    let runtime = written.runtime.into_iter().map(|file| (file.path, file.text));
    Emitted(written.tree.into_iter().map(|file| (file.path, file.text)).chain(runtime).collect())
}

/// A generated tree, and the files that are generated for the runtime: paths and texts.
pub struct Emitted(pub BTreeMap<String, String>);

impl Emitted {
    /// The text of a file.
    #[must_use]
    pub fn text(&self, path: &str) -> &str {
        self.0
            .get(path)
            .map_or_else(|| panic!("no file {path}; there are {:?}", self.0.keys()), String::as_str)
    }

    /// The file of a type that the list of a version re-exports. The list is a file such as
    /// `v1_2/containers.rs`.
    #[must_use]
    pub fn file_of(&self, list: &str, name: &str) -> String {
        let found = uses(self.text(list)).find(|path| path.ends_with(&format!("/{name}")));
        let path = found.unwrap_or_else(|| panic!("{list} has no {name}"));
        path.rsplit_once('/').map(|(file, _)| format!("{file}.rs")).expect("a path of a type")
    }

    /// The fields of a struct from its table, with whether they are mandatory.
    #[must_use]
    pub fn fields(&self, path: &str) -> BTreeMap<String, bool> {
        let (_, table) = self.text(path).split_once("record!(").expect("a table of fields");
        let rows = table.lines().filter_map(|row| row.split_once(": ")?.1.split_once('"'));
        rows.filter_map(|(known, rest)| {
            Some((rest.split('"').next()?.to_owned(), known.starts_with("mandatory")))
        })
        .collect()
    }

    /// The values of an enum as they are written in JSON.
    #[must_use]
    pub fn values(&self, path: &str) -> BTreeSet<String> {
        let table = self.text(path).split_once("impl_open_enum!(").map_or("", |(_, table)| table);
        let texts = table.split(": \"").skip(1);
        texts.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }

    /// The files of the types that a file imports, by the name of the type.
    #[must_use]
    pub fn imports(&self, path: &str) -> BTreeMap<String, String> {
        let paths = uses(self.text(path)).filter_map(|path| {
            path.rsplit_once('/').map(|(file, name)| (name.to_owned(), format!("{file}.rs")))
        });
        paths.collect()
    }
}

/// The paths within the generated tree that a file uses, with slashes.
fn uses(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines().map(|line| line.trim_start_matches("pub ").trim_end_matches(';'));
    lines.filter_map(|line| line.strip_prefix("use crate::generated::")).map(|path| path.replace("::", "/"))
}
