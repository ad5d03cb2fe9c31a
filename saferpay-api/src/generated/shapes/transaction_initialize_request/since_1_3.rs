// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payer::since_1_3::Payer;
use crate::generated::shapes::payment::since_1_3::Payment;
use crate::generated::shapes::payment_means::since_1_3::PaymentMeans;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::shapes::styling::since_1_2::Styling;
use crate::generated::shapes::wallet::since_1_3::Wallet;

/// The request body of `POST /Payment/v1/Transaction/Initialize`.
///
/// `Transaction/Initialize`: Begins a card payment on your own pages, with 3-D Secure where the
/// card requires it.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_Initialize).
#[non_exhaustive]
pub struct InitializeRequest {
    /// The name of the payment page configuration that gives the page its looks.
    ///
    /// You make these configurations in the Backoffice. Left out, your default one is used, if there
    /// is one. Beware of typing errors: a name that is not found is no error, the payer then sees the
    /// plain page of Saferpay.
    ///
    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

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

    /// The card or alias to charge.
    ///
    /// If you omit it, the redirect leads to a form where the payer enters a card.
    ///
    /// Only PCI-certified merchants may send card numbers. An alias keeps them out of your systems.
    ///
    /// {since 1.14} A token of Saferpay Fields does so as well.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], optional.
    pub payment_means: Option<PaymentMeans>,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The addresses of your shop to which the payer comes back, one for each outcome.
    ///
    /// Put something into them that tells you which order it is, though nothing secret or that
    /// matters: the payer sees and can change it. Whoever knows the address of success can open it
    /// without having paid, so only the next call to Saferpay tells the outcome. Since 1.32 a single
    /// `ReturnUrl` takes their place.
    ///
    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// How the pages or forms look that the payer gets to see.
    ///
    /// Left out, they have the look of Saferpay or of your payment page configuration.
    ///
    /// `Styling`. [`Styling`], optional.
    pub styling: Option<Styling>,

    /// The wallet to which the payer is redirected, instead of a card in `PaymentMeans`.
    ///
    /// It was used for Masterpass only. Do not combine it with `PaymentMeans`.
    ///
    /// `Wallet`. [`Wallet`], optional.
    pub wallet: Option<Wallet>,
}

impl InitializeRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `payment`: What is to be paid: the amount, what it is for, and your reference.
    /// - `return_urls`: The addresses of your shop to which the payer comes back, one for each
    ///   outcome.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
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

    /// Sets `ConfigSet`. The name of the payment page configuration that gives the page its looks.
    #[must_use]
    pub fn with_config_set(mut self, config_set: impl Into<String>) -> Self {
        self.config_set = Some(config_set.into());
        self
    }

    /// Sets `PaymentMeans`. The card or alias to charge.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeans) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Payer`. The person who pays: language, addresses and the like.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`. How the pages or forms look that the payer gets to see.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: Styling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `Wallet`. The wallet to which the payer is redirected, instead of a card in
    /// `PaymentMeans`.
    #[inline]
    #[must_use]
    pub fn with_wallet(mut self, wallet: Wallet) -> Self {
        self.wallet = Some(wallet);
        self
    }
}

saferpay_runtime::impl_record!(InitializeRequest {
    0 config_set: optional "ConfigSet" id(1, 20),
    1 terminal_id: mandatory "TerminalId" numeric(8, 8),
    2 payment: mandatory "Payment",
    3 payment_means: optional "PaymentMeans",
    4 payer: optional "Payer",
    5 return_urls: mandatory "ReturnUrls",
    6 styling: optional "Styling",
    7 wallet: optional "Wallet",
});
