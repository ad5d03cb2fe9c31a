// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::record::prelude::*;
use crate::generated::shapes::redirect::since_1_2::Redirect;

/// The response body of `POST /Payment/v1/Transaction/Initialize`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitializeResponse {
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,

    /// `Expiration`. Date, mandatory.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: DateTime,

    /// `LiabilityShift`. True or false, optional.
    pub liability_shift: Option<bool>,

    /// `RedirectRequired`. True or false, mandatory.
    pub redirect_required: bool,

    /// `Redirect`. [`Redirect`], optional.
    pub redirect: Option<Redirect>,
}

impl InitializeResponse {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        expiration: impl Into<DateTime>,
        redirect_required: bool,
    ) -> Self {
        Self {
            token: token.into(),
            expiration: expiration.into(),
            redirect_required,
            ..Record::blank()
        }
    }

    /// Sets `LiabilityShift`.
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `Redirect`.
    #[must_use]
    pub fn with_redirect(mut self, redirect: Redirect) -> Self {
        self.redirect = Some(redirect);
        self
    }
}

impl Record for InitializeResponse {
    const NAME: &'static str = "InitializeResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Token").secret(),
        Field::mandatory("Expiration").bound(&[Rule::Format(Format::DateTime)]),
        Field::optional("LiabilityShift"),
        Field::mandatory("RedirectRequired"),
        Field::optional("Redirect"),
    ];

    fn blank() -> Self {
        Self {
            token: Blank::blank(),
            expiration: Blank::blank(),
            liability_shift: Blank::blank(),
            redirect_required: Blank::blank(),
            redirect: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.token.slot(),
            1 => self.expiration.slot(),
            2 => self.liability_shift.slot(),
            3 => self.redirect_required.slot(),
            4 => self.redirect.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.token.view(),
            1 => self.expiration.view(),
            2 => self.liability_shift.view(),
            3 => self.redirect_required.view(),
            4 => self.redirect.view(),
            _ => View::Absent,
        }
    }
}

record!(InitializeResponse : liability);
