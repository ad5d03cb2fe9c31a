// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::basic_payment::since_1_8::BasicPayment;
use crate::generated::shapes::strong_customer_authentication_referenced::since_1_16::StrongCustomerAuthenticationReferenced;
use crate::generated::shapes::transaction_notification::since_1_35::TransactionNotification;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/AuthorizeReferenced`.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_v1_Transaction_AuthorizeReferenced).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeReferencedRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,

    /// `Payment`. [`BasicPayment`], mandatory.
    pub payment: BasicPayment,

    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// `Authentication`. [`StrongCustomerAuthenticationReferenced`], optional.
    pub authentication: Option<StrongCustomerAuthenticationReferenced>,

    /// `SuppressDcc`. True or false, optional.
    pub suppress_dcc: Option<bool>,

    /// `Notification`. [`TransactionNotification`], optional.
    pub notification: Option<TransactionNotification>,
}

impl AuthorizeReferencedRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: BasicPayment,
        transaction_reference: TransactionReference,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            transaction_reference,
            ..Record::blank()
        }
    }

    /// Sets `Authentication`.
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationReferenced,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `SuppressDcc`.
    #[must_use]
    pub fn with_suppress_dcc(mut self, suppress_dcc: bool) -> Self {
        self.suppress_dcc = Some(suppress_dcc);
        self
    }

    /// Sets `Notification`.
    #[must_use]
    pub fn with_notification(mut self, notification: TransactionNotification) -> Self {
        self.notification = Some(notification);
        self
    }
}

impl Record for AuthorizeReferencedRequest {
    const NAME: &'static str = "AuthorizeReferencedRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::mandatory("Payment"),
        Field::mandatory("TransactionReference"),
        Field::optional("Authentication"),
        Field::optional("SuppressDcc"),
        Field::optional("Notification"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            transaction_reference: Blank::blank(),
            authentication: Blank::blank(),
            suppress_dcc: Blank::blank(),
            notification: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.payment.slot(),
            2 => self.transaction_reference.slot(),
            3 => self.authentication.slot(),
            4 => self.suppress_dcc.slot(),
            5 => self.notification.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.payment.view(),
            2 => self.transaction_reference.view(),
            3 => self.authentication.view(),
            4 => self.suppress_dcc.view(),
            5 => self.notification.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeReferencedRequest);
