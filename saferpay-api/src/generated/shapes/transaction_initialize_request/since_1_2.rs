// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::payer::since_1_2::Payer;
use crate::generated::shapes::payment::since_1_2::Payment;
use crate::generated::shapes::payment_means::since_1_2::PaymentMeans;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::shapes::styling::since_1_2::Styling;

/// The request body of
/// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
///
/// Begins a card payment on your own pages, with 3-D Secure where the card requires it.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Initialize).
#[non_exhaustive]
pub struct InitializeRequest {
    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,

    /// The payment: amount, description and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The card or alias to charge.
    ///
    /// If you omit it, the redirect leads to a form where the payer enters a card.
    ///
    /// Only PCI-certified merchants may send card numbers. An alias keeps them out of your systems.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], optional.
    pub payment_means: Option<PaymentMeans>,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The URLs of your shop to which the payer returns, one for each outcome.
    ///
    /// Include something that identifies the order but nothing secret or security-relevant: the payer
    /// can see and change it. Anyone who knows the success URL can open it without having paid, so
    /// only the next call to Saferpay shows the outcome. SpecVersion 1.32 replaces the URLs with a
    /// single one.
    ///
    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// The appearance of the pages or forms that the payer sees.
    ///
    /// If you omit it, they have the standard Saferpay design or that of your payment page
    /// configuration.
    ///
    /// `Styling`. [`Styling`], optional.
    pub styling: Option<Styling>,
}

impl InitializeRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `payment`: The payment: amount, description and your reference.
    /// - `return_urls`: The URLs of your shop to which the payer returns, one for each outcome.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        payment: Payment,
        return_urls: ReturnUrls,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            return_urls,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeans`. The card or alias to charge.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeans) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`. The appearance of the pages or forms that the payer sees.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: Styling) -> Self {
        self.styling = Some(styling);
        self
    }
}

saferpay_runtime::impl_record!(InitializeRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    PreAuthorization: "Payment.Options.PreAuth",
    FirstOfSeries: "Payment.Recurring.Initial",
    ReturnUrl: "ReturnUrls.Success" "ReturnUrls.Fail" "ReturnUrls.Abort",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
    AliasId: "PaymentMeans.Alias.Id",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 payment_means: optional "PaymentMeans",
    3 payer: optional "Payer",
    4 return_urls: mandatory "ReturnUrls",
    5 styling: optional "Styling",
});
