//! What a flow needs: operations with inputs to set and fields to read.

use saferpay_spec::request_inputs::{Input, InputPlace};

use crate::runtime_trait::RuntimeTrait;

/// The name of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlowName {
    /// The state of a transaction.
    Inquire,
    /// Capturing a payment.
    Capture,
    /// Asking again for pending captures and refunds.
    Pending,
    /// Asserting a payment on the payment page, and capturing it.
    Settle,
    /// Canceling or refunding a payment.
    Refunds,
    /// Beginning a payment on the payment page.
    Checkout,
    /// Registering a card as an alias.
    RegisterCard,
    /// Charging an alias.
    ChargeAlias,
    /// Charging the payment method of an earlier payment.
    ChargeReferenced,
    /// Paying with card data that Saferpay Fields collected.
    PayWithFields,
    /// Payment links.
    PaymentLinks,
    /// Access tokens for Saferpay Fields.
    AccessTokens,
    /// The license of a customer.
    License,
    /// The license of a customer, by the operation that `License` replaced.
    LicenseConfiguration,
    /// The terminals of a customer.
    Terminals,
    /// The configurations of the payment page.
    PaymentPages,
    /// The report of transactions.
    Report,
}

impl FlowName {
    /// The trait of the runtime that has the flow.
    #[must_use]
    pub const fn trait_name(self) -> &'static str {
        match self {
            Self::Inquire => "Inquire",
            Self::Capture => "Capture",
            Self::Pending => "Pending",
            Self::Settle => "Settle",
            Self::Refunds => "Refunds",
            Self::Checkout => "Checkout",
            Self::RegisterCard => "RegisterCard",
            Self::ChargeAlias => "ChargeAlias",
            Self::ChargeReferenced => "ChargeReferenced",
            Self::PayWithFields => "PayWithFields",
            Self::PaymentLinks => "PaymentLinks",
            Self::AccessTokens => "AccessTokens",
            Self::License | Self::LicenseConfiguration => "License",
            Self::Terminals => "Terminals",
            Self::PaymentPages => "PaymentPages",
            Self::Report => "Report",
        }
    }
}

/// A flow of the SDK, and what it needs.
#[derive(Debug)]
pub struct Flow {
    /// The name.
    pub name: FlowName,
    /// The operations that it calls.
    pub needs: &'static [Need],
}

/// An operation that a flow needs.
#[derive(Debug)]
pub struct Need {
    /// The operation, as `Transaction/Capture`.
    pub operation: &'static str,
    /// The operation that the flow calls by name, if this one takes its place.
    pub replaces: Option<&'static str>,
    /// The methods of the flow that call it.
    pub methods: &'static [&'static str],
    /// The inputs that the flow sets in every request.
    pub sets: &'static [Input],
    /// The inputs that the flow sets if the program asks for it. A version can lack them.
    pub offers: &'static [Input],
    /// The fields that the flow reads from the response: paths on the wire, with dots. `|` between
    /// two paths asks for either.
    pub reads: &'static [&'static str],
    /// The traits that the response must implement.
    pub traits: &'static [RuntimeTrait],
}

pub(crate) const fn need(operation: &'static str) -> Need {
    Need { operation, replaces: None, methods: &[], sets: &[], offers: &[], reads: &[], traits: &[] }
}

impl Need {
    pub(crate) const fn called_by(self, methods: &'static [&'static str]) -> Self {
        Self { methods, ..self }
    }

    pub(crate) const fn sets(self, sets: &'static [Input]) -> Self {
        Self { sets, ..self }
    }

    pub(crate) const fn offers(self, offers: &'static [Input]) -> Self {
        Self { offers, ..self }
    }

    pub(crate) const fn reads(self, reads: &'static [&'static str]) -> Self {
        Self { reads, ..self }
    }

    pub(crate) const fn responds(self, traits: &'static [RuntimeTrait]) -> Self {
        Self { traits, ..self }
    }

    pub(crate) const fn replaces(self, operation: &'static str) -> Self {
        Self { replaces: Some(operation), ..self }
    }

    /// The name of the operation in the runtime: `TransactionCapture`.
    #[must_use]
    pub fn marker(&self) -> String {
        self.replaces.unwrap_or(self.operation).replace('/', "")
    }

    /// The fields that the flow writes and reads, and that its callers never name.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        let set = self.sets.iter().flat_map(|input| match input.place() {
            InputPlace::Request(paths) => paths.iter().copied(),
            InputPlace::Address(_) | InputPlace::Item(_) => [].iter().copied(),
        });
        let read = self.reads.iter().flat_map(|either| either.split('|'));
        let facts = self.traits.iter().flat_map(|each| each.fields()).copied();
        set.chain(read).chain(facts).flat_map(|path| path.split('.'))
    }
}
