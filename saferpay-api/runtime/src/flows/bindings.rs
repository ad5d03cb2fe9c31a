//! Connects the flows to the operations of each version.
//!
//! The generator finds which flows a version supports by the fields of its operations, and writes
//! one `impl_flows!` per version. All differences between versions end here: the flows themselves
//! write JSON fields and read plain data.

/// Seals the traits of flows: only generated clients implement them.
pub mod sealed {
    pub trait Sealed: Sync {}
}

/// Implements the flows that a version supports for its client.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_flows {
    ($($flow:ident)*) => {
        impl $crate::flows::bindings::sealed::Sealed for Client {}
        $($crate::impl_flow!($flow);)*
    };
}

/// Implements one flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_flow {
    (capture) => {
        impl $crate::flows::Capture for Client {
            #[inline]
            fn call_capture(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Captured> {
                self.transaction().capture(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
    (refunds) => {
        impl $crate::flows::Refunds for Client {
            #[inline]
            fn call_cancel(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Canceled> {
                self.transaction().cancel(&$crate::flows::messages::request(fields)).decode_as()
            }

            #[inline]
            fn call_inquire(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::TransactionStatus> {
                self.transaction().inquire(&$crate::flows::messages::request(fields)).decode_as()
            }

            #[inline]
            fn call_refund(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Refunded> {
                self.transaction().refund(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
    (checkout) => {
        impl $crate::flows::Checkout for Client {
            #[inline]
            fn call_initialize(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Redirect> {
                self.payment_page().initialize(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
    (settle) => {
        impl $crate::flows::Settle for Client {
            type AssertResponse = payment_page::AssertResponse;

            #[inline]
            fn call_assert(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, Self::AssertResponse> {
                self.payment_page().assert(&$crate::flows::messages::request(fields))
            }
        }
    };
    (register_card) => {
        impl $crate::flows::RegisterCard for Client {
            #[inline]
            fn call_insert(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::Redirect> {
                self.alias().insert(&$crate::flows::messages::request(fields)).decode_as()
            }

            #[inline]
            fn call_assert_insert(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::RegisteredCard> {
                self.alias().assert_insert(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
    (charge_alias) => {
        impl $crate::flows::ChargeAlias for Client {
            type AuthorizeResponse = transaction::AuthorizeDirectResponse;

            #[inline]
            fn call_authorize(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, Self::AuthorizeResponse> {
                self.transaction().authorize_direct(&$crate::flows::messages::request(fields))
            }
        }
    };
    (payment_links) => {
        impl $crate::flows::PaymentLinks for Client {
            #[inline]
            fn call_create(
                &self,
                terminal_id: &str,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::CreatedLink> {
                self.secure_pay_gate()
                    .create_single_use_payment_link(terminal_id, &$crate::flows::messages::request(fields))
                    .decode_as()
            }

            #[inline]
            fn call_status(
                &self,
                terminal_id: &str,
                offer_id: &str,
            ) -> $crate::client::Call<'_, $crate::flows::LinkStatus> {
                self.secure_pay_gate().get_single_use_payment_link(terminal_id, offer_id).decode_as()
            }

            #[inline]
            fn call_delete(&self, terminal_id: &str, offer_id: &str) -> $crate::client::Call<'_, ()> {
                self.secure_pay_gate().delete_single_use_payment_link(terminal_id, offer_id)
            }
        }
    };
    (fields_tokens) => {
        impl $crate::flows::FieldsTokens for Client {
            #[inline]
            fn call_create(
                &self,
                terminal_id: &str,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::FieldsToken> {
                self.saferpay_fields_access_token()
                    .create_access_token(terminal_id, &$crate::flows::messages::request(fields))
                    .decode_as()
            }

            #[inline]
            fn call_delete(&self, terminal_id: &str, token: &str) -> $crate::client::Call<'_, ()> {
                self.saferpay_fields_access_token().delete_access_token(terminal_id, token)
            }
        }
    };
    (license) => {
        impl $crate::flows::License for Client {
            #[inline]
            fn call_license(&self) -> $crate::client::Call<'_, $crate::flows::CustomerLicense> {
                self.licensing().get_customer_license().decode_as()
            }
        }
    };
    (license_configuration) => {
        impl $crate::flows::License for Client {
            #[inline]
            fn call_license(&self) -> $crate::client::Call<'_, $crate::flows::CustomerLicense> {
                self.licensing().get_customer_license_configuration().decode_as()
            }
        }
    };
    (terminals) => {
        impl $crate::flows::Terminals for Client {
            #[inline]
            fn call_terminals(&self) -> $crate::client::Call<'_, Vec<$crate::flows::Terminal>> {
                self.terminals().get_terminals().decode_as()
            }

            #[inline]
            fn call_terminal(&self, terminal_id: &str) -> $crate::client::Call<'_, $crate::flows::Terminal> {
                self.terminals().get_terminal(terminal_id).decode_as()
            }
        }
    };
    (payment_pages) => {
        impl $crate::flows::PaymentPages for Client {
            #[inline]
            fn call_configurations(
                &self,
            ) -> $crate::client::Call<'_, Vec<$crate::flows::PaymentPageConfiguration>> {
                self.payment_page_config().get_configurations().decode_as()
            }
        }
    };
    (report) => {
        impl $crate::flows::Report for Client {
            type Query = transaction_reporting::GetTransactionsQuery;
            type Transaction = ReportedTransaction;
            type Page = transaction_reporting::GetTransactionsResponse;

            #[inline]
            fn call_page(
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
            fn transactions(page: Self::Page) -> (i64, Vec<(String, Self::Transaction)>) {
                let rows = page.transactions.into_iter().map(|row| (row.transaction_id.clone(), row));
                (page.total_transactions, rows.collect())
            }
        }
    };
}
