//! The modules that hold the files together, and their gates.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quote::{format_ident, quote};

use super::Source;
use saferpay_history::{Gate, History, Shape};
use saferpay_spec::SpecVersion;

/// How wide a line of gates may be.
const WIDTH: usize = 100;

pub(super) fn sources(history: &History) -> Vec<Source> {
    let mut sources = vec![root(history)];
    sources.extend(area(
        "shapes",
        "Containers and messages, each shape once.",
        &history.records,
        &history.versions,
    ));
    sources.extend(area("values", "Value lists, each shape once.", &history.values, &history.versions));
    sources
}

fn root(history: &History) -> Source {
    let versions = history.versions.iter().map(|version| {
        let feature = version.feature();
        let module = format_ident!("{feature}");
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let tokens = quote! {
        //! The SDK as generated from the published specification.
        // In this order, since the compiler numbers what it meets, and keeps some of its tables up to
        // the last number that has an entry: the compiled crate is a little smaller.
        mod values;
        mod shapes;
        #(#versions)*
    };
    Source::new("mod.rs".to_owned(), tokens)
}

/// The modules of all shapes of one kind.
fn area<T>(area: &str, about: &str, shapes: &[Shape<T>], all: &[SpecVersion]) -> Vec<Source> {
    let mut folders: BTreeMap<&str, Vec<&Shape<T>>> = BTreeMap::new();
    for shape in shapes {
        folders.entry(&shape.module).or_default().push(shape);
    }
    let modules = folders.keys().map(|module| format_ident!("{module}"));
    let about = format!(" {about}");
    let tokens = quote! { #![doc = #about] #(pub(crate) mod #modules;)* };
    let mut sources = vec![Source::new(format!("{area}/mod.rs"), tokens)];
    for (folder, shapes) in folders {
        let mut table = String::new();
        for shape in &shapes {
            table.push_str(&gate(&Gate::new(&shape.versions, all)));
            let _ = writeln!(table, "pub(crate) mod {};", shape.file());
        }
        let about = format!(" `{}` in all its shapes.", shapes[0].name);
        let path = format!("{area}/{folder}/mod.rs");
        sources.push(Source { path, tokens: quote!(#![doc = #about]), table: Some(table) });
    }
    sources
}

/// The builds that need a shape, in as few lines as they fit in.
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
