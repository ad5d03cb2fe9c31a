// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The way in which the goods are delivered to the payer, for the fraud check.
///
/// The specification does not explain the values; the descriptions here follow from the names.
///
/// The values of `DeliveryType`, as in `Payment_Models_Data_RiskFactors`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_RiskFactors).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// Delivery by email, such as a voucher or a license.
    ///
    /// `EMAIL`
    Email,

    /// Collection by the payer in your shop.
    ///
    /// `SHOP`
    Shop,

    /// Delivery to the payer's home.
    ///
    /// `HOMEDELIVERY`
    Homedelivery,

    /// Collection by the payer at a pick-up point.
    ///
    /// `PICKUP`
    Pickup,

    /// Delivery to the head office of the payer's company.
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
