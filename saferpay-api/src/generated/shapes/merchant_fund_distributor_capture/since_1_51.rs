// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::foreign_retailer_merchant_information::since_1_51::ForeignRetailerMerchantInformation;

/// The seller that a merchant captures for when it distributes the money to others.
///
/// The specification explains neither who such a merchant is nor how it differs from a
/// marketplace; ask your acquirer which of the two applies to you.
///
/// The container `Payment_Models_Data_MerchantFundDistributorCapture`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_MerchantFundDistributorCapture).
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantFundDistributorCapture {
    /// The location of a seller that is in another country than you.
    ///
    /// `ForeignRetailer`. [`ForeignRetailerMerchantInformation`], optional.
    pub foreign_retailer: Option<ForeignRetailerMerchantInformation>,
}

impl MerchantFundDistributorCapture {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `ForeignRetailer`. The location of a seller that is in another country than you.
    #[inline]
    #[must_use]
    pub fn with_foreign_retailer(
        mut self,
        foreign_retailer: ForeignRetailerMerchantInformation,
    ) -> Self {
        self.foreign_retailer = Some(foreign_retailer);
        self
    }
}

saferpay_runtime::impl_record!(MerchantFundDistributorCapture {
    0 foreign_retailer: optional "ForeignRetailer",
});
