// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Papers in SpecVersion 1.2.

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
    /// Finds a paper, which [`Papers/DeletePaper`] sends back.
    ///
    /// `GET /rest/customers/{customerId}/papers/{paperId}`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.2/#rest_customers_customerId_papers_paperId).
    ///
    /// Safe to send again: it only reads.
    ///
    /// [`Papers/DeletePaper`]: super::papers::Papers::delete_paper
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

    /// `DELETE /rest/customers/{customerId}/papers/{paperId}`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.2/#rest_customers_customerId_papers_paperId).
    ///
    /// Sent again only if it did not reach Saferpay: the effect of a second request is not known.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    #[doc(alias = "Papers/DeletePaper")]
    #[inline]
    pub fn delete_paper(&self, paper_id: impl Into<String>) -> Call<()> {
        let operation = Operation::delete(
            "Papers/DeletePaper",
            "/rest/customers/[customerId]/papers/[paperId]",
        );
        Call::new(self.connection, operation).parameter::<String>("paperId", paper_id)
    }
}
