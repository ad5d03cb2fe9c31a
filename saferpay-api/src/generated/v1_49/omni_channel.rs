// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of OmniChannel in SpecVersion 1.49.

pub use crate::generated::shapes::omni_channel_insert_alias_request::since_1_8::InsertAliasRequest;
pub use crate::generated::shapes::omni_channel_insert_alias_response::since_1_49::InsertAliasResponse;
pub use crate::generated::shapes::omni_channel_acquire_transaction_request::since_1_8::AcquireTransactionRequest;
pub use crate::generated::shapes::omni_channel_acquire_transaction_response::since_1_49::AcquireTransactionResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of OmniChannel.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct OmniChannel<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl OmniChannel<'_> {
    /// Registers the card of a payment made at a card terminal in a shop as an alias.
    ///
    /// The payer does not enter the card again, and you receive no card data. Charge the alias with
    /// [`Transaction/AuthorizeDirect`] or [`Transaction/Initialize`].
    ///
    /// If there is no response, call [`Alias/Inquire`] with the ID that you chose.
    ///
    /// If the first call succeeded, a second call with the same ID is refused.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: no payment has this reference.
    /// - [`ALIAS_INVALID`]: the ID that you chose is already in use.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    /// - [`ACTION_NOT_SUPPORTED`]: this payment method cannot be stored.
    ///
    /// `POST /Payment/v1/OmniChannel/InsertAlias`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_OmniChannel_InsertAlias).
    ///
    /// Sent again only if it did not reach Saferpay: a second request creates a second alias, or fails
    /// because the first one exists.
    ///
    /// If the outcome is unknown, call [`Alias/Inquire`] with the ID of the alias. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Inquire`]: super::alias::Alias::inquire
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/AuthorizeDirect`]: super::transaction::Transaction::authorize_direct
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/omni_channel_insert_alias_request/since_1_8.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/omni_channel_insert_alias_response/since_1_49.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_49::Client, terminal_reference: &str) -> Result<()> {
    /// use saferpay_api::v1_49::omni_channel::InsertAliasRequest;
    /// use saferpay_api::v1_49::{IdGenerator, RegisterAlias};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::Manual).with_id("payer-1-card-1");
    /// let request = InsertAliasRequest::new(register_alias, terminal_reference);
    /// let registered = client.omni_channel().insert_alias(&request).await?;
    /// println!("store {}", registered.alias.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "OmniChannel/InsertAlias")]
    #[inline]
    pub fn insert_alias(
        &self,
        request: &InsertAliasRequest,
    ) -> Call<InsertAliasResponse> {
        let operation = Operation::post(
                "OmniChannel/InsertAlias",
                "/Payment/v1/OmniChannel/InsertAlias",
            )
            .not_idempotent(NextStep::InquireAlias);
        Call::new(self.connection, operation).body(request)
    }

    /// Imports a payment made at a card terminal in a shop, to continue it here.
    ///
    /// It creates a transaction with its own ID, which follows the same rules as any other: if it is
    /// `AUTHORIZED`, call [`Transaction/Capture`] or [`Transaction/Cancel`]; if it is `CAPTURED`, call
    /// [`Transaction/Refund`]. This way, you can refund online what was bought in the shop.
    ///
    /// If there is no response, call [`Transaction/Inquire`] with the order ID that you sent here, or
    /// look in the Backoffice.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: no payment has this reference.
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal does not
    ///   belong to the customer.
    /// - [`ACTION_NOT_SUPPORTED`], [`TRANSACTION_IN_WRONG_STATE`]: you cannot import this payment.
    ///
    /// `POST /Payment/v1/OmniChannel/AcquireTransaction`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_OmniChannel_AcquireTransaction).
    ///
    /// Sent again only if it did not reach Saferpay: each request can reserve or transfer the payer's
    /// money, and the first one may have done so.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/omni_channel_acquire_transaction_request/since_1_8.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/omni_channel_acquire_transaction_response/since_1_49.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_49::Client, terminal_reference: &str) -> Result<()> {
    /// use saferpay_api::v1_49::omni_channel::AcquireTransactionRequest;
    ///
    /// let request = AcquireTransactionRequest::new("10000101", terminal_reference).with_order_id("order-1");
    /// let acquired = client.omni_channel().acquire_transaction(&request).await?;
    /// println!("{} is {}", acquired.transaction.id, acquired.transaction.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "OmniChannel/AcquireTransaction")]
    #[inline]
    pub fn acquire_transaction(
        &self,
        request: &AcquireTransactionRequest,
    ) -> Call<AcquireTransactionResponse> {
        let operation = Operation::post(
                "OmniChannel/AcquireTransaction",
                "/Payment/v1/OmniChannel/AcquireTransaction",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }
}
