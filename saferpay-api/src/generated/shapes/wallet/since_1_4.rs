// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::wallet_payment_method::since_1_4::WalletPaymentMethod;
use crate::generated::values::wallet_type::since_1_3::WalletType;

/// A wallet to send the payer to before the payment is authorized.
///
/// Only Masterpass was ever possible, and it is gone since 1.34. It cannot stand beside
/// `PaymentMeans`.
///
/// The container `Payment_Models_Data_Wallet`.
///
/// First in SpecVersion [1.4](https://saferpay.github.io/jsonapi/1.4/#Payment_Models_Data_Wallet).
#[non_exhaustive]
pub struct Wallet {
    /// Which wallet it is.
    ///
    /// `Type`. [`WalletType`], mandatory.
    pub r#type: WalletType,

    /// Only these brands may be taken from the wallet.
    ///
    /// Left out, all brands of your terminal are allowed.
    ///
    /// `PaymentMethods`. List of [`WalletPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<WalletPaymentMethod>,

    /// Has the payer choose a delivery address in the wallet.
    ///
    /// Without it you get no address from the wallet.
    ///
    /// `RequestDeliveryAddress`. True or false, optional.
    pub request_delivery_address: Option<bool>,

    /// Lets you change the amount after the payer has chosen in the wallet, for shipping that depends
    /// on it.
    ///
    /// Leave it alone unless you do exactly that, with `Transaction/QueryPaymentMeans` and
    /// `Transaction/AdjustAmount`. With it no currency conversion (DCC) is offered on the way; it may
    /// come later, with one more redirect.
    ///
    /// `EnableAmountAdjustment`. True or false, optional.
    pub enable_amount_adjustment: Option<bool>,
}

impl Wallet {
    /// Makes one of what is mandatory.
    ///
    /// - `r#type`: Which wallet it is.
    #[inline]
    #[must_use]
    pub fn new(r#type: WalletType) -> Self {
        Self {
            r#type,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMethods`. Only these brands may be taken from the wallet.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<WalletPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `RequestDeliveryAddress`. Has the payer choose a delivery address in the wallet.
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
    /// wallet, for shipping that depends on it.
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
