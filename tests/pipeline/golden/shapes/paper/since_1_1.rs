// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::paper_format::since_1_1::PaperFormat;

/// One newspaper.
///
/// A paragraph that is long enough to be wrapped where a line of documentation is at its end, for
/// what - after that - is no list, and `code` stays.
///
/// - A note is possible.
/// - Every paper has a price.
///
/// The container `Kiosk_Paper`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Kiosk_Paper).
#[non_exhaustive]
pub struct Paper {
    /// How large it is: A4, or [`PaperFormat.3D`].
    ///
    /// `Format`. [`PaperFormat`], mandatory.
    ///
    /// [`PaperFormat.3D`]: PaperFormat::ThreeD
    pub format: PaperFormat,

    /// `Type`. True or false, optional. Default in SpecVersion 1.1: `false`.
    pub r#type: Option<bool>,

    /// `Note`. Text, optional. Deprecated.
    pub note: Option<String>,
}

impl Paper {
    /// Creates a value with its mandatory fields.
    ///
    /// - `format`: How large it is: A4, or [`PaperFormat.3D`].
    ///
    /// [`PaperFormat.3D`]: PaperFormat::ThreeD
    #[inline]
    #[must_use]
    pub fn new(format: PaperFormat) -> Self {
        Self {
            format,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Type`.
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: bool) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

saferpay_runtime::impl_record!(Paper {
    0 format: mandatory "Format",
    1 r#type: optional "Type",
    2 note: optional "Note",
});
