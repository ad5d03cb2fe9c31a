// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `TransStatus`, as in `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransStatus {
    /// `Y`
    Y,

    /// `A`
    A,

    /// `U`
    U,

    /// `I`
    I,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TransStatus {
    const NAME: &'static str = "TransStatus";

    const LISTED: &'static [Self] = &[Self::Y, Self::A, Self::U, Self::I];

    fn as_wire(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::A => "A",
            Self::U => "U",
            Self::I => "I",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TransStatus);
