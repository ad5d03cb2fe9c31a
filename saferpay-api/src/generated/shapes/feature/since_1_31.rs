// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// One thing that the licence allows.
///
/// The container `RestApi_Models_Feature`.
///
/// First in SpecVersion [1.31](https://saferpay.github.io/jsonapi/1.31/#RestApi_Models_Feature).
#[non_exhaustive]
pub struct Feature {
    /// The feature's id, for your program to compare, such as `PAYMENT_API`.
    ///
    /// No page lists the ids; ignore those that you do not know.
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `SAFERPAY_EXAMPLE`
    pub id: String,

    /// The feature's name for people; do not compare it.
    ///
    /// `DisplayName`. Text, mandatory.
    ///
    /// Example: `Saferpay Example`
    pub display_name: String,
}

impl Feature {
    /// Makes one of what is mandatory.
    ///
    /// - `id`: The feature's id, for your program to compare, such as `PAYMENT_API`.
    /// - `display_name`: The feature's name for people; do not compare it.
    #[must_use]
    pub fn new(id: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
        }
    }
}

saferpay_runtime::impl_record!(Feature {
    0 id: mandatory "Id",
    1 display_name: mandatory "DisplayName",
});
