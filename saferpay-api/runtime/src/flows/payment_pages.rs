//! The configurations of the Payment Page.

use super::{Details, FromResponse, sealed};
use crate::answers::Facts;
use crate::client::Call;

/// The Payment Page configurations that the customer has created in the Backoffice.
pub trait PaymentPages: sealed::Sealed {
    #[doc(hidden)]
    fn call_configurations(&self) -> Call<Vec<PaymentPageConfiguration>>;

    /// Returns all configurations.
    fn payment_page_configurations(&self) -> Call<Vec<PaymentPageConfiguration>> {
        self.call_configurations()
    }
}

/// A configuration of the Payment Page.
#[derive(Clone, Debug, PartialEq, Eq)]
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
                name: one.text("Name")?,
                description: one.text("Description"),
                is_default: one.is_true("IsDefault"),
            })
        };
        details.are_known().then(|| details.records("Configurations", read))
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! payment_pages {
    () => {
        impl $crate::flows::PaymentPages for Client {
            #[inline]
            fn call_configurations(
                &self,
            ) -> $crate::client::Call<Vec<$crate::flows::PaymentPageConfiguration>> {
                self.payment_page_config().get_configurations().decode_as()
            }
        }
    };
}
