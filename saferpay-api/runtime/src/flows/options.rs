//! The options of flows: each sets an input of the request. An operation has those that any version of
//! it has.

use super::flow::Flow;
use super::inputs::{InputValue, Inputs};
use super::operations::{
    AliasInsert, Calls, PaymentPageInitialize, SecurePayGateCreateSingleUsePaymentLink, TransactionAuthorize,
    TransactionAuthorizeDirect, TransactionAuthorizeReferenced, TransactionInitialize,
};
use super::option_values::{AliasRegistration, BasketItem, PayerAddress, PaymentCondition, ScaExemption};
use crate::input::Input;

macro_rules! options {
    ($($operation:ident: $($option:ident)*;)*) => {$(
        /// Options.
        impl<C: Calls<$operation>, S> Flow<C, $operation, S> {
            $(option!($option);)*
        }
    )*};
}

macro_rules! option {
    (payer_note) => {
        /// Sets the text on the statement of the payer's account. Few acquirers support it.
        pub fn with_payer_note(self, note: impl Into<String>) -> Self {
            self.set_text(Input::PayerNote, note)
        }
    };
    (pre_authorization) => {
        /// Makes the authorization a pre-authorization, whose money is reserved for longer.
        pub fn with_pre_authorization(self) -> Self {
            self.set(Input::PreAuthorization, InputValue::Flag(true))
        }
    };
    (first_of_series) => {
        /// Makes the payment the first one of a series, which
        /// [`charge_referenced`](crate::flows::ChargeReferenced::charge_referenced) continues.
        pub fn with_first_of_series(self) -> Self {
            self.set(Input::FirstOfSeries, InputValue::Flag(true))
        }
    };
    (emails) => {
        /// Sets the addresses to which Saferpay sends a confirmation for the merchant.
        pub fn with_merchant_emails(self, emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.set_texts(Input::MerchantEmails, emails)
        }

        /// Sets the address to which Saferpay sends a confirmation for the payer.
        pub fn with_payer_email(self, email: impl Into<String>) -> Self {
            self.set_text(Input::PayerEmail, email)
        }
    };
    (language) => {
        /// Sets the language of the pages, such as `de`.
        pub fn with_language(self, language: impl Into<String>) -> Self {
            self.set_text(Input::Language, language)
        }
    };
    (payer_id) => {
        /// Sets the merchant's ID of the payer.
        pub fn with_payer_id(self, id: impl Into<String>) -> Self {
            self.set_text(Input::PayerId, id)
        }
    };
    (payer_ip_address) => {
        /// Sets the IPv4 address of the payer.
        pub fn with_payer_ip_address(self, address: impl Into<String>) -> Self {
            self.set_text(Input::PayerIpAddress, address)
        }
    };
    (billing_address) => {
        /// Sets the billing address.
        pub fn with_billing_address(self, address: PayerAddress) -> Self {
            self.set(Input::BillingAddress, InputValue::Container(address.inputs()))
        }
    };
    (delivery_address) => {
        /// Sets the delivery address.
        pub fn with_delivery_address(self, address: PayerAddress) -> Self {
            self.set(Input::DeliveryAddress, InputValue::Container(address.inputs()))
        }
    };
    (payment_methods) => {
        /// Sets the payment methods that the payer can choose from, by their names in JSON, such as
        /// `VISA`. The default is all that the terminal accepts.
        pub fn with_payment_methods(self, methods: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.set_texts(Input::PaymentMethods, methods)
        }
    };
    (wallets) => {
        /// Sets the wallets that the payer can choose from, by their names in JSON, such as `APPLEPAY`.
        pub fn with_wallets(self, wallets: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.set_texts(Input::Wallets, wallets)
        }
    };
    (config_set) => {
        /// Sets the configuration of the pages, by its name in the Backoffice.
        pub fn with_config_set(self, name: impl Into<String>) -> Self {
            self.set_text(Input::ConfigSet, name)
        }
    };
    (holder_name) => {
        /// Makes the card form ask for the name of the holder.
        pub fn with_holder_name(self) -> Self {
            self.set_text(Input::HolderName, "MANDATORY")
        }
    };
    (registered_alias) => {
        /// Registers the payment method as an alias, to charge it later.
        pub fn with_registered_alias(self, alias: AliasRegistration) -> Self {
            let AliasRegistration { id, lifetime_days } = alias;
            let generator = if id.is_some() { "MANUAL" } else { "RANDOM" };
            let mut flow = self.set_text(Input::AliasGenerator, generator);
            if let Some(id) = id {
                flow = flow.set_text(Input::NewAliasId, id);
            }
            match lifetime_days {
                Some(days) => flow.set(Input::AliasLifetime, InputValue::Number(days.into())),
                None => flow,
            }
        }
    };
    (random_alias) => {
        /// Registers the payment method as an alias with a random ID, to charge it later.
        pub fn with_registered_alias(self) -> Self {
            self.set_text(Input::AliasGenerator, "RANDOM")
        }
    };
    (condition) => {
        /// Sets the condition for the payment to be carried out.
        pub fn with_condition(self, condition: PaymentCondition) -> Self {
            self.set_text(Input::Condition, condition.as_str())
        }
    };
    (exemption) => {
        /// Requests an exemption from strong customer authentication.
        pub fn with_exemption(self, exemption: ScaExemption) -> Self {
            self.set_text(Input::Exemption, exemption.as_str())
        }
    };
    (three_ds_challenge) => {
        /// Requests that the payer authenticates.
        pub fn with_three_ds_challenge(self) -> Self {
            self.set_text(Input::ThreeDsChallenge, "FORCE")
        }
    };
    (order_items) => {
        /// Sets the items of the order.
        pub fn with_order_items(self, items: impl IntoIterator<Item = BasketItem>) -> Self {
            let items: Vec<Inputs> = items.into_iter().map(BasketItem::inputs).collect();
            self.set(Input::OrderItems, InputValue::Containers(items))
        }
    };
}

options! {
    PaymentPageInitialize:
        payer_note pre_authorization first_of_series emails language payer_id payer_ip_address
        billing_address delivery_address payment_methods wallets config_set holder_name
        registered_alias condition exemption three_ds_challenge order_items;
    TransactionInitialize:
        payer_note pre_authorization first_of_series language payer_id payer_ip_address
        billing_address delivery_address config_set exemption three_ds_challenge order_items;
    TransactionAuthorize: condition registered_alias;
    TransactionAuthorizeDirect:
        payer_note pre_authorization first_of_series language payer_id payer_ip_address
        billing_address delivery_address exemption order_items;
    TransactionAuthorizeReferenced: payer_note exemption;
    AliasInsert: registered_alias language payment_methods holder_name;
    SecurePayGateCreateSingleUsePaymentLink:
        pre_authorization language billing_address config_set condition random_alias order_items;
}
