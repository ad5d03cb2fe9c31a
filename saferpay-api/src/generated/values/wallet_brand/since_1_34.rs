// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Which wallets the payment page offers.
///
/// Your terminal must have the wallet.
///
/// The values of `Wallets`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WalletBrand {
    /// Apple Pay, on devices of Apple.
    ///
    /// `APPLEPAY`
    Applepay,

    /// Google Pay.
    ///
    /// `GOOGLEPAY`
    Googlepay,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for WalletBrand {
    const NAME: &'static str = "WalletBrand";

    const LISTED: &'static [Self] = &[Self::Applepay, Self::Googlepay];

    fn as_wire(&self) -> &str {
        match self {
            Self::Applepay => "APPLEPAY",
            Self::Googlepay => "GOOGLEPAY",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(WalletBrand);
