// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::paper_format::since_1_1::PaperFormat;

/// One newspaper.
///
/// A paragraph that is long enough to be wrapped where a line of documentation is at its end, for
/// what - after that - is no list, and `code` stays.
///
/// The container `Kiosk_Paper`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Kiosk_Paper).
#[derive(Clone, PartialEq)]
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
    /// Makes one of what is mandatory.
    ///
    /// - `format`: How large it is: A4, or [`PaperFormat.3D`].
    ///
    /// [`PaperFormat.3D`]: PaperFormat::ThreeD
    #[must_use]
    pub fn new(format: PaperFormat) -> Self {
        Self { format, ..Record::blank() }
    }

    /// Sets `Type`.
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

impl Record for Paper {
    const NAME: &'static str = "Paper";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Format"),
        Field::optional("Type"),
        Field::optional("Note"),
    ];

    fn blank() -> Self {
        Self {
            format: Blank::blank(),
            r#type: Blank::blank(),
            note: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.r#type.slot(),
            2 => self.note.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.format.view(),
            1 => self.r#type.view(),
            2 => self.note.view(),
            _ => View::Absent,
        }
    }
}

record!(Paper);
