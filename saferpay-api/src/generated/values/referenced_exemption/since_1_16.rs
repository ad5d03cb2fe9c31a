// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationReferenced`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationReferenced).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferencedExemption {
    /// `RECURRING`
    Recurring,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for ReferencedExemption {
    const NAME: &'static str = "ReferencedExemption";

    const LISTED: &'static [Self] = &[Self::Recurring];

    fn as_wire(&self) -> &str {
        match self {
            Self::Recurring => "RECURRING",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(ReferencedExemption);
