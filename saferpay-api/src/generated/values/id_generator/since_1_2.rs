// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `IdGenerator`, as in `Payment_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegisterAlias).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdGenerator {
    /// `MANUAL`
    Manual,

    /// `RANDOM`
    Random,

    /// `RANDOM_UNIQUE`
    RandomUnique,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for IdGenerator {
    const NAME: &'static str = "IdGenerator";

    const LISTED: &'static [Self] = &[Self::Manual, Self::Random, Self::RandomUnique];

    fn as_wire(&self) -> &str {
        match self {
            Self::Manual => "MANUAL",
            Self::Random => "RANDOM",
            Self::RandomUnique => "RANDOM_UNIQUE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(IdGenerator);
