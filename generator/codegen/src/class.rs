//! Whether an operation may be repeated: in its call, and in its documentation.

use proc_macro2::TokenStream;
use quote::quote;

use saferpay_history::{EditionOperation, Group};
use saferpay_spec::operations::{Class, NextStep};

/// What is called on the operation. Without a class the runtime takes it for one that must not be
/// repeated.
pub(super) fn call(class: Option<&Class>) -> TokenStream {
    match class.map(|class| (class.idempotent, class.unknown)) {
        None | Some((false, None)) => TokenStream::new(),
        Some((true, _)) => quote!(.idempotent()),
        Some((false, Some(step))) => {
            let step = match step {
                NextStep::StartOver => quote!(StartOver),
                NextStep::Inquire => quote!(Inquire),
                NextStep::AssertCapture => quote!(AssertCapture),
                NextStep::InquireAlias => quote!(InquireAlias),
                NextStep::LookAtReporting => quote!(LookAtReporting),
            };
            quote!(.not_idempotent(NextStep::#step))
        }
    }
}

/// The import that the calls of a group need.
pub(super) fn import(group: &Group) -> Option<TokenStream> {
    let step = |operation: &EditionOperation| operation.class.as_ref().and_then(|class| class.unknown);
    group.operations.iter().any(|operation| step(operation).is_some()).then(|| {
        quote! {
            #[cfg(feature = "client")]
            use crate::error::NextStep;
        }
    })
}

/// What the documentation says of it.
pub(super) fn documentation(class: Option<&Class>) -> Vec<String> {
    let Some(class) = class else {
        return vec![
            "Repeated only if it was not sent: what a second one would do is not known.".to_owned(),
            format!("If the outcome is unknown: {}", advice(NextStep::LookAtReporting)),
        ];
    };
    match class.idempotent {
        true => vec![format!("May be repeated: {}", class.why)],
        false => {
            let mut paragraphs = vec![format!("Repeated only if it was not sent: {}", class.why)];
            let step = class.unknown.map(|step| format!("If the outcome is unknown: {}", advice(step)));
            paragraphs.extend(step);
            paragraphs
        }
    }
}

const fn advice(step: NextStep) -> &'static str {
    match step {
        NextStep::StartOver => "start over with a new request.",
        NextStep::Inquire => {
            "ask `Transaction/Inquire`, by the transaction id or, where there is none yet, by the order id."
        }
        NextStep::AssertCapture => {
            "ask `Transaction/AssertCapture`, by the transaction id and the id of the order part."
        }
        NextStep::InquireAlias => "ask `Alias/Inquire`, by the alias id.",
        NextStep::LookAtReporting => {
            "look into the Backoffice or, from the next day on, into the transaction report."
        }
    }
}
