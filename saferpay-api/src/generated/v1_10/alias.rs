// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Alias in SpecVersion 1.10.

pub use crate::generated::shapes::alias_insert_request::since_1_10::InsertRequest;
pub use crate::generated::shapes::alias_insert_response::since_1_2::InsertResponse;
pub use crate::generated::shapes::alias_assert_insert_request::since_1_2::AssertInsertRequest;
pub use crate::generated::shapes::alias_assert_insert_response::since_1_10::AssertInsertResponse;
pub use crate::generated::shapes::alias_insert_direct_request::since_1_10::InsertDirectRequest;
pub use crate::generated::shapes::alias_insert_direct_response::since_1_10::InsertDirectResponse;
pub use crate::generated::shapes::alias_delete_request::since_1_2::DeleteRequest;
pub use crate::generated::shapes::alias_delete_response::since_1_2::DeleteResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Alias.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct Alias<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Alias<'a> {
    /// `POST /Payment/v1/Alias/Insert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Alias_Insert).
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    pub fn insert(&self, request: &InsertRequest) -> Call<'a, InsertResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/Insert", "/Payment/v1/Alias/Insert")
                    .once(NextStep::StartOver),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Alias/AssertInsert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Alias_AssertInsert).
    ///
    /// May be repeated: it tells how the registration went; the alias was made when the payer entered
    /// the card.
    pub fn assert_insert(
        &self,
        request: &AssertInsertRequest,
    ) -> Call<'a, AssertInsertResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/AssertInsert", "/Payment/v1/Alias/AssertInsert")
                    .repeatable(),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Alias/InsertDirect`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Alias_InsertDirect).
    ///
    /// Repeated only if it was not sent: a second one makes a second alias, or is refused because the
    /// first one was made.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn insert_direct(
        &self,
        request: &InsertDirectRequest,
    ) -> Call<'a, InsertDirectResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/InsertDirect", "/Payment/v1/Alias/InsertDirect")
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Alias/Delete`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Alias_Delete).
    ///
    /// Repeated only if it was not sent: a late second one would undo what was done with the alias in
    /// between, as its id can be used anew.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn delete(&self, request: &DeleteRequest) -> Call<'a, DeleteResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/Delete", "/Payment/v1/Alias/Delete")
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }
}
