// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// Which wallet of Alipay the payer pays with.
///
/// It ends after SpecVersion 1.37.
///
/// The container `Payment_Models_AlipayOptions`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_AlipayOptions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlipayOptions {
    /// The local wallet of Alipay to choose beforehand.
    ///
    /// Only special contracts with Alipay may use it.
    ///
    /// `LocalWallet`. Text, mandatory, `Iso885915[1..64]`.
    ///
    /// Example: `"TNG"`
    pub local_wallet: String,
}

impl AlipayOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `local_wallet`: The local wallet of Alipay to choose beforehand.
    #[must_use]
    pub fn new(local_wallet: impl Into<String>) -> Self {
        Self {
            local_wallet: local_wallet.into(),
        }
    }
}

impl Record for AlipayOptions {
    const NAME: &'static str = "AlipayOptions";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("LocalWallet")
            .bound(&[Rule::Characters(Characters::Iso885915, 1, 64)]),
    ];

    fn blank() -> Self {
        Self {
            local_wallet: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.local_wallet.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.local_wallet.view(),
            _ => View::Absent,
        }
    }
}

record!(AlipayOptions);
