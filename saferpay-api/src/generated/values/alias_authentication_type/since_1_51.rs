// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `AuthenticationType`, as in `Payment_Models_Data_AliasAuthenticationResult`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasAuthenticationResult).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasAuthenticationType {
    /// `STRONG_CUSTOMER_AUTHENTICATION`
    StrongCustomerAuthentication,

    /// `FRICTIONLESS`
    Frictionless,

    /// `ATTEMPT`
    Attempt,

    /// `UNSPECIFIED`
    Unspecified,

    /// `NONE`
    None,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasAuthenticationType {
    const NAME: &'static str = "AliasAuthenticationType";

    const LISTED: &'static [Self] = &[
        Self::StrongCustomerAuthentication,
        Self::Frictionless,
        Self::Attempt,
        Self::Unspecified,
        Self::None,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::StrongCustomerAuthentication => "STRONG_CUSTOMER_AUTHENTICATION",
            Self::Frictionless => "FRICTIONLESS",
            Self::Attempt => "ATTEMPT",
            Self::Unspecified => "UNSPECIFIED",
            Self::None => "NONE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(AliasAuthenticationType);
