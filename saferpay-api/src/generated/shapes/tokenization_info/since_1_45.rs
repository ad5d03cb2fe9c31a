// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::token_pan_info::since_1_45::TokenPanInfo;
use crate::generated::values::tokenization_status::since_1_45::TokenizationStatus;

/// Whether the card scheme issued a network token for a stored card.
///
/// The container `Payment_Models_SecureCardData_Tokenization_TokenizationInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenizationInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct TokenizationInfo {
    /// The tokenization system that issued the token.
    ///
    /// `Program`. Text, optional.
    pub program: Option<String>,

    /// The result of the tokenization.
    ///
    /// It concerns only the token. The response shows separately whether the alias itself was stored.
    ///
    /// `Status`. [`TokenizationStatus`], optional.
    pub status: Option<TokenizationStatus>,

    /// The expiry date and status of the token, and an image of the card.
    ///
    /// It is present if the tokenization was successful.
    ///
    /// `TokenPan`. [`TokenPanInfo`], optional.
    pub token_pan: Option<TokenPanInfo>,
}

impl TokenizationInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Program`. The tokenization system that issued the token.
    #[must_use]
    pub fn with_program(mut self, program: impl Into<String>) -> Self {
        self.program = Some(program.into());
        self
    }

    /// Sets `Status`. The result of the tokenization.
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: TokenizationStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `TokenPan`. The expiry date and status of the token, and an image of the card.
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
