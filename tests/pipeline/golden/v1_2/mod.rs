// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! SpecVersion 1.2, as [published](https://saferpay.github.io/jsonapi/1.2/).
//!
//! Containers and value lists stand here, requests and responses in the module of their group.
//!
//! | operation | what it is for |
//! | --- | --- |
//! | [<code>kiosk()<wbr>.order(..)</code>](kiosk/struct.Kiosk.html#method.order)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Kiosk<wbr>/Order</code> | Orders papers, which are paid for at once. |
//! | [<code>papers()<wbr>.get_<wbr>paper(..)</code>](papers/struct.Papers.html#method.get_paper)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/papers<wbr>/{paperId}</code> | Finds a paper, which <code>Papers<wbr>/DeletePaper</code> sends back. |
//! | [<code>papers()<wbr>.delete_<wbr>paper(..)</code>](papers/struct.Papers.html#method.delete_paper)<br><code>DELETE <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/papers<wbr>/{paperId}</code> |  |

mod containers;
mod values;
pub mod kiosk;
pub mod papers;

pub use containers::*;
pub use values::*;

#[cfg(feature = "client")]
use crate::client::{ClientBuilder, Connection, VersionedClient};

/// The SpecVersion that this module speaks.
pub const SPEC_VERSION: &str = "1.2";

/// Calls Saferpay with SpecVersion 1.2. Cloning is cheap.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}

#[cfg(feature = "client")]
impl Client {
    /// Begins a client: environment, customer id and credentials are needed.
    #[inline]
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Calls what this crate does not model, by its path below the base address.
    ///
    /// `[customerId]` in the path is filled in. Credentials, headers and errors are those
    /// of any other call; for paths of the JSON API the `RequestHeader` is put in front
    /// of the body that [`json`](crate::client::Call::json) gives. An empty answer is
    /// `null`.
    #[inline]
    pub fn raw(
        &self,
        method: crate::client::Method,
        path: &str,
    ) -> crate::client::Call<serde_json::Value> {
        crate::client::Call::raw(&self.connection, method, path)
    }

    /// The operations of Kiosk.
    #[inline]
    #[must_use]
    pub fn kiosk(&self) -> kiosk::Kiosk<'_> {
        kiosk::Kiosk {
            connection: &self.connection,
        }
    }

    /// The operations of Papers.
    #[inline]
    #[must_use]
    pub fn papers(&self) -> papers::Papers<'_> {
        papers::Papers {
            connection: &self.connection,
        }
    }
}

#[cfg(feature = "client")]
impl VersionedClient for Client {
    const SPEC_VERSION: &'static str = SPEC_VERSION;
    #[inline]
    fn from_connection(connection: Connection) -> Self {
        Self { connection }
    }
}
