// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether a card is a consumer or a corporate card.
///
/// It affects fees: corporate cards are often more expensive to accept.
///
/// The values of `HolderSegment`, as in `Payment_Models_Data_CardInfo`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_Data_CardInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HolderSegment {
    /// The segment of the card is unknown.
    ///
    /// `UNSPECIFIED`
    Unspecified,

    /// The card is a consumer card.
    ///
    /// `CONSUMER`
    Consumer,

    /// The card is a corporate card.
    ///
    /// `CORPORATE`
    Corporate,

    /// The card is for both corporate and consumer use.
    ///
    /// `CORPORATE_AND_CONSUMER`
    CorporateAndConsumer,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(HolderSegment {
    Unspecified: "UNSPECIFIED",
    Consumer: "CONSUMER",
    Corporate: "CORPORATE",
    CorporateAndConsumer: "CORPORATE_AND_CONSUMER",
});
