//! What a flow stands on in each version: the calls that it is made of.
//!
//! The generator finds which flows a version can do, by what its operations take and answer, and
//! says so in one line for each version. Everything that differs between versions ends here: the
//! flows themselves see JSON names on the way out and plain data on the way in.

/// Keeps the flows to generated clients: nothing else is meant to name it.
pub mod sealed {
    pub trait Sealed: Sync {}
}

/// Gives the client of a version the flows that it can do.
#[doc(hidden)]
#[macro_export]
macro_rules! give_flows {
    ($($flow:ident)*) => {
        impl $crate::flows::wiring::sealed::Sealed for Client {}
        $($crate::give_flow!($flow);)*
    };
}

/// One flow of one version.
#[doc(hidden)]
#[macro_export]
macro_rules! give_flow {
    (capture) => {
        impl $crate::flows::Capture for Client {
            #[inline]
            fn capture_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Captured> {
                self.transaction().capture(&$crate::flows::request::request(fields)).reading()
            }
        }
    };
    (give_back) => {
        impl $crate::flows::GiveBack for Client {
            #[inline]
            fn cancel_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Canceled> {
                self.transaction().cancel(&$crate::flows::request::request(fields)).reading()
            }

            #[inline]
            fn inquire_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Inquired> {
                self.transaction().inquire(&$crate::flows::request::request(fields)).reading()
            }

            #[inline]
            fn refund_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Refunded> {
                self.transaction().refund(&$crate::flows::request::request(fields)).reading()
            }
        }
    };
    (checkout) => {
        impl $crate::flows::Checkout for Client {
            #[inline]
            fn initialize_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Redirect> {
                self.payment_page().initialize(&$crate::flows::request::request(fields)).reading()
            }
        }
    };
    (settle) => {
        impl $crate::flows::Settle for Client {
            type AssertResponse = payment_page::AssertResponse;

            #[inline]
            fn assert_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, Self::AssertResponse> {
                self.payment_page().assert(&$crate::flows::request::request(fields))
            }
        }
    };
    (register_card) => {
        impl $crate::flows::RegisterCard for Client {
            #[inline]
            fn insert_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Redirect> {
                self.alias().insert(&$crate::flows::request::request(fields)).reading()
            }

            #[inline]
            fn assert_insert_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::RegisteredCard> {
                self.alias().assert_insert(&$crate::flows::request::request(fields)).reading()
            }
        }
    };
    (charge_alias) => {
        impl $crate::flows::ChargeAlias for Client {
            type AuthorizeResponse = transaction::AuthorizeDirectResponse;

            #[inline]
            fn authorize_by(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, Self::AuthorizeResponse> {
                self.transaction().authorize_direct(&$crate::flows::request::request(fields))
            }
        }
    };
    (payment_links) => {
        impl $crate::flows::PaymentLinks for Client {
            #[inline]
            fn create_by(
                &self,
                terminal_id: &str,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::CreatedLink> {
                self.secure_pay_gate()
                    .create_single_use_payment_link(terminal_id, &$crate::flows::request::request(fields))
                    .reading()
            }

            #[inline]
            fn status_by(
                &self,
                terminal_id: &str,
                offer_id: &str,
            ) -> $crate::client::Call<'_, $crate::flows::LinkStatus> {
                self.secure_pay_gate().get_single_use_payment_link(terminal_id, offer_id).reading()
            }

            #[inline]
            fn delete_by(&self, terminal_id: &str, offer_id: &str) -> $crate::client::Call<'_, ()> {
                self.secure_pay_gate().delete_single_use_payment_link(terminal_id, offer_id)
            }
        }
    };
    (fields_tokens) => {
        impl $crate::flows::FieldsTokens for Client {
            #[inline]
            fn create_by(
                &self,
                terminal_id: &str,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::FieldsToken> {
                self.saferpay_fields_access_token()
                    .create_access_token(terminal_id, &$crate::flows::request::request(fields))
                    .reading()
            }

            #[inline]
            fn delete_by(&self, terminal_id: &str, token: &str) -> $crate::client::Call<'_, ()> {
                self.saferpay_fields_access_token().delete_access_token(terminal_id, token)
            }
        }
    };
    (license) => {
        impl $crate::flows::License for Client {
            #[inline]
            fn license_by(&self) -> $crate::client::Call<'_, $crate::flows::Licensed> {
                self.licensing().get_customer_license().reading()
            }
        }
    };
    (license_configuration) => {
        impl $crate::flows::License for Client {
            #[inline]
            fn license_by(&self) -> $crate::client::Call<'_, $crate::flows::Licensed> {
                self.licensing().get_customer_license_configuration().reading()
            }
        }
    };
    (terminals) => {
        impl $crate::flows::Terminals for Client {
            #[inline]
            fn terminals_by(&self) -> $crate::client::Call<'_, Vec<$crate::flows::Terminal>> {
                self.terminals().get_terminals().reading()
            }

            #[inline]
            fn terminal_by(&self, terminal_id: &str) -> $crate::client::Call<'_, $crate::flows::Terminal> {
                self.terminals().get_terminal(terminal_id).reading()
            }
        }
    };
    (payment_pages) => {
        impl $crate::flows::PaymentPages for Client {
            #[inline]
            fn configurations_by(
                &self,
            ) -> $crate::client::Call<'_, Vec<$crate::flows::PaymentPageConfiguration>> {
                self.payment_page_config().get_configurations().reading()
            }
        }
    };
    (report) => {
        impl $crate::flows::Report for Client {
            type Query = transaction_reporting::GetTransactionsQuery;
            type Row = ReportedTransaction;
            type Page = transaction_reporting::GetTransactionsResponse;

            #[inline]
            fn page_by(
                &self,
                mut query: Self::Query,
                number: i64,
                size: Option<i64>,
            ) -> $crate::client::Call<'_, Self::Page> {
                query.page_number = Some(number);
                query.page_size = size.or(query.page_size);
                self.transaction_reporting().get_transactions(&query)
            }

            #[inline]
            fn rows(page: Self::Page) -> (i64, Vec<(String, Self::Row)>) {
                let rows = page.transactions.into_iter().map(|row| (row.transaction_id.clone(), row));
                (page.total_transactions, rows.collect())
            }
        }
    };
}
