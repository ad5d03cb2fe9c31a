// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Papers in SpecVersion 1.1.

pub use crate::generated::shapes::papers_get_paper_query::since_1_1::GetPaperQuery;
pub use crate::generated::shapes::papers_get_paper_response::since_1_1::GetPaperResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of Papers.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Papers<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Papers<'_> {
    /// Finds a paper that cannot be sent back.
    ///
    /// `GET /rest/customers/{customerId}/papers/{paperId}`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.1/#rest_customers_customerId_papers_paperId).
    ///
    /// Safe to send again: it only reads.
    #[cfg_attr(doc, doc = include_str!("../shapes/papers_get_paper_query/since_1_1.md"))]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/papers_get_paper_response/since_1_1.md")
    )]
    #[doc(alias = "Papers/GetPaper")]
    #[inline]
    pub fn get_paper(
        &self,
        paper_id: impl Into<String>,
        query: &GetPaperQuery,
    ) -> Call<GetPaperResponse> {
        let operation = Operation::get(
                "Papers/GetPaper",
                "/rest/customers/[customerId]/papers/[paperId]",
            )
            .idempotent();
        Call::new(self.connection, operation)
            .parameter::<String>("paperId", paper_id)
            .query(query)
    }
}
