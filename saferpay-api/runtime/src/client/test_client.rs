//! A client for tests of what is the same in all versions.

use super::{Connection, VersionedClient};

pub(super) struct Client(pub(super) Connection);

impl VersionedClient for Client {
    const SPEC_VERSION: &'static str = "1.99";

    fn from_connection(connection: Connection) -> Self {
        Self(connection)
    }
}
