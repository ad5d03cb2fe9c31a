// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::wallet_payment_method::since_1_3::WalletPaymentMethod;
use crate::generated::values::wallet_type::since_1_3::WalletType;

/// A wallet to send the payer to before the payment is authorized.
///
/// Only Masterpass was ever possible, and it is gone since 1.34. It cannot stand beside
/// `PaymentMeans`.
///
/// The container `Payment_Models_Data_Wallet`.
///
/// First in SpecVersion [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Wallet).
#[derive(Clone, PartialEq)]
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
    #[must_use]
    pub fn new(r#type: WalletType) -> Self {
        Self { r#type, ..Record::blank() }
    }

    /// Sets `PaymentMethods`. Only these brands may be taken from the wallet.
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<WalletPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `RequestDeliveryAddress`. Has the payer choose a delivery address in the wallet.
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
    #[must_use]
    pub fn with_enable_amount_adjustment(
        mut self,
        enable_amount_adjustment: bool,
    ) -> Self {
        self.enable_amount_adjustment = Some(enable_amount_adjustment);
        self
    }
}

impl Record for Wallet {
    const NAME: &'static str = "Wallet";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Type"),
        Field::optional("PaymentMethods"),
        Field::optional("RequestDeliveryAddress"),
        Field::optional("EnableAmountAdjustment"),
    ];

    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            payment_methods: Blank::blank(),
            request_delivery_address: Blank::blank(),
            enable_amount_adjustment: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.payment_methods.slot(),
            2 => self.request_delivery_address.slot(),
            3 => self.enable_amount_adjustment.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.r#type.view(),
            1 => self.payment_methods.view(),
            2 => self.request_delivery_address.view(),
            3 => self.enable_amount_adjustment.view(),
            _ => View::Absent,
        }
    }
}

record!(Wallet);
