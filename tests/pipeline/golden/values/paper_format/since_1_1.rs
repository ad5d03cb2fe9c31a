// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How papers are folded.
///
/// The values of `Format`, as in `Kiosk_Paper`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Kiosk_Paper).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaperFormat {
    /// `A4`
    A4,

    /// Needs glasses, unlike [`PaperFormat.A4`].
    ///
    /// `3D`
    ///
    /// [`PaperFormat.A4`]: PaperFormat::A4
    #[doc(alias = "3D")]
    ThreeD,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaperFormat {
    A4: "A4",
    ThreeD: "3D",
});
