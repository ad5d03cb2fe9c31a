//! Tables of the runtime that the flows of all versions share: the fields that they read, and the versions
//! that introduced what they offer.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use saferpay_history::{History, input_versions};
use saferpay_spec::response_details::DETAILS;

use super::source::Source;

pub(super) fn sources(history: &History) -> [Source; 2] {
    [
        Source::new("flows/detail.rs".to_owned(), details()),
        Source::new("flows/input_versions.rs".to_owned(), versions(history)),
    ]
}

fn details() -> TokenStream {
    let constants = DETAILS.iter().map(|detail| {
        let (name, field) = (format_ident!("{}", detail.constant), detail.field);
        quote!(pub(super) const #name: &str = #field;)
    });
    quote! {
        //! The names of the fields that flows read from lists and plain records.
        #(#constants)*
    }
}

fn versions(history: &History) -> TokenStream {
    let rows = input_versions(history).into_iter().map(|(operation, inputs)| {
        let inputs = inputs.into_iter().map(|(input, version)| {
            let (input, version) = (format_ident!("{}", input.variant()), version.to_string());
            quote!((Input::#input, #version))
        });
        quote!((#operation, &[#(#inputs),*]))
    });
    quote! {
        //! The versions that introduced the inputs of flows, for each operation.
        use crate::input::Input;
        /// For each operation, its inputs with the version that introduced each.
        pub(super) const INPUT_VERSIONS: &[(&str, &[(Input, &str)])] = &[#(#rows),*];
    }
}
