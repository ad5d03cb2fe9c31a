// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether a card is meant for private people or for companies.
///
/// It matters for fees: accepting a company's card is often dearer.
///
/// The values of `HolderSegment`, as in `Payment_Models_Data_CardInfo`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_Data_CardInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HolderSegment {
    /// It is not known.
    ///
    /// `UNSPECIFIED`
    Unspecified,

    /// A private person's card.
    ///
    /// `CONSUMER`
    Consumer,

    /// A company's card.
    ///
    /// `CORPORATE`
    Corporate,

    /// A card for either use.
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
