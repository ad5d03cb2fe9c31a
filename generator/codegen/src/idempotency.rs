//! Whether the runtime may send a request again: in the call of an operation, and in its
//! documentation.

use proc_macro2::TokenStream;
use quote::quote;
use saferpay_history::code_model::{Function, Handle, Idempotency};
use saferpay_spec::operations::{Class, NextStep};

/// The method call that tells the runtime.
pub(super) fn call(function: &Function<'_>) -> TokenStream {
    let with_field = function.operation.class.as_ref().and_then(|class| class.unknown_with.as_ref());
    let with_field = with_field.map(|with| {
        let (field, step) = (&with.field, variant(with.step));
        quote!(.with_field(#field, NextStep::#step))
    });
    let call = match function.idempotency {
        Idempotency::OnlyIfUnsent => TokenStream::new(),
        Idempotency::Idempotent => quote!(.idempotent()),
        Idempotency::NotIdempotent(step) => {
            let step = variant(step);
            quote!(.not_idempotent(NextStep::#step))
        }
    };
    quote!(#call #with_field)
}

fn variant(step: NextStep) -> TokenStream {
    match step {
        NextStep::StartOver => quote!(StartOver),
        NextStep::Inquire => quote!(Inquire),
        NextStep::InquireAlias => quote!(InquireAlias),
        NextStep::LookAtReporting => quote!(LookAtReporting),
    }
}

/// The import that the calls of a handle need.
pub(super) fn import(handle: &Handle<'_>) -> Option<TokenStream> {
    let names_step =
        handle.functions.iter().any(|function| matches!(function.idempotency, Idempotency::NotIdempotent(_)));
    names_step.then(|| {
        quote! {
            #[cfg(feature = "client")]
            use crate::error::NextStep;
        }
    })
}

/// The paragraphs of the documentation.
pub(super) fn documentation(class: Option<&Class>) -> Vec<String> {
    let Some(class) = class else {
        return vec![
            "Repeated only if it was not sent: what a second one would do is not known.".to_owned(),
            format!("If the outcome is unknown: {}", advice(NextStep::LookAtReporting)),
        ];
    };
    if class.idempotent {
        return vec![format!("May be repeated: {}", class.why)];
    }
    let mut paragraphs = vec![format!("Repeated only if it was not sent: {}", class.why)];
    paragraphs.extend(class.unknown.map(|step| format!("If the outcome is unknown: {}", advice(step))));
    paragraphs.extend(
        class.unknown_with.as_ref().map(|with| format!("With `{}`: {}", with.field, advice(with.step))),
    );
    paragraphs
}

const fn advice(step: NextStep) -> &'static str {
    match step {
        NextStep::StartOver => "start over with a new request.",
        NextStep::Inquire => {
            "ask `Transaction/Inquire`, by the transaction id or, where there is none yet, by the order id."
        }
        NextStep::InquireAlias => "ask `Alias/Inquire`, by the alias id.",
        NextStep::LookAtReporting => {
            "look into the Backoffice or, from the next day on, into the transaction report."
        }
    }
}
