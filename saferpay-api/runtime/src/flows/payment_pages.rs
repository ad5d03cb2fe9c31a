use super::request::{optional_text, records, text};
use super::{Reading, sealed};
use crate::answers::find;
use crate::client::Call;
use crate::record::{AnyRecord, View};

/// The configurations of the Payment Page that the customer has set up in the Backoffice.
pub trait PaymentPages: sealed::Sealed {
    #[doc(hidden)]
    fn configurations_by(&self) -> Call<'_, Vec<PaymentPageConfiguration>>;

    /// All of them.
    fn payment_page_configurations(&self) -> Call<'_, Vec<PaymentPageConfiguration>> {
        self.configurations_by()
    }
}

/// A configuration of the Payment Page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaymentPageConfiguration {
    /// By which a request chooses it.
    pub name: String,

    /// What the merchant says of it.
    pub description: Option<String>,

    /// Whether it holds where a request chooses none.
    pub is_default: bool,
}

impl Reading for Vec<PaymentPageConfiguration> {
    fn read(answer: &dyn AnyRecord) -> Self {
        records(find::at(answer, &["Configurations"]), |one| PaymentPageConfiguration {
            name: text(one, &["Name"]),
            description: optional_text(one, &["Description"]),
            is_default: matches!(find::at(one, &["IsDefault"]), View::Flag(true)),
        })
    }
}
