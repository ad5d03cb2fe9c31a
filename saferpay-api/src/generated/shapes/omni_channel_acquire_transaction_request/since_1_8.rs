// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The request body of `POST /Payment/v1/OmniChannel/AcquireTransaction`.
///
/// `OmniChannel/AcquireTransaction`: Imports a payment made at a card terminal in a shop, to
/// continue it here.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_OmniChannel_AcquireTransaction).
#[non_exhaustive]
pub struct AcquireTransactionRequest {
    /// The terminal of your Saferpay account that does the work: eight digits.
    ///
    /// A terminal stands for a point of sale, with its own contracts, currencies and settings; you
    /// find it in the Backoffice. One that belongs to another customer leads to [`PERMISSION_DENIED`].
    /// Test and live environment have different ones.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12345678`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: String,

    /// Your own reference, which identifies the payment here from now on.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// The reference that the card terminal assigned to the payment.
    ///
    /// `SixTransactionReference`. Text, mandatory.
    ///
    /// Example: `1:100002:199970683910`
    pub six_transaction_reference: String,
}

impl AcquireTransactionRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `six_transaction_reference`: The reference that the card terminal assigned to the payment.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
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
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

saferpay_runtime::impl_record!(AcquireTransactionRequest {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 order_id: optional "OrderId" id(1, 80),
    2 six_transaction_reference: mandatory "SixTransactionReference",
});
