// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::record::prelude::*;
use crate::generated::shapes::redirect::since_1_3::Redirect;

/// The response body of `POST /Payment/v1/Alias/Insert`.
///
/// `Alias/Insert`: Registers a payer's card or account as an alias, on a form of Saferpay and
/// without a payment.
///
/// First in SpecVersion [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsertResponse {
    /// The key to this registration, with which `Alias/AssertInsert` tells the alias.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,

    /// Until when the payer can register with this token, usually one hour from now.
    ///
    /// `Alias/AssertInsert` takes it for a day, say the pages since 1.11; the earlier ones do not.
    ///
    /// `Expiration`. Date, mandatory.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: DateTime,

    /// Whether the payer has to be sent to the address in `Redirect`.
    ///
    /// If not, ask `Alias/AssertInsert`.
    ///
    /// `RedirectRequired`. True or false, optional.
    pub redirect_required: Option<bool>,

    /// Where to send the payer to enter the card or to be authenticated.
    ///
    /// `Redirect`. [`Redirect`], optional.
    pub redirect: Option<Redirect>,
}

impl InsertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The key to this registration, with which `Alias/AssertInsert` tells the alias.
    /// - `expiration`: Until when the payer can register with this token, usually one hour from now.
    #[must_use]
    pub fn new(token: impl Into<String>, expiration: impl Into<DateTime>) -> Self {
        Self {
            token: token.into(),
            expiration: expiration.into(),
            ..Record::blank()
        }
    }

    /// Sets `RedirectRequired`. Whether the payer has to be sent to the address in `Redirect`.
    #[must_use]
    pub fn with_redirect_required(mut self, redirect_required: bool) -> Self {
        self.redirect_required = Some(redirect_required);
        self
    }

    /// Sets `Redirect`. Where to send the payer to enter the card or to be authenticated.
    #[must_use]
    pub fn with_redirect(mut self, redirect: Redirect) -> Self {
        self.redirect = Some(redirect);
        self
    }
}

impl Record for InsertResponse {
    const NAME: &'static str = "InsertResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Token").secret(),
        Field::mandatory("Expiration").bound(&[Rule::Format(Format::DateTime)]),
        Field::optional("RedirectRequired"),
        Field::optional("Redirect"),
    ];

    fn blank() -> Self {
        Self {
            token: Blank::blank(),
            expiration: Blank::blank(),
            redirect_required: Blank::blank(),
            redirect: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.token.slot(),
            1 => self.expiration.slot(),
            2 => self.redirect_required.slot(),
            3 => self.redirect.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.token.view(),
            1 => self.expiration.view(),
            2 => self.redirect_required.view(),
            3 => self.redirect.view(),
            _ => View::Absent,
        }
    }
}

record!(InsertResponse);
