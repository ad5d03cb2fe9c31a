//! `pub use` of shared types in the modules of a version.

use proc_macro2::TokenStream;
use quote::quote;
use saferpay_history::Shape;

use super::record::ident;

/// `pub use` of a shape.
pub(super) fn reexport<T>(area: &str, shape: &Shape<T>) -> TokenStream {
    let [area, module, file, name] = [area, &shape.module, &shape.file(), &shape.name].map(ident);
    quote!(pub use crate::generated::#area::#module::#file::#name;)
}
