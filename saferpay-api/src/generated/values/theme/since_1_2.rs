// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which ready-made design the page of Saferpay has.
///
/// The values of `Theme`, as in `Payment_Models_Data_Styling`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Styling).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Theme {
    /// A light design that fits itself to the size of the screen.
    ///
    /// It is the same as leaving the field out.
    ///
    /// `DEFAULT`
    Default,

    /// The design of SIX, as Saferpay's former owner was called.
    ///
    /// The pages do not say what it looks like today.
    ///
    /// `SIX`
    Six,

    /// No design at all: for those who bring their own style sheet.
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
