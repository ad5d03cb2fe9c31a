// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! SpecVersion 1.2, as [published](https://saferpay.github.io/jsonapi/1.2/).
//!
//! This module contains the client, containers and value lists. Requests and responses are in the
//! module of their group.
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

/// The SpecVersion of this module.
pub const SPEC_VERSION: &str = "1.2";

/// Calls Saferpay with SpecVersion 1.2.
///
/// Build a client once and share it: cloning is cheap, and connections stay open.
///
/// # Example
///
/// ```
/// # fn example() -> Result<(), saferpay_api::error::Error> {
/// use saferpay_api::client::{Credentials, Environment};
/// use saferpay_api::v1_2::Client;
///
/// let client = Client::builder()
///     .environment(Environment::Test)
///     .customer_id("245294")
///     .credentials(Credentials::basic("API_245294_00000001", "the password"))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}

#[cfg(feature = "client")]
impl Client {
    /// Builds a client. It needs an environment, a customer ID and credentials.
    #[inline]
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Calls an operation that this crate does not have, by its path below the base URL.
    ///
    /// The client replaces `[customerId]` in the path. Credentials, headers and errors are those
    /// of all calls. For paths of the JSON API, the client adds the
    /// [`RequestHeader`](crate::header::RequestHeader) to the body that you set with
    /// [`json`](crate::client::Call::json). An empty response is `null`.
    #[inline]
    pub fn raw(
        &self,
        method: crate::client::Method,
        path: &str,
    ) -> crate::client::Call<serde_json::Value> {
        crate::client::Call::raw(&self.connection, method, path)
    }

    /// The operations of Kiosk: [`order`](kiosk::Kiosk::order).
    #[inline]
    #[must_use]
    pub fn kiosk(&self) -> kiosk::Kiosk<'_> {
        kiosk::Kiosk {
            connection: &self.connection,
        }
    }

    /// The operations of Papers: [`get_paper`](papers::Papers::get_paper),
    /// [`delete_paper`](papers::Papers::delete_paper).
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
