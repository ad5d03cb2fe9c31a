// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;

/// The request body of `POST /Payment/v1/Transaction/QueryPaymentMeans`.
///
/// `Transaction/QueryPaymentMeans`: Reads which card and address the payer chose in the wallet,
/// before the payment is authorized.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_QueryPaymentMeans).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryPaymentMeansRequest {
    /// The token that `Transaction/Initialize` gave.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,

    /// Where the payer comes back to if a second redirect is needed, instead of the addresses of
    /// `Transaction/Initialize`.
    ///
    /// `ReturnUrls`. [`ReturnUrls`], optional.
    pub return_urls: Option<ReturnUrls>,
}

impl QueryPaymentMeansRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The token that `Transaction/Initialize` gave.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }

    /// Sets `ReturnUrls`. Where the payer comes back to if a second redirect is needed, instead of the
    /// addresses of `Transaction/Initialize`.
    #[must_use]
    pub fn with_return_urls(mut self, return_urls: ReturnUrls) -> Self {
        self.return_urls = Some(return_urls);
        self
    }
}

impl Record for QueryPaymentMeansRequest {
    const NAME: &'static str = "QueryPaymentMeansRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Token")
            .secret()
            .bound(&[Rule::Characters(Characters::Id, 1, 50)]),
        Field::optional("ReturnUrls"),
    ];

    fn blank() -> Self {
        Self {
            token: Blank::blank(),
            return_urls: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.token.slot(),
            1 => self.return_urls.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.token.view(),
            1 => self.return_urls.view(),
            _ => View::Absent,
        }
    }
}

record!(QueryPaymentMeansRequest);
