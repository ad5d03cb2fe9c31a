//! The file of a value list: an open enum.

use quote::{format_ident, quote};

use super::{Source, docs};
use crate::history::{Shape, ValueList};

pub(super) fn source(shape: &Shape<ValueList>) -> Source {
    let further = shape.content.further.then(|| "Saferpay may accept values beyond this list.".to_owned());
    let ValueList { owner, field, anchor, .. } = &shape.content;
    let since = docs::since(shape.since(), anchor);
    let mut paragraphs = vec![format!("The values of `{field}`, as in `{owner}`.")];
    paragraphs.extend(further);
    paragraphs.extend(shape.content.note.clone());
    paragraphs.push(since);
    Source {
        path: format!("values/{}/{}.rs", shape.module, shape.file()),
        tokens: open_value(&shape.name, &paragraphs, &shape.content.values, shape.content.further),
    }
}

/// An open enum with its table of values.
pub(super) fn open_value(
    name: &str,
    paragraphs: &[String],
    values: &[(String, String)],
    further: bool,
) -> proc_macro2::TokenStream {
    let text = name;
    let name = format_ident!("{name}");
    let docs = docs::doc(paragraphs);
    let wires: Vec<&String> = values.iter().map(|(wire, _)| wire).collect();
    let variants: Vec<_> = values.iter().map(|(_, variant)| format_ident!("{variant}")).collect();
    let further = further.then(|| {
        quote!(
            const FURTHER: bool = true;
        )
    });
    let variant_docs = wires.iter().map(|wire| docs::doc(&[format!("`{wire}`")]));
    quote! {
        use crate::open_value::prelude::*;
        #docs
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version does not list.
            Unlisted(Unlisted),
        }
        impl OpenValue for #name {
            const NAME: &'static str = #text;
            const LISTED: &'static [Self] = &[#(Self::#variants),*];
            #further
            fn as_wire(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unlisted(value) => value.as_str(),
                }
            }
            fn unlisted(value: Unlisted) -> Self {
                Self::Unlisted(value)
            }
        }
        open_value!(#name);
    }
}
