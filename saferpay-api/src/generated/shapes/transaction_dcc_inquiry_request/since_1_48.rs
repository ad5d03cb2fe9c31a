// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;
use crate::ids::TerminalId;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The request body of
/// [`Transaction/DccInquiry`](../transaction/struct.Transaction.html#method.dcc_inquiry).
///
/// Returns whether a card can be charged in its own currency, and the exchange rate.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_v1_Transaction_DccInquiry).
#[non_exhaustive]
pub struct DccInquiryRequest {
    /// The amount that the payer would pay in your currency.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// The number of the payer's card, digits only.
    ///
    /// Never store it.
    ///
    /// `CardNumber`. Text, mandatory. Secret: `Debug` masks it, and it is zeroized when dropped.
    ///
    /// Example: `1234123412341234`
    pub card_number: SecretString,

    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,
}

impl DccInquiryRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `amount`: The amount that the payer would pay in your currency.
    /// - `card_number`: The number of the payer's card, digits only.
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    #[must_use]
    pub fn new(
        amount: Amount,
        card_number: impl Into<SecretString>,
        terminal_id: impl Into<TerminalId>,
    ) -> Self {
        Self {
            amount,
            card_number: card_number.into(),
            terminal_id: terminal_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(DccInquiryRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Amount.Value",
    AmountCurrency: "Amount.CurrencyCode",
} {
    0 amount: mandatory "Amount",
    1 card_number: mandatory secret "CardNumber",
    2 terminal_id: mandatory "TerminalId" numeric(8, 8),
});
