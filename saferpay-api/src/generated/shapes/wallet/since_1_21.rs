// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::wallet_payment_method::since_1_21::WalletPaymentMethod;
use crate::generated::values::wallet_type::since_1_3::WalletType;

/// A wallet to which the payer is redirected before the payment is authorized.
///
/// Masterpass was the only supported wallet. It cannot be combined with `PaymentMeans`.
/// SpecVersion 1.34 removes this container.
///
/// The container `Payment_Models_Data_Wallet`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_Models_Data_Wallet).
#[non_exhaustive]
pub struct Wallet {
    /// The wallet to use.
    ///
    /// `Type`. [`WalletType`], mandatory.
    pub r#type: WalletType,

    /// The card brands that the payer may choose in the wallet.
    ///
    /// If you omit it, all brands of your terminal are allowed.
    ///
    /// `PaymentMethods`. List of [`WalletPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<WalletPaymentMethod>,

    /// Makes the payer choose a delivery address in the wallet.
    ///
    /// Without it, the wallet returns no address.
    ///
    /// `RequestDeliveryAddress`. True or false, optional.
    pub request_delivery_address: Option<bool>,

    /// Lets you change the amount after the payer has chosen in the wallet, such as to add shipping
    /// costs.
    ///
    /// Omit it unless you change the amount, with
    /// [`Transaction/QueryPaymentMeans`](transaction/struct.Transaction.html#method.query_payment_means)
    /// and [`Transaction/AdjustAmount`](transaction/struct.Transaction.html#method.adjust_amount). If
    /// you set it, Saferpay does not offer currency conversion (DCC) during the redirect; it may offer
    /// it later, with another redirect.
    ///
    /// `EnableAmountAdjustment`. True or false, optional.
    pub enable_amount_adjustment: Option<bool>,
}

impl Wallet {
    /// Creates a value with its mandatory fields.
    ///
    /// - `r#type`: The wallet to use.
    #[inline]
    #[must_use]
    pub fn new(r#type: WalletType) -> Self {
        Self {
            r#type,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMethods`. The card brands that the payer may choose in the wallet.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<WalletPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `RequestDeliveryAddress`. Makes the payer choose a delivery address in the wallet.
    #[inline]
    #[must_use]
    pub fn with_request_delivery_address(
        mut self,
        request_delivery_address: bool,
    ) -> Self {
        self.request_delivery_address = Some(request_delivery_address);
        self
    }

    /// Sets `EnableAmountAdjustment`. Lets you change the amount after the payer has chosen in the
    /// wallet, such as to add shipping costs.
    #[inline]
    #[must_use]
    pub fn with_enable_amount_adjustment(
        mut self,
        enable_amount_adjustment: bool,
    ) -> Self {
        self.enable_amount_adjustment = Some(enable_amount_adjustment);
        self
    }
}

saferpay_runtime::impl_record!(Wallet {
    0 r#type: mandatory "Type",
    1 payment_methods: optional "PaymentMethods",
    2 request_delivery_address: optional "RequestDeliveryAddress",
    3 enable_amount_adjustment: optional "EnableAmountAdjustment",
});
