//! Further names for the search in the documentation: those of the specification, where the Rust name differs
//! in more than case and underscores, which the search ignores; and words that people search for.

use proc_macro2::TokenStream;
use quote::quote;

/// Operations and containers with the words that people search for.
const WORDS: &[(&str, &[&str])] = &[
    ("Alias/Insert", &["tokenization", "stored card", "card on file"]),
    ("Notification", &["webhook", "callback", "notify url"]),
    ("PaymentPage/Initialize", &["hosted payment page", "one-time payment"]),
    ("SaferpayFieldsAccessToken/CreateAccessToken", &["hosted fields"]),
    ("SecurePayGate/CreateSingleUsePaymentLink", &["pay by link", "payment link"]),
    ("Transaction/AuthorizeReferenced", &["recurring", "subscription", "merchant initiated", "unscheduled"]),
    ("Transaction/Cancel", &["void", "reversal"]),
    ("Transaction/Capture", &["settle"]),
    ("Transaction/MultipartCapture", &["partial capture", "marketplace"]),
    ("TransactionReporting/GetTransactions", &["reconciliation", "settlement report"]),
];

/// The words for an operation, by its title, or for a container, by its Rust name.
pub(super) fn words(name: &str) -> TokenStream {
    let words = WORDS.iter().filter(|(of, _)| *of == name).flat_map(|(_, words)| *words);
    words.map(|word| quote!(#[doc(alias = #word)])).collect()
}

/// The name on the wire, if the search does not find it by the Rust name.
pub(super) fn wire(rust: &str, wire: &str) -> Option<TokenStream> {
    let searched = |name: &str| name.replace('_', "").to_lowercase();
    (searched(rust) != searched(wire)).then(|| quote!(#[doc(alias = #wire)]))
}

#[cfg(test)]
mod tests {
    use super::wire;

    #[test]
    fn names_that_the_search_finds_have_no_alias() {
        assert!(wire("order_id", "OrderId").is_none() && wire("CardExpired", "CARD_EXPIRED").is_none());
        let alias =
            wire("ThreeDsAuthenticationFailed", "3DS_AUTHENTICATION_FAILED").map(|tokens| tokens.to_string());
        assert_eq!(alias.as_deref(), Some("# [doc (alias = \"3DS_AUTHENTICATION_FAILED\")]"));
    }
}
