// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::foreign_retailer_merchant_information::since_1_41::ForeignRetailerMerchantInformation;

/// For whom a merchant captures that passes the money on to others.
///
/// The page names neither who such a merchant is nor how this differs from a marketplace; ask your
/// acquirer which of the two you are.
///
/// The container `Payment_Models_Data_MerchantFundDistributorCapture`.
///
/// First in SpecVersion
/// [1.43](https://saferpay.github.io/jsonapi/1.43/#Payment_Models_Data_MerchantFundDistributorCapture).
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantFundDistributorCapture {
    /// Where the seller really is, when it sits in another country than you.
    ///
    /// The pages up to 1.50 call it mandatory for such sellers of an international marketplace.
    ///
    /// `ForeignRetailer`. [`ForeignRetailerMerchantInformation`], optional.
    pub foreign_retailer: Option<ForeignRetailerMerchantInformation>,
}

impl MerchantFundDistributorCapture {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `ForeignRetailer`. Where the seller really is, when it sits in another country than you.
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
