//! Paths of generated items, as files and in `use` declarations.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use saferpay_history::code_model::ItemPath;

/// The file that defines an item.
pub(super) fn file(path: &ItemPath<'_>) -> String {
    format!("{}/{}/{}.rs", path.area, path.folder, path.file)
}

/// The `use` declaration of an item.
pub(super) fn import(path: &ItemPath<'_>) -> TokenStream {
    let [area, folder, file, name] =
        [path.area, path.folder, &path.file, path.name].map(|part| format_ident!("{part}"));
    quote!(use crate::generated::#area::#folder::#file::#name;)
}

/// The `pub use` declaration of an item.
pub(super) fn reexport(path: &ItemPath<'_>) -> TokenStream {
    let import = import(path);
    quote!(pub #import)
}
