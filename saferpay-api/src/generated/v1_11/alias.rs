// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Alias in SpecVersion 1.11.

pub use crate::generated::shapes::alias_insert_request::since_1_10::InsertRequest;
pub use crate::generated::shapes::alias_insert_response::since_1_2::InsertResponse;
pub use crate::generated::shapes::alias_assert_insert_request::since_1_2::AssertInsertRequest;
pub use crate::generated::shapes::alias_assert_insert_response::since_1_11::AssertInsertResponse;
pub use crate::generated::shapes::alias_insert_direct_request::since_1_10::InsertDirectRequest;
pub use crate::generated::shapes::alias_insert_direct_response::since_1_11::InsertDirectResponse;
pub use crate::generated::shapes::alias_delete_request::since_1_2::DeleteRequest;
pub use crate::generated::shapes::alias_delete_response::since_1_2::DeleteResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

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
    /// As [published](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_Alias_Insert).
    pub fn insert(&self, request: &InsertRequest) -> Call<'a, InsertResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/Insert", "/Payment/v1/Alias/Insert"),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Alias/AssertInsert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_Alias_AssertInsert).
    pub fn assert_insert(
        &self,
        request: &AssertInsertRequest,
    ) -> Call<'a, AssertInsertResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/AssertInsert", "/Payment/v1/Alias/AssertInsert"),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Alias/InsertDirect`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_Alias_InsertDirect).
    pub fn insert_direct(
        &self,
        request: &InsertDirectRequest,
    ) -> Call<'a, InsertDirectResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/InsertDirect", "/Payment/v1/Alias/InsertDirect"),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Alias/Delete`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_Alias_Delete).
    pub fn delete(&self, request: &DeleteRequest) -> Call<'a, DeleteResponse> {
        Call::new(
                self.connection,
                Operation::post("Alias/Delete", "/Payment/v1/Alias/Delete"),
            )
            .body(request)
    }
}
