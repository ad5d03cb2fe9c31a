// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How the goods reach the payer, for the fraud check.
///
/// The page has no explanation of the values; what stands here is the plain reading of the names.
///
/// The values of `DeliveryType`, as in `Payment_Models_Data_RiskFactors`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_RiskFactors).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// By e-mail, such as a voucher or a licence.
    ///
    /// `EMAIL`
    Email,

    /// Collected by the payer in your shop.
    ///
    /// `SHOP`
    Shop,

    /// Brought to the payer's home.
    ///
    /// `HOMEDELIVERY`
    Homedelivery,

    /// Collected by the payer at a pick-up point.
    ///
    /// `PICKUP`
    Pickup,

    /// Brought to the head office of the payer's company.
    ///
    /// `HQ`
    Hq,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(DeliveryType {
    Email: "EMAIL",
    Shop: "SHOP",
    Homedelivery: "HOMEDELIVERY",
    Pickup: "PICKUP",
    Hq: "HQ",
});
