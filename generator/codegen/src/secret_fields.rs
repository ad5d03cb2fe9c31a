//! The names of all secret fields. The runtime looks for their values in errors.

use std::collections::BTreeSet;

use quote::quote;
use saferpay_history::History;

use super::source::Source;

pub(super) fn source(history: &History) -> Source {
    let fields = history.records.iter().flat_map(|record| &record.content.fields);
    let names: BTreeSet<&str> = fields.filter(|field| field.secret).map(|field| &*field.wire).collect();
    let names = names.iter();
    let tokens = quote! {
        /// The names of the fields that are secret in some version, sorted.
        pub(super) const SECRET_FIELDS: &[&str] = &[#(#names),*];
    };
    Source::new("error/secret_fields.rs".to_owned(), tokens)
}
