//! Whether the runtime may send a request again: in the call of an operation, and in its
//! documentation.

use proc_macro2::TokenStream;
use quote::quote;
use saferpay_history::code_model::{Function, Handle, Idempotency};
use saferpay_spec::operations::{Class, NextStep};

use super::doc_comment::Comment;

/// The method call that marks a call as idempotent for the runtime.
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
pub(super) fn document(class: Option<&Class>, comment: &mut Comment<'_>) {
    let Some(class) = class else {
        comment.fact(
            "Sent again only if it did not reach Saferpay: the effect of a second request is not known.",
        );
        let text = unknown_outcome(NextStep::LookAtReporting, comment);
        comment.fact(text);
        return;
    };
    if class.idempotent {
        comment.fact(format!("Safe to send again: {}", class.why));
        return;
    }
    comment.fact(format!("Sent again only if it did not reach Saferpay: {}", class.why));
    if let Some(step) = class.unknown {
        let text = unknown_outcome(step, comment);
        comment.fact(text);
    }
    if let Some(with) = &class.unknown_with {
        let advice = advice(with.step, comment);
        comment.fact(format!("With `{}`, {advice}.", with.field));
    }
}

fn unknown_outcome(step: NextStep, comment: &mut Comment<'_>) -> String {
    let advice = advice(step, comment);
    format!("If the outcome is unknown, {advice}. See the guide to [retries](crate::guide::retries).")
}

fn advice(step: NextStep, comment: &mut Comment<'_>) -> String {
    match step {
        NextStep::StartOver => "start over with a new request".to_owned(),
        NextStep::Inquire => format!(
            "call {} with the transaction ID or, if you do not have it yet, with the order ID",
            comment.link("Transaction/Inquire")
        ),
        NextStep::InquireAlias => format!("call {} with the ID of the alias", comment.link("Alias/Inquire")),
        NextStep::LookAtReporting => {
            "look in the Backoffice or, from the next day on, in the transaction report".to_owned()
        }
    }
}
