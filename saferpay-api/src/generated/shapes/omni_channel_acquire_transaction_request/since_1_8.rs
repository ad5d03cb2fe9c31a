// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::ids::TerminalId;

/// The request body of
/// [`OmniChannel/AcquireTransaction`](../omni_channel/struct.OmniChannel.html#method.acquire_transaction).
///
/// Imports a payment made at a card terminal in a shop, to continue it here.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_OmniChannel_AcquireTransaction).
#[non_exhaustive]
pub struct AcquireTransactionRequest {
    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12345678`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,

    /// Your own reference, which identifies the payment here from now on.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// The reference that the card terminal assigned to the payment.
    ///
    /// `SixTransactionReference`. Text, mandatory.
    ///
    /// Example: `1:100002:199970683910`
    pub six_transaction_reference: String,
}

impl AcquireTransactionRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `six_transaction_reference`: The reference that the card terminal assigned to the payment.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        six_transaction_reference: impl Into<String>,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            six_transaction_reference: six_transaction_reference.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your own reference, which identifies the payment here from now on.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

saferpay_runtime::impl_record!(AcquireTransactionRequest sets {
    TerminalId: "TerminalId",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 order_id: optional "OrderId" id(1, 80),
    2 six_transaction_reference: mandatory "SixTransactionReference",
});
