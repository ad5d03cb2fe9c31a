//! The modules that hold the files together, and their gates.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Source;
use crate::history::{Gate, History, Shape};
use crate::spec::SpecVersion;

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
        mod shapes;
        mod values;
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
        let modules = shapes.iter().map(|shape| {
            let gate = gate(&Gate::new(&shape.versions, all));
            let module = format_ident!("{}", shape.file());
            quote!(#gate pub(crate) mod #module;)
        });
        let about = format!(" `{}` in all its shapes.", shapes[0].name);
        let tokens = quote! { #![doc = #about] #(#modules)* };
        sources.push(Source::new(format!("{area}/{folder}/mod.rs"), tokens));
    }
    sources
}

fn gate(gate: &Gate) -> TokenStream {
    match &*gate.0 {
        [feature] => quote!(#[cfg(feature = #feature)]),
        features => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}
