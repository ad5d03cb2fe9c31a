//! The configurations of the Payment Page.

use serde::{Deserialize, Serialize};

use super::detail;
use super::flow::Flow;
use super::inputs::Inputs;
use super::messages::{Details, FromResponse};
use super::operations::{Calls, PaymentPageConfigGetConfigurations as GetConfigurations};
use super::send::OneCall;
use crate::answers::Facts;
use crate::record::Record;

/// The Payment Page configurations that the customer has created in the Backoffice.
#[cfg_attr(not(doctest), doc = include_str!("examples/payment_pages.md"))]
pub trait PaymentPages: Calls<GetConfigurations, Response: Record> {
    /// Returns all configurations.
    fn payment_page_configurations(
        &self,
    ) -> Flow<Self, GetConfigurations, OneCall<[String; 0], Vec<PaymentPageConfiguration>>> {
        Flow::new(self, Inputs::new(), OneCall::new([]))
    }
}

/// A configuration of the Payment Page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentPageConfiguration {
    /// The name, with which a request selects it.
    pub name: String,

    /// The merchant's description.
    pub description: Option<String>,

    /// Whether it applies to requests that select none.
    pub is_default: bool,
}

impl FromResponse for Vec<PaymentPageConfiguration> {
    fn from_response(_: &Facts, details: Details<'_>) -> Option<Self> {
        // A response that cannot be decoded does not say that there are none.
        let read = |one: Details<'_>| {
            Some(PaymentPageConfiguration {
                name: one.text(detail::CONFIGURATION_NAME)?,
                description: one.text(detail::DESCRIPTION),
                is_default: one.is_true(detail::IS_DEFAULT),
            })
        };
        details.are_known().then(|| details.records(detail::CONFIGURATIONS, read))
    }
}
