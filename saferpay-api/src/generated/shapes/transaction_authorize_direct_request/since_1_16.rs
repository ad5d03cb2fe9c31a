// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payer::since_1_13::Payer;
use crate::generated::shapes::payment::since_1_8::Payment;
use crate::generated::shapes::payment_means::since_1_14::PaymentMeans;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::strong_customer_authentication_direct::since_1_16::StrongCustomerAuthenticationDirect;

/// The request body of `POST /Payment/v1/Transaction/AuthorizeDirect`.
///
/// `Transaction/AuthorizeDirect`: Charges an alias, a card or a bank account in one call, without
/// a redirect of the payer.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_v1_Transaction_AuthorizeDirect).
#[non_exhaustive]
pub struct AuthorizeDirectRequest {
    /// The terminal of your Saferpay account that does the work: eight digits.
    ///
    /// A terminal stands for a point of sale, with its own contracts, currencies and settings; you
    /// find it in the Backoffice. One that belongs to another customer leads to [`PERMISSION_DENIED`].
    /// Test and live environment have different ones.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: String,

    /// What is to be paid: the amount, what it is for, and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The payment method to charge, usually a previously registered alias.
    ///
    /// Only PCI-certified merchants may send card numbers.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], mandatory.
    pub payment_means: PaymentMeans,

    /// Asks for or excuses from strong customer authentication (SCA), usually by 3-D Secure.
    ///
    /// Leave it out for an ordinary payment: Saferpay does what the rules ask for. Set it to force a
    /// challenge where the operation has that option, or to claim an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationDirect`], optional.
    pub authentication: Option<StrongCustomerAuthenticationDirect>,

    /// Stores the means of payment under an alias: who makes up its id, and how long it lasts.
    ///
    /// With a payment it is optional, and what can't be stored is paid and not stored. Whether it
    /// worked is told by `RegistrationResult`.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,
}

impl AuthorizeDirectRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `payment`: What is to be paid: the amount, what it is for, and your reference.
    /// - `payment_means`: The payment method to charge, usually a previously registered alias.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        payment_means: PaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            payment_means,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Authentication`. Asks for or excuses from strong customer authentication (SCA), usually
    /// by 3-D Secure.
    #[inline]
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationDirect,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `RegisterAlias`. Stores the means of payment under an alias: who makes up its id, and how
    /// long it lasts.
    #[inline]
    #[must_use]
    pub fn with_register_alias(mut self, register_alias: RegisterAlias) -> Self {
        self.register_alias = Some(register_alias);
        self
    }

    /// Sets `Payer`. The person who pays: language, addresses and the like.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeDirectRequest {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 payment_means: mandatory "PaymentMeans",
    3 authentication: optional "Authentication",
    4 register_alias: optional "RegisterAlias",
    5 payer: optional "Payer",
});
