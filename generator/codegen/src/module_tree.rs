//! The modules that contain the generated files, with the features under which each is compiled.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quote::{format_ident, quote};

use saferpay_history::code_model::ItemPath;
use saferpay_history::{Gate, History, TypeRevision};
use saferpay_spec::SpecVersion;

use super::source::Source;

/// The maximum width of a line of features.
const WIDTH: usize = 100;

pub(super) fn sources(history: &History) -> Vec<Source> {
    let mut sources = vec![root(history)];
    sources.extend(area(
        ItemPath::STRUCTS,
        "Containers and messages, each shape once.",
        &history.records,
        &history.versions,
    ));
    sources.extend(area(
        ItemPath::ENUMS,
        "Value lists, each shape once.",
        &history.values,
        &history.versions,
    ));
    sources
}

fn root(history: &History) -> Source {
    let versions = history.versions.iter().map(|version| {
        let feature = version.feature();
        let module = format_ident!("{feature}");
        quote! {
            #[cfg(feature = #feature)]
            #[cfg_attr(docsrs, doc(cfg(feature = #feature)))]
            pub mod #module;
        }
    });
    let tokens = quote! {
        //! The SDK as generated from the published specification.
        // In this order, the compiled crate is a little smaller: the compiler numbers items in order, and
        // keeps some of its tables up to the last number with an entry.
        mod values;
        mod shapes;
        #(#versions)*
    };
    Source::new("mod.rs".to_owned(), tokens)
}

/// The modules of all structs, or of all enums.
fn area<T>(area: &str, about: &str, revisions: &[TypeRevision<T>], all: &[SpecVersion]) -> Vec<Source> {
    let mut folders: BTreeMap<&str, Vec<&TypeRevision<T>>> = BTreeMap::new();
    for revision in revisions {
        folders.entry(&revision.module).or_default().push(revision);
    }
    let modules = folders.keys().map(|module| format_ident!("{module}"));
    let about = format!(" {about}");
    let tokens = quote! { #![doc = #about] #(pub(crate) mod #modules;)* };
    let mut sources = vec![Source::new(format!("{area}/mod.rs"), tokens)];
    for (folder, revisions) in folders {
        let mut table = String::new();
        for revision in &revisions {
            table.push_str(&gate(&Gate::new(&revision.versions, all)));
            let _ = writeln!(table, "pub(crate) mod {};", revision.file());
        }
        let about = format!(" `{}` in all its shapes.", revisions[0].name);
        let path = format!("{area}/{folder}/mod.rs");
        sources.push(Source::new(path, quote!(#![doc = #about])).with_table(table));
    }
    sources
}

/// The attribute that compiles a module under its features only, in as few lines as possible.
fn gate(gate: &Gate) -> String {
    if let [feature] = &*gate.0 {
        return format!("#[cfg(feature = {feature:?})]\n");
    }
    let features: Vec<String> = gate.0.iter().map(|feature| format!("feature = {feature:?}")).collect();
    let line = format!("#[cfg(any({}))]\n", features.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut lines = vec!["   ".to_owned()];
    for feature in features {
        let feature = format!(" {feature},");
        match lines.last_mut() {
            Some(line) if line.len() + feature.len() <= WIDTH => line.push_str(&feature),
            _ => lines.push(format!("   {feature}")),
        }
    }
    format!("#[cfg(any(\n{}\n))]\n", lines.join("\n"))
}
