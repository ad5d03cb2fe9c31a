// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Alias in SpecVersion 1.49.

pub use crate::generated::shapes::alias_insert_request::since_1_45::InsertRequest;
pub use crate::generated::shapes::alias_insert_response::since_1_17::InsertResponse;
pub use crate::generated::shapes::alias_assert_insert_request::since_1_2::AssertInsertRequest;
pub use crate::generated::shapes::alias_assert_insert_response::since_1_49::AssertInsertResponse;
pub use crate::generated::shapes::alias_insert_direct_request::since_1_49::InsertDirectRequest;
pub use crate::generated::shapes::alias_insert_direct_response::since_1_49::InsertDirectResponse;
pub use crate::generated::shapes::alias_update_request::since_1_14::UpdateRequest;
pub use crate::generated::shapes::alias_update_response::since_1_49::UpdateResponse;
pub use crate::generated::shapes::alias_delete_request::since_1_2::DeleteRequest;
pub use crate::generated::shapes::alias_delete_response::since_1_2::DeleteResponse;
pub use crate::generated::shapes::alias_inquire_request::since_1_44::InquireRequest;
pub use crate::generated::shapes::alias_inquire_response::since_1_49::InquireResponse;

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
    /// 2. Send the payer to the URL in `Redirect` to enter the card.
    /// 3. When the payer returns, call [`Alias/AssertInsert`] to get the alias.
    ///
    /// Some payers never return. Set `Notification`, and call [`Alias/AssertInsert`] as soon as
    /// Saferpay calls that URL.
    ///
    /// Later, charge the alias with [`Transaction/AuthorizeDirect`] when the payer is absent, or with
    /// [`Transaction/Initialize`] when the payer is present. Request a strong check in `Check` if you
    /// intend to charge the payer while absent: the payer is then authenticated for future charges. To
    /// register an alias together with a first payment, set `RegisterAlias` in
    /// [`PaymentPage/Initialize`] or [`Transaction/Authorize`] instead.
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
    /// See the [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Alias_Insert).
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
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_insert_request/since_1_45.md"))]
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_insert_response/since_1_17.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_49::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_49::alias::InsertRequest;
    /// use saferpay_api::v1_49::{AliasInsertCheck, AliasInsertCheckType, AliasType};
    /// use saferpay_api::v1_49::{IdGenerator, RegisterAlias, ReturnUrl};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::RandomUnique);
    /// let return_url = ReturnUrl::new("https://shop.example/card-added?payer=1");
    /// let check = AliasInsertCheck::new(AliasInsertCheckType::OnlineStrong, "10000101");
    /// let request = InsertRequest::new(register_alias, AliasType::Card, return_url).with_check(check);
    ///
    /// let begun = client.alias().insert(&request).await?;
    /// // First store `begun.token` with the payer.
    /// if let Some(redirect) = begun.redirect {
    ///     println!("send the payer to {}", redirect.redirect_url);
    /// }
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
    /// Call it as well when Saferpay has called the URL in `Notification` of [`Alias/Insert`].
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
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Alias_AssertInsert).
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
        doc = include_str!("../shapes/alias_assert_insert_response/since_1_49.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_49::Client, token: &str) -> Result<()> {
    /// use saferpay_api::v1_49::alias::AssertInsertRequest;
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
    /// All others use [`Alias/Insert`].
    ///
    /// The payer is not authenticated, unless you pass the result of your own 3-D Secure in
    /// `ExternalThreeDS`.
    ///
    /// If there is no response, the alias may exist. If you chose the ID, call [`Alias/Inquire`] with
    /// it. A second call with that ID is then refused.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: the ID that you chose is already in use, perhaps because of your first
    ///   attempt.
    /// - [`CARD_CHECK_FAILED`], [`CARD_CVC_INVALID`]: the card number or the verification code is
    ///   invalid.
    /// - [`PERMISSION_DENIED`]: the license does not include aliases or direct registration.
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    ///
    /// `POST /Payment/v1/Alias/InsertDirect`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Alias_InsertDirect).
    ///
    /// Sent again only if it did not reach Saferpay: a second request creates a second alias, or fails
    /// because the first one exists.
    ///
    /// If the outcome is unknown, call [`Alias/Inquire`] with the ID of the alias. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The guide to [security](crate::guide::security) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Inquire`]: super::alias::Alias::inquire
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`CARD_CHECK_FAILED`]: crate::error::ErrorName::CardCheckFailed
    /// [`CARD_CVC_INVALID`]: crate::error::ErrorName::CardCvcInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_insert_direct_request/since_1_49.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_insert_direct_response/since_1_49.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_49::Client, card_number: &str) -> Result<()> {
    /// use saferpay_api::v1_49::alias::InsertDirectRequest;
    /// use saferpay_api::v1_49::{AliasInsertDirectPaymentMeans, Card, IdGenerator, RegisterAlias};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::Manual).with_id("payer-1-card-1");
    /// let means = AliasInsertDirectPaymentMeans::new().with_card(Card::new(card_number, 2030, 12));
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
            .not_idempotent(NextStep::InquireAlias);
        Call::new(self.connection, operation).body(request)
    }

    /// Changes how long an alias is stored, and the expiry date of its card.
    ///
    /// Call it when the payer gives you a new expiry date, or before the alias expires. You cannot
    /// change the card number: to store another card, call [`Alias/Insert`]. Send the lifetime with
    /// every update. If you omit it, the alias does not keep its lifetime, and gets the default.
    ///
    /// If there is no response, call [`Alias/Inquire`] to see the stored data.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: the alias does not exist or has been deleted.
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    ///
    /// `POST /Payment/v1/Alias/Update`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Alias_Update).
    ///
    /// Sent again only if it did not reach Saferpay: a late second request would undo later changes of
    /// the alias, because its ID can be used again.
    ///
    /// If the outcome is unknown, call [`Alias/Inquire`] with the ID of the alias. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Inquire`]: super::alias::Alias::inquire
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_update_request/since_1_14.md"))]
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_update_response/since_1_49.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_49::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_49::alias::UpdateRequest;
    /// use saferpay_api::v1_49::{UpdateAlias, UpdateCreditCard, UpdatePaymentMeans};
    ///
    /// let alias = UpdateAlias::new("alias-of-payer-1").with_lifetime(1096);
    /// let means = UpdatePaymentMeans::new(UpdateCreditCard::new(2030, 12));
    /// let updated = client.alias().update(&UpdateRequest::new(alias, means)).await?;
    /// println!("{:?}", updated.payment_means.and_then(|means| means.display_text));
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/Update")]
    #[inline]
    pub fn update(&self, request: &UpdateRequest) -> Call<UpdateResponse> {
        let operation = Operation::post("Alias/Update", "/Payment/v1/Alias/Update")
            .not_idempotent(NextStep::InquireAlias);
        Call::new(self.connection, operation).body(request)
    }

    /// Deletes an alias, so that it can no longer be charged.
    ///
    /// Call it when the payer removes the card or closes their account with you. You cannot undo the
    /// deletion: to store the card again, call [`Alias/Insert`].
    ///
    /// If there is no response, call [`Alias/Inquire`] to see whether the alias still exists.
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
    /// See the [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Alias_Delete).
    ///
    /// Sent again only if it did not reach Saferpay: a late second request would undo later changes of
    /// the alias, because its ID can be used again.
    ///
    /// If the outcome is unknown, call [`Alias/Inquire`] with the ID of the alias. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Inquire`]: super::alias::Alias::inquire
    /// [`Alias/Insert`]: super::alias::Alias::insert
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_delete_request/since_1_2.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_49::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_49::alias::DeleteRequest;
    ///
    /// client.alias().delete(&DeleteRequest::new("alias-of-payer-1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/Delete")]
    #[inline]
    pub fn delete(&self, request: &DeleteRequest) -> Call<DeleteResponse> {
        let operation = Operation::post("Alias/Delete", "/Payment/v1/Alias/Delete")
            .not_idempotent(NextStep::InquireAlias);
        Call::new(self.connection, operation).body(request)
    }

    /// Reads the data stored under an alias, such as the expiry date of a card that the issuer has
    /// renewed.
    ///
    /// Call it before an important charge, or to find out whether a registration or a change succeeded
    /// when its response was lost.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: the alias does not exist. It was never registered, was deleted, or has
    ///   expired.
    ///
    /// `POST /Payment/v1/Alias/Inquire`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.49/#Payment_v1_Alias_Inquire).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    #[cfg_attr(doc, doc = include_str!("../shapes/alias_inquire_request/since_1_44.md"))]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/alias_inquire_response/since_1_49.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_49::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_49::alias::InquireRequest;
    ///
    /// let kept = client.alias().inquire(&InquireRequest::new("alias-of-payer-1")).await?;
    /// let shown = kept.payment_means.and_then(|means| means.display_text);
    /// println!("{shown:?} for {:?} days", kept.alias.lifetime);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Alias/Inquire")]
    #[inline]
    pub fn inquire(&self, request: &InquireRequest) -> Call<InquireResponse> {
        let operation = Operation::post("Alias/Inquire", "/Payment/v1/Alias/Inquire")
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }
}
