// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Kiosk in SpecVersion 1.1.

pub use crate::generated::shapes::kiosk_order_request::since_1_1::OrderRequest;
pub use crate::generated::shapes::kiosk_order_response::since_1_1::OrderResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Kiosk.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Kiosk<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Kiosk<'_> {
    /// Orders papers, which are paid for at once.
    ///
    /// It stands alone. Afterwards see `Papers/DeletePaper`.
    ///
    /// - [`3D_FAILED`]: no glasses.
    /// - [`Paper.Format`] and [`Price`] say what a paper is, and [`PaperFormat.3D`] is one that needs
    ///   glasses and a steady hand.
    ///
    /// | paper | price |
    /// | --- | --- |
    /// | [`Paper`] | `[100]` |
    ///
    /// `POST /Payment/v1/Kiosk/Order`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.1/#Payment_v1_Kiosk_Order).
    ///
    /// License: kiosk licence.
    ///
    /// Sent again only if it did not reach Saferpay: each one is paid for.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// [`3D_FAILED`]: crate::error::ErrorName::Value3dFailed
    /// [`Paper.Format`]: super::Paper::format
    /// [`PaperFormat.3D`]: super::PaperFormat::ThreeD
    /// [`Paper`]: super::Paper
    /// [`Price`]: super::Price
    #[cfg_attr(doc, doc = include_str!("../shapes/kiosk_order_request/since_1_1.md"))]
    #[cfg_attr(doc, doc = include_str!("../shapes/kiosk_order_response/since_1_1.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # fn example(client: &saferpay_api::v1_1::Client) {
    /// let kiosk = client.kiosk();
    /// # }
    /// ```
    #[doc(alias = "Kiosk/Order")]
    #[inline]
    pub fn order(&self, request: &OrderRequest) -> Call<OrderResponse> {
        let operation = Operation::post("Kiosk/Order", "/Payment/v1/Kiosk/Order")
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }
}
