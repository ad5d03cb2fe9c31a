//! Error names and behaviors of all versions: the runtime reads every error with them.

use quote::quote;

use super::{Source, values::open_value};
use crate::history::History;

pub(super) fn sources(history: &History) -> Vec<Source> {
    let module = quote! {
        //! What errors of any version are called, and what they ask for.
        mod behavior;
        mod error_name;
        pub use behavior::Behavior;
        pub use error_name::ErrorName;
    };
    let error_name = open_value(
        "ErrorName",
        &["The error names of all versions.".to_owned()],
        &history.error_names,
        false,
    );
    let behavior = open_value(
        "Behavior",
        &["What an error asks the caller to do, in all versions.".to_owned()],
        &history.behaviors,
        false,
    );
    [("mod", module), ("error_name", error_name), ("behavior", behavior)]
        .map(|(file, tokens)| Source { path: format!("errors/{file}.rs"), tokens })
        .into()
}
