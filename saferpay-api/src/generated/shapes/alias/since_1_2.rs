// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretText;
use crate::record::prelude::*;

/// The container `Payment_Models_Data_Alias`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Alias).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Alias {
    /// `Id`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub id: String,

    /// `VerificationCode`. Text, optional, `Numeric[3..4]`. Secret: `Debug` masks it, and it is wiped
    /// from memory when dropped.
    ///
    /// Example: `123`
    pub verification_code: Option<SecretText>,
}

impl Alias {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }

    /// Sets `VerificationCode`.
    #[must_use]
    pub fn with_verification_code(
        mut self,
        verification_code: impl Into<SecretText>,
    ) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }
}

impl Record for Alias {
    const NAME: &'static str = "Alias";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Id").bound(&[Rule::Characters(Characters::Id, 1, 40)]),
        Field::optional("VerificationCode")
            .secret()
            .bound(&[Rule::Characters(Characters::Numeric, 3, 4)]),
    ];

    fn blank() -> Self {
        Self {
            id: Blank::blank(),
            verification_code: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.verification_code.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.id.view(),
            1 => self.verification_code.view(),
            _ => View::Absent,
        }
    }
}

record!(Alias);
