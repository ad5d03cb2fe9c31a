//! The identifiers with their own types, and the fields that contain them.

use std::fmt;

use serde::Deserialize;

/// A type of identifiers of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum IdType {
    /// Of a payment or a refund.
    TransactionId,
    /// Of a capture.
    CaptureId,
    /// Of an order of the shop.
    OrderId,
    /// Of stored payment details.
    AliasId,
    /// Of a page or a session.
    Token,
    /// Of the card that the payer entered in Saferpay Fields.
    FieldsToken,
    /// With which a page shows Saferpay Fields.
    AccessToken,
    /// Of an offer to pay in the currency of the card.
    DccToken,
    /// Of a terminal.
    TerminalId,
    /// Of a payment link.
    OfferId,
}

impl IdType {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::TransactionId,
        Self::CaptureId,
        Self::OrderId,
        Self::AliasId,
        Self::Token,
        Self::FieldsToken,
        Self::AccessToken,
        Self::DccToken,
        Self::TerminalId,
        Self::OfferId,
    ];

    /// The name of the Rust type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TransactionId => "TransactionId",
            Self::CaptureId => "CaptureId",
            Self::OrderId => "OrderId",
            Self::AliasId => "AliasId",
            Self::Token => "Token",
            Self::FieldsToken => "FieldsToken",
            Self::AccessToken => "AccessToken",
            Self::DccToken => "DccToken",
            Self::TerminalId => "TerminalId",
            Self::OfferId => "OfferId",
        }
    }
}

impl fmt::Display for IdType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
