// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The predefined design of the Saferpay page.
///
/// The values of `Theme`, as in `Payment_Models_Data_Styling`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Styling).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Theme {
    /// A light, responsive design that adapts to the screen size.
    ///
    /// This is the default.
    ///
    /// `DEFAULT`
    Default,

    /// The design of SIX, the former owner of Saferpay.
    ///
    /// The specification does not say what it looks like today.
    ///
    /// `SIX`
    Six,

    /// No design, for merchants with their own style sheet.
    ///
    /// `NONE`
    None,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Theme {
    Default: "DEFAULT",
    Six: "SIX",
    None: "NONE",
});
