// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Alias in SpecVersion 1.40.

pub use crate::generated::shapes::alias_insert_request::since_1_40::InsertRequest;
pub use crate::generated::shapes::alias_insert_response::since_1_17::InsertResponse;
pub use crate::generated::shapes::alias_assert_insert_request::since_1_2::AssertInsertRequest;
pub use crate::generated::shapes::alias_assert_insert_response::since_1_40::AssertInsertResponse;
pub use crate::generated::shapes::alias_insert_direct_request::since_1_40::InsertDirectRequest;
pub use crate::generated::shapes::alias_insert_direct_response::since_1_40::InsertDirectResponse;
pub use crate::generated::shapes::alias_update_request::since_1_14::UpdateRequest;
pub use crate::generated::shapes::alias_update_response::since_1_40::UpdateResponse;
pub use crate::generated::shapes::alias_delete_request::since_1_2::DeleteRequest;
pub use crate::generated::shapes::alias_delete_response::since_1_2::DeleteResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Alias.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct Alias<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Alias<'a> {
    /// Registers a payer's card or account as an alias, on a form of Saferpay and without a payment.
    ///
    /// 1. Call this, and keep the `Token` with the payer.
    /// 2. Send the payer to the address in `Redirect`, where the card is entered.
    /// 3. When the payer is back, or Saferpay has called the address in `Notification` (since 1.33),
    ///    call [`Alias/AssertInsert`] for the alias.
    ///
    /// Later charge the alias by [`Transaction/AuthorizeDirect`] when the payer is absent, or by
    /// [`Transaction/Initialize`] when present. Ask for a strong check in `Check` if you mean to
    /// charge the absent payer: the payer is authenticated then, for the charges to come. To register
    /// along with a first payment, set `RegisterAlias` in [`PaymentPage/Initialize`] or
    /// [`Transaction/Authorize`] instead.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    /// - [`ALIAS_INVALID`]: the id that you chose is taken.
    /// - [`PERMISSION_DENIED`]: the licence lacks aliases, or the terminal of the check is not the
    ///   customer's.
    ///
    /// `POST /Payment/v1/Alias/Insert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_Insert).
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_40::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_40::alias::InsertRequest;
    /// use saferpay_api::v1_40::{AliasInsertCheck, AliasInsertCheckType, AliasType};
    /// use saferpay_api::v1_40::{IdGenerator, RegisterAlias, ReturnUrl};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::RandomUnique);
    /// let return_url = ReturnUrl::new("https://shop.example/card-added?payer=1");
    /// let check = AliasInsertCheck::new(AliasInsertCheckType::OnlineStrong, "10000101");
    /// let request = InsertRequest::new(register_alias, AliasType::Card, return_url).with_check(check);
    ///
    /// let begun = client.alias().insert(&request).await?;
    /// // First keep `begun.token` with the payer.
    /// if let Some(redirect) = begun.redirect {
    ///     println!("send the payer to {}", redirect.redirect_url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/AssertInsert`]: super::alias::Alias::assert_insert
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`Transaction/AuthorizeDirect`]: super::transaction::Transaction::authorize_direct
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn insert(&self, request: &InsertRequest) -> Call<'a, InsertResponse> {
        let operation = Operation::post("Alias/Insert", "/Payment/v1/Alias/Insert")
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Tells, from server to server, whether a registration by [`Alias/Insert`] went through, and its
    /// alias.
    ///
    /// Call it when the payer has come back or Saferpay has notified (since 1.33), and within 24
    /// hours; not in a loop. Keep the id in `Alias` with the payer: it is all that later charges need,
    /// along with the text to show.
    ///
    /// A registration that failed is no answer but an error:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer gave up.
    /// - [`3DS_AUTHENTICATION_FAILED`]: the payer could not prove to be the cardholder.
    /// - [`TRANSACTION_DECLINED`], [`PAYMENTMEANS_INVALID`]: the issuer did not accept the card.
    ///
    /// Other errors do not say that it failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not entered anything yet.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: too late, or not a token of this customer.
    ///
    /// `POST /Payment/v1/Alias/AssertInsert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_AssertInsert).
    ///
    /// May be repeated: it tells how the registration went; the alias was made when the payer entered
    /// the card.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_40::Client, token: &str) -> Result<()> {
    /// use saferpay_api::v1_40::alias::AssertInsertRequest;
    ///
    /// let registered = client.alias().assert_insert(&AssertInsertRequest::new(token)).await?;
    /// let shown = registered.payment_means.and_then(|means| means.display_text);
    /// println!("keep {} for {shown:?}", registered.alias.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`3DS_AUTHENTICATION_FAILED`]: crate::error::ErrorName::ThreeDsAuthenticationFailed
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`PAYMENTMEANS_INVALID`]: crate::error::ErrorName::PaymentmeansInvalid
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_NOT_STARTED`]: crate::error::ErrorName::TransactionNotStarted
    #[inline]
    pub fn assert_insert(
        &self,
        request: &AssertInsertRequest,
    ) -> Call<'a, AssertInsertResponse> {
        let operation = Operation::post(
                "Alias/AssertInsert",
                "/Payment/v1/Alias/AssertInsert",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Registers card data that you hold yourself as an alias, in one call and without the payer.
    ///
    /// It is for merchants certified by PCI only, for instance to bring in cards from another
    /// provider. Everybody else takes [`Alias/Insert`]. Nobody is authenticated here, unless you give
    /// the data of a 3-D Secure of your own.
    ///
    /// If no answer came, the alias may exist: with an id that you chose, ask `Alias/Inquire` (since
    /// 1.44); a second call is refused then.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: the id that you chose is taken, perhaps by your first attempt.
    /// - [`CARD_CHECK_FAILED`], [`CARD_CVC_INVALID`], [`CARD_EXPIRED`]: the card is not good.
    /// - [`PERMISSION_DENIED`]: the licence lacks aliases or direct registration.
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    ///
    /// `POST /Payment/v1/Alias/InsertDirect`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_InsertDirect).
    ///
    /// Repeated only if it was not sent: a second one makes a second alias, or is refused because the
    /// first one was made.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_40::Client, card_number: &str) -> Result<()> {
    /// use saferpay_api::v1_40::alias::InsertDirectRequest;
    /// use saferpay_api::v1_40::{AliasInsertDirectPaymentMeans, Card, IdGenerator, RegisterAlias};
    ///
    /// let register_alias = RegisterAlias::new(IdGenerator::Manual).with_id("payer-1-card-1");
    /// let means = AliasInsertDirectPaymentMeans::new().with_card(Card::new(card_number, 2030, 12));
    /// let registered = client.alias().insert_direct(&InsertDirectRequest::new(register_alias, means)).await?;
    /// println!("keep {}", registered.alias.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`CARD_CHECK_FAILED`]: crate::error::ErrorName::CardCheckFailed
    /// [`CARD_CVC_INVALID`]: crate::error::ErrorName::CardCvcInvalid
    /// [`CARD_EXPIRED`]: crate::error::ErrorName::CardExpired
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn insert_direct(
        &self,
        request: &InsertDirectRequest,
    ) -> Call<'a, InsertDirectResponse> {
        let operation = Operation::post(
                "Alias/InsertDirect",
                "/Payment/v1/Alias/InsertDirect",
            )
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }

    /// Changes how long an alias is kept, and the expiry date of its card.
    ///
    /// Call it when the payer tells the new expiry date, or before the lifetime ends. It cannot change
    /// the card number: for another card register anew by [`Alias/Insert`]. Leaving out the lifetime
    /// does not keep the old one: newer specifications say that the default holds then.
    ///
    /// If no answer came, read the alias by `Alias/Inquire` (since 1.44) or look into the Backoffice.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: there is no such alias, or it has been deleted.
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    ///
    /// `POST /Payment/v1/Alias/Update`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_Update).
    ///
    /// Repeated only if it was not sent: a late second one would undo what was done with the alias in
    /// between, as its id can be used anew.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_40::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_40::alias::UpdateRequest;
    /// use saferpay_api::v1_40::{UpdateAlias, UpdateCreditCard, UpdatePaymentMeans};
    ///
    /// let alias = UpdateAlias::new("alias-of-payer-1").with_lifetime(1096);
    /// let means = UpdatePaymentMeans::new(UpdateCreditCard::new(2030, 12));
    /// let updated = client.alias().update(&UpdateRequest::new(alias, means)).await?;
    /// println!("{:?}", updated.payment_means.and_then(|means| means.display_text));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn update(&self, request: &UpdateRequest) -> Call<'a, UpdateResponse> {
        let operation = Operation::post("Alias/Update", "/Payment/v1/Alias/Update")
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }

    /// Deletes an alias, so that it can be charged no more.
    ///
    /// Call it when the payer removes the card or closes the account with you. There is no way back:
    /// register anew by [`Alias/Insert`].
    ///
    /// If no answer came, see in `Alias/Inquire` (since 1.44) whether the alias is still there. A
    /// second call would also delete what was registered under the same id in between.
    ///
    /// Common errors:
    ///
    /// - [`ALIAS_INVALID`]: there is no such alias; it may have been deleted already.
    ///
    /// `POST /Payment/v1/Alias/Delete`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_Delete).
    ///
    /// Repeated only if it was not sent: a late second one would undo what was done with the alias in
    /// between, as its id can be used anew.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_40::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_40::alias::DeleteRequest;
    ///
    /// client.alias().delete(&DeleteRequest::new("alias-of-payer-1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    #[inline]
    pub fn delete(&self, request: &DeleteRequest) -> Call<'a, DeleteResponse> {
        let operation = Operation::post("Alias/Delete", "/Payment/v1/Alias/Delete")
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }
}
