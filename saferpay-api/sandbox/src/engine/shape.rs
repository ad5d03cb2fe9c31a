//! Which details of a card a response has, by version.

use saferpay_spec::SpecVersion;

/// Which details of a card a response has.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// The response to an alias call of this version.
    Alias(SpecVersion),
    /// Any other response of this version.
    Payment(SpecVersion),
}

/// The first version whose masked card numbers show the first eight digits, and whose responses all
/// have `HolderSegment` and `FundingSource`, as announced.
const WITH_CARD_DETAILS: u16 = 53;

impl Shape {
    pub(super) fn shows_first_digits(self) -> bool {
        let (Self::Alias(version) | Self::Payment(version)) = self;
        version.minor >= WITH_CARD_DETAILS
    }

    /// Before, only alias calls had these details, in the versions that have their fields.
    pub(super) fn shows_card_details(self) -> bool {
        matches!(self, Self::Alias(_)) || self.shows_first_digits()
    }
}
