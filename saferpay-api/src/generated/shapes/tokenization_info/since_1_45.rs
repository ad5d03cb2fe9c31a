// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::token_pan_info::since_1_45::TokenPanInfo;
use crate::generated::values::tokenization_status::since_1_45::TokenizationStatus;

/// Whether the card scheme gave a token in place of a stored card's number.
///
/// The container `Payment_Models_SecureCardData_Tokenization_TokenizationInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenizationInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct TokenizationInfo {
    /// Which system gave out the token.
    ///
    /// `Program`. Text, optional.
    pub program: Option<String>,

    /// How the tokenization ended.
    ///
    /// It is only about the token. Whether the alias itself was stored is told elsewhere in the
    /// answer.
    ///
    /// `Status`. [`TokenizationStatus`], optional.
    pub status: Option<TokenizationStatus>,

    /// The token's expiry date, its status, and a picture of the card.
    ///
    /// Present if the tokenization was successful.
    ///
    /// `TokenPan`. [`TokenPanInfo`], optional.
    pub token_pan: Option<TokenPanInfo>,
}

impl TokenizationInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Program`. Which system gave out the token.
    #[must_use]
    pub fn with_program(mut self, program: impl Into<String>) -> Self {
        self.program = Some(program.into());
        self
    }

    /// Sets `Status`. How the tokenization ended.
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: TokenizationStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `TokenPan`. The token's expiry date, its status, and a picture of the card.
    #[inline]
    #[must_use]
    pub fn with_token_pan(mut self, token_pan: TokenPanInfo) -> Self {
        self.token_pan = Some(token_pan);
        self
    }
}

saferpay_runtime::impl_record!(TokenizationInfo {
    0 program: optional "Program",
    1 status: optional "Status",
    2 token_pan: optional "TokenPan",
});
