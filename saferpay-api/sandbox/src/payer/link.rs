//! The addresses that merchants send payers to.

use jiff::Timestamp;

use crate::engine::{Engine, PayerError, ViewStep};

/// What an address opens.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// A token: `/vt2/api/PaymentPage/{customer}/{terminal}/{token}` and similar paths.
    Token(String),
    /// A payment link: `/SecurePayGate/Payment/{customer}/{terminal}/{payment link}`.
    PaymentLink(String),
}

impl Link {
    /// Parses an address, its path, or a token.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let last = text.rsplit('/').next().filter(|last| !last.is_empty())?.to_owned();
        let is_payment_link = text.split('/').any(|part| part.eq_ignore_ascii_case("SecurePayGate"));
        Some(if is_payment_link { Self::PaymentLink(last) } else { Self::Token(last) })
    }

    /// Opens the address, or continues on its page if it was opened before.
    pub(crate) fn open_or_continue(
        &self,
        engine: &mut Engine,
        now: Timestamp,
    ) -> Result<(String, ViewStep), PayerError> {
        match (self.open(engine, now), self) {
            (Err(PayerError::AlreadyOpened), Self::Token(token)) => {
                engine.view(token, now).map(|view| (token.clone(), view.step))
            }
            (opened, _) => opened,
        }
    }

    /// Opens the address. Returns the token to continue with, and the first step.
    pub(crate) fn open(&self, engine: &mut Engine, now: Timestamp) -> Result<(String, ViewStep), PayerError> {
        match self {
            Self::PaymentLink(id) => {
                engine.open_payment_link(id, now).map(|(token, view)| (token, view.step))
            }
            Self::Token(token) => engine.open(token, now).map(|view| (token.clone(), view.step)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_paths_and_tokens_are_accepted() {
        let token = |text: &str| Link::parse(text) == Some(Link::Token("abc".to_owned()));
        assert!(token("http://127.0.0.1:1/vt2/api/PaymentPage/1/2/abc"));
        assert!(token("/vt2/api/register/card/1/abc?x=/y") && token("abc") && token("/vt2/abc/#z"));
        let payment_link = Link::parse("http://127.0.0.1:1/SecurePayGate/1/abc");
        assert_eq!(payment_link, Some(Link::PaymentLink("abc".to_owned())));
        for nothing in ["", "/", "//", "?", "#/a"] {
            assert_eq!(Link::parse(nothing), None, "{nothing}");
        }
    }
}
