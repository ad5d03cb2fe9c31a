// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Alias in SpecVersion 1.3.

pub use crate::generated::shapes::alias_insert_request::since_1_2::InsertRequest;
pub use crate::generated::shapes::alias_insert_response::since_1_2::InsertResponse;
pub use crate::generated::shapes::alias_assert_insert_request::since_1_2::AssertInsertRequest;
pub use crate::generated::shapes::alias_assert_insert_response::since_1_3::AssertInsertResponse;
pub use crate::generated::shapes::alias_insert_direct_request::since_1_3::InsertDirectRequest;
pub use crate::generated::shapes::alias_insert_direct_response::since_1_3::InsertDirectResponse;
pub use crate::generated::shapes::alias_delete_request::since_1_2::DeleteRequest;
pub use crate::generated::shapes::alias_delete_response::since_1_2::DeleteResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Alias.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Alias<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Alias<'_> {
    /// Registers a payer's card or account as an alias, on a form of Saferpay and without a payment.
    ///
    /// 1. Call this operation, and store the `Token` with the payer.
    /// 2. Send the payer to the URL in the response to enter the card.
    /// 3. When the payer returns, call [`Alias/AssertInsert`] to get the alias.
    ///
    /// The URL is in `RedirectUrl`.
    ///
    /// Later, charge the alias with [`Transaction/AuthorizeDirect`] when the payer is absent, or with
    /// [`Transaction/Initialize`] when the payer is present. To register an alias together with a
    /// first payment, set `RegisterAlias` in [`PaymentPage/Initialize`] or [`Transaction/Authorize`]
    /// instead.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    /// - [`ALIAS_INVALID`]: the ID that you chose is already in use.
    /// - [`PERMISSION_DENIED`]: the license does not include aliases, or the terminal of the check
    ///   does not belong to the customer.
    ///
    /// `POST /Payment/v1/Alias/Insert`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Alias_Insert).
    ///
    /// Sent again only if it did not reach Saferpay: each request opens a separate session for the
    /// payer. A session whose token is lost was never shown to anybody, and expires.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The flow [`RegisterCard`](crate::flows::RegisterCard) calls it for you.
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/AssertInsert`]: super::alias::Alias::assert_insert
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`Transaction/AuthorizeDirect`]: super::transaction::Transaction::authorize_direct
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_insert_request/since_1_2.md"))]
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_insert_response/since_1_2.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_3::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_3::alias::InsertRequest;
    /// use saferpay_api::v1_3::{AliasType, IdGenerator, RegisterAlias, ReturnUrls};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::RandomUnique);
    /// let return_urls =
    ///     ReturnUrls::new("https://shop.example/card-added?payer=1", "https://shop.example/card-failed?payer=1");
    /// let request = InsertRequest::new(register_alias, AliasType::Card, return_urls);
    ///
    /// let begun = client.alias().insert(&request).await?;
    /// // First store `begun.token` with the payer, then send the payer to the form.
    /// # let _ = begun.token;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/Insert")]
    #[doc(alias = "tokenization")]
    #[doc(alias = "stored card")]
    #[doc(alias = "card on file")]
    #[inline]
    pub fn insert(&self, request: &InsertRequest) -> Call<InsertResponse> {
        let operation = Operation::post("Alias/Insert", "/Payment/v1/Alias/Insert")
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns, from server to server, whether a registration by [`Alias/Insert`] succeeded, and its
    /// alias.
    ///
    /// Call it within 24 hours, when the payer has returned. Do not call it in a loop. Store the ID in
    /// `Alias` with the payer: together with the text to display, it is all you need for later
    /// charges.
    ///
    /// A failed registration is returned as an error, not as a response:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer canceled.
    /// - [`3DS_AUTHENTICATION_FAILED`]: the payer failed the authentication as the cardholder.
    /// - [`TRANSACTION_DECLINED`], [`PAYMENTMEANS_INVALID`]: the issuer did not accept the card.
    ///
    /// Other errors do not mean that the registration failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not entered anything yet.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: the token has expired or does not belong to this
    ///   customer.
    ///
    /// `POST /Payment/v1/Alias/AssertInsert`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Alias_AssertInsert).
    ///
    /// Safe to send again: it reads the outcome of the registration. The alias was created when the
    /// payer entered the card.
    ///
    /// The flow [`RegisterCard`](crate::flows::RegisterCard) calls it for you.
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`3DS_AUTHENTICATION_FAILED`]: crate::error::ErrorName::ThreeDsAuthenticationFailed
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`PAYMENTMEANS_INVALID`]: crate::error::ErrorName::PaymentmeansInvalid
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_NOT_STARTED`]: crate::error::ErrorName::TransactionNotStarted
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_assert_insert_request/since_1_2.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_assert_insert_response/since_1_3.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_3::Client, token: &str) -> Result<()> {
    /// use saferpay_api::v1_3::alias::AssertInsertRequest;
    ///
    /// let registered = client.alias().assert_insert(&AssertInsertRequest::new(token)).await?;
    /// let shown = registered.payment_means.and_then(|means| means.display_text);
    /// println!("store {} for {shown:?}", registered.alias.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/AssertInsert")]
    #[inline]
    pub fn assert_insert(
        &self,
        request: &AssertInsertRequest,
    ) -> Call<AssertInsertResponse> {
        let operation = Operation::post(
                "Alias/AssertInsert",
                "/Payment/v1/Alias/AssertInsert",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Registers card data that you hold yourself as an alias, in one call and without the payer.
    ///
    /// Only PCI-certified merchants may use it, for instance to import cards from another provider.
    /// All others use [`Alias/Insert`]. The payer is not authenticated.
    ///
    /// If there is no response, the alias may exist. If you chose the ID, a second call with it is
    /// then refused.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: the ID that you chose is already in use, perhaps because of your first
    ///   attempt.
    /// - [`CARD_CHECK_FAILED`], [`CARD_CVC_INVALID`]: the card number or the verification code is
    ///   invalid.
    /// - [`CARD_EXPIRED`]: the card has expired.
    /// - [`PERMISSION_DENIED`]: the license does not include aliases or direct registration.
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    ///
    /// `POST /Payment/v1/Alias/InsertDirect`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Alias_InsertDirect).
    ///
    /// Sent again only if it did not reach Saferpay: a second request creates a second alias, or fails
    /// because the first one exists.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    ///
    /// The guide to [security](crate::guide::security) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`CARD_CHECK_FAILED`]: crate::error::ErrorName::CardCheckFailed
    /// [`CARD_CVC_INVALID`]: crate::error::ErrorName::CardCvcInvalid
    /// [`CARD_EXPIRED`]: crate::error::ErrorName::CardExpired
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_insert_direct_request/since_1_3.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_insert_direct_response/since_1_3.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_3::Client, card_number: &str) -> Result<()> {
    /// use saferpay_api::v1_3::alias::InsertDirectRequest;
    /// use saferpay_api::v1_3::{Card, IdGenerator, PaymentMeans, RegisterAlias};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::Manual).with_id("payer-1-card-1");
    /// let means = PaymentMeans::new().with_card(Card::new(card_number, 2030, 12));
    /// let registered = client.alias().insert_direct(&InsertDirectRequest::new(register_alias, means)).await?;
    /// println!("store {}", registered.alias.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/InsertDirect")]
    #[inline]
    pub fn insert_direct(
        &self,
        request: &InsertDirectRequest,
    ) -> Call<InsertDirectResponse> {
        let operation = Operation::post(
                "Alias/InsertDirect",
                "/Payment/v1/Alias/InsertDirect",
            )
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }

    /// Deletes an alias, so that it can no longer be charged.
    ///
    /// Call it when the payer removes the card or closes their account with you. You cannot undo the
    /// deletion: to store the card again, call [`Alias/Insert`].
    ///
    /// If there is no response, look up the alias in the Backoffice.
    ///
    /// Do not simply send the request again: a second call would also delete an alias that was
    /// registered under the same ID in the meantime.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: the alias does not exist; it may have been deleted already.
    ///
    /// `POST /Payment/v1/Alias/Delete`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Alias_Delete).
    ///
    /// Sent again only if it did not reach Saferpay: a late second request would undo later changes of
    /// the alias, because its ID can be used again.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_delete_request/since_1_2.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_3::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_3::alias::DeleteRequest;
    ///
    /// client.alias().delete(&DeleteRequest::new("alias-of-payer-1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/Delete")]
    #[inline]
    pub fn delete(&self, request: &DeleteRequest) -> Call<DeleteResponse> {
        let operation = Operation::post("Alias/Delete", "/Payment/v1/Alias/Delete")
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }
}
