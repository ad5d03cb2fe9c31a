use std::fmt;

/// The Saferpay system that a client calls.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The test system, where no money moves: `https://test.saferpay.com/api`.
    Test,

    /// The production system: `https://www.saferpay.com/api`.
    Production,

    /// Another base URL, such as that of a sandbox: the part before `/Payment/v1/…`.
    ///
    /// It must be an `https` URL; plain `http` is accepted for loopback addresses only.
    Custom(String),
}

impl Environment {
    /// An [`Environment::Custom`] with this base URL.
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
    /// Masks credentials: a URL that contains them is rejected, but only by `build`.
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
