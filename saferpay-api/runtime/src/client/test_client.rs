//! A client for tests of what is the same in all versions.

use super::{Connection, VersionedClient};

pub(super) struct Client(pub(super) Connection);

impl VersionedClient for Client {
    const SPEC_VERSION: &'static str = "1.99";

    fn from_connection(connection: Connection) -> Self {
        Self(connection)
    }
}

pub(crate) use essential::Essential;

#[allow(dead_code, unreachable_pub, reason = "the macro is for public types")]
mod essential {
    use crate::impl_record;

    /// A response with an essential part.
    pub(crate) struct Essential {
        pub(crate) status: String,
        pub(crate) capture_id: Option<String>,
    }

    impl_record!(Essential { Status: "Status", CaptureId: "CaptureId" } {
        0 status: mandatory "Status",
        1 capture_id: optional "CaptureId",
    });
}
