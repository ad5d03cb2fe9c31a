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
    At(String),
}

impl Environment {
    /// [`Environment::At`] this base address.
    pub fn at(base_address: impl Into<String>) -> Self {
        Self::At(base_address.into())
    }

    pub(super) fn base_address(&self) -> &str {
        match self {
            Self::Test => "https://test.saferpay.com/api",
            Self::Production => "https://www.saferpay.com/api",
            Self::At(address) => address,
        }
    }
}

impl fmt::Debug for Environment {
    /// Without credentials, which an address must not hold but may before it is refused.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test => formatter.write_str("Test"),
            Self::Production => formatter.write_str("Production"),
            Self::At(address) => match address.rsplit_once('@') {
                Some((_, host)) => write!(formatter, "At(***@{host})"),
                None => write!(formatter, "At({address})"),
            },
        }
    }
}
