// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// One thing that the licence allows.
///
/// The container `RestApi_Models_Feature`.
///
/// First in SpecVersion [1.31](https://saferpay.github.io/jsonapi/1.31/#RestApi_Models_Feature).
#[derive(Default)]
#[non_exhaustive]
pub struct Feature {
    /// The feature's id, for your program to compare, such as `PAYMENT_API`.
    ///
    /// No page lists the ids; ignore those that you do not know.
    ///
    /// `Id`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `SAFERPAY_EXAMPLE`
    pub id: Option<String>,

    /// The feature's name for people; do not compare it.
    ///
    /// `DisplayName`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `Saferpay Example`
    pub display_name: Option<String>,
}

impl Feature {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Id`. The feature's id, for your program to compare, such as `PAYMENT_API`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `DisplayName`. The feature's name for people; do not compare it.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

saferpay_runtime::impl_record!(Feature {
    0 id: expected "Id",
    1 display_name: expected "DisplayName",
});
