// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `ServiceProvider`.
///
/// First in SpecVersion 1.2.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceProvider {
    /// `PAYPAL`
    Paypal,

    /// `POSTCARD`
    Postcard,

    /// `POSTFINANCE`
    Postfinance,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for ServiceProvider {
    const NAME: &'static str = "ServiceProvider";

    const LISTED: &'static [Self] = &[Self::Paypal, Self::Postcard, Self::Postfinance];

    fn as_wire(&self) -> &str {
        match self {
            Self::Paypal => "PAYPAL",
            Self::Postcard => "POSTCARD",
            Self::Postfinance => "POSTFINANCE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(ServiceProvider);
