use std::fmt;

/// Which Saferpay is called.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The test system, where no money moves: `https://test.saferpay.com/api`.
    Test,

    /// The real one: `https://www.saferpay.com/api`.
    Production,

    /// Another base address, such as that of a sandbox: what comes before `/Payment/v1/…`.
    ///
    /// It has to be an `https` address; plain `http` is accepted for loopback addresses only.
    Custom(String),
}

impl Environment {
    /// [`Environment::Custom`] this base address.
    pub fn custom(base_url: impl Into<String>) -> Self {
        Self::Custom(base_url.into())
    }

    pub(super) fn base_url(&self) -> &str {
        match self {
            Self::Test => "https://test.saferpay.com/api",
            Self::Production => "https://www.saferpay.com/api",
            Self::Custom(address) => address,
        }
    }
}

impl fmt::Debug for Environment {
    /// Without credentials, which an address must not hold but may before it is refused.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test => formatter.write_str("Test"),
            Self::Production => formatter.write_str("Production"),
            Self::Custom(address) => match address.rsplit_once('@') {
                Some((_, host)) => write!(formatter, "Custom(***@{host})"),
                None => write!(formatter, "Custom({address})"),
            },
        }
    }
}
