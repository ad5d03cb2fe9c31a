// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The payer's gender, or that the payer is a company.
///
/// The values of `Gender`, as in `Payment_Models_Data_Address`.
///
/// First in SpecVersion
/// [1.13](https://saferpay.github.io/jsonapi/1.13/#Payment_Models_Data_Address).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// The payer is a man.
    ///
    /// `MALE`
    Male,

    /// The payer is a woman.
    ///
    /// `FEMALE`
    Female,

    /// The payer is neither a man nor a woman.
    ///
    /// `DIVERSE`
    Diverse,

    /// The payer is a company; send its name in `Company`.
    ///
    /// `COMPANY`
    Company,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Gender {
    const NAME: &'static str = "Gender";

    const LISTED: &'static [Self] = &[
        Self::Male,
        Self::Female,
        Self::Diverse,
        Self::Company,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Male => "MALE",
            Self::Female => "FEMALE",
            Self::Diverse => "DIVERSE",
            Self::Company => "COMPANY",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Gender);
