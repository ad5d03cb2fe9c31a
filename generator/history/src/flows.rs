//! The flows of the SDK as plain data: the operations, inputs and fields that each of them uses.
//!
//! The code model asks which flows a version has. The comparison of versions asks what a program
//! that calls a flow uses.

use crate::runtime_trait::RuntimeTrait;
use saferpay_spec::request_inputs::{Input, InputPlace};

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
    FieldsTokens,
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
            Self::FieldsTokens => "FieldsTokens",
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

const fn need(operation: &'static str) -> Need {
    Need { operation, replaces: None, methods: &[], sets: &[], offers: &[], reads: &[], traits: &[] }
}

impl Need {
    const fn called_by(self, methods: &'static [&'static str]) -> Self {
        Self { methods, ..self }
    }

    const fn sets(self, sets: &'static [Input]) -> Self {
        Self { sets, ..self }
    }

    const fn offers(self, offers: &'static [Input]) -> Self {
        Self { offers, ..self }
    }

    const fn reads(self, reads: &'static [&'static str]) -> Self {
        Self { reads, ..self }
    }

    const fn responds(self, traits: &'static [RuntimeTrait]) -> Self {
        Self { traits, ..self }
    }

    const fn replaces(self, operation: &'static str) -> Self {
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

const INQUIRE: Need = need("Transaction/Inquire")
    .sets(&[Input::TransactionId, Input::ReferencedOrderId])
    .reads(&["Transaction.CaptureId"])
    .responds(&[RuntimeTrait::Payment]);
const CAPTURE: Need = need("Transaction/Capture")
    .sets(&[Input::TransactionId, Input::AmountValue, Input::AmountCurrency])
    .offers(&[Input::PendingNotifyUrl])
    .responds(&[RuntimeTrait::Capture]);
const REDIRECTED: &[&str] = &["Token", "Expiration", "RedirectUrl|Redirect.RedirectUrl"];
const LICENSED: &[&str] = &["Package.Id", "Features.Id", "Features.DisplayName"];
const PAID: &[RuntimeTrait] = &[RuntimeTrait::Payment, RuntimeTrait::Liability, RuntimeTrait::Alias];

/// All flows. A version has a flow if it has everything that the flow needs.
pub const FLOWS: &[Flow] = &[
    Flow { name: FlowName::Inquire, needs: &[INQUIRE.called_by(&["inquire", "inquire_order"])] },
    Flow { name: FlowName::Capture, needs: &[CAPTURE.called_by(&["capture", "capture_in_full"])] },
    Flow {
        name: FlowName::Pending,
        needs: &[
            need("Transaction/AssertCapture")
                .called_by(&["assert_capture"])
                .sets(&[Input::CaptureId])
                .responds(&[RuntimeTrait::Capture]),
            need("Transaction/AssertRefund")
                .called_by(&["assert_refund"])
                .sets(&[Input::TransactionId])
                .responds(&[RuntimeTrait::Capture]),
        ],
    },
    Flow {
        name: FlowName::Settle,
        needs: &[
            CAPTURE.called_by(SETTLES),
            INQUIRE.called_by(SETTLES),
            need("PaymentPage/Assert").called_by(SETTLES).sets(&[Input::Token]).responds(PAID),
        ],
    },
    Flow {
        name: FlowName::Refunds,
        needs: &[
            CAPTURE.called_by(REFUNDS),
            INQUIRE.called_by(REFUNDS),
            need("Transaction/Cancel")
                .called_by(&["cancel", "cancel_or_refund"])
                .sets(&[Input::TransactionId])
                .reads(&["TransactionId", "Date"]),
            need("Transaction/Refund")
                .called_by(REFUNDS)
                .sets(&[
                    Input::AmountValue,
                    Input::AmountCurrency,
                    Input::OrderId,
                    Input::RestrictRefund,
                    Input::CaptureId,
                ])
                .offers(&[Input::Description, Input::PayerNote, Input::PendingNotifyUrl])
                .responds(&[RuntimeTrait::Payment]),
        ],
    },
    Flow {
        name: FlowName::Checkout,
        needs: &[need("PaymentPage/Initialize")
            .called_by(&["checkout"])
            .sets(&[
                Input::TerminalId,
                Input::AmountValue,
                Input::AmountCurrency,
                Input::OrderId,
                Input::Description,
                Input::ReturnUrl,
                Input::NotifyUrl,
            ])
            .offers(&[
                Input::PayerNote,
                Input::PreAuthorization,
                Input::FirstOfSeries,
                Input::MerchantEmails,
                Input::PayerEmail,
                Input::Language,
                Input::PayerId,
                Input::PayerIpAddress,
                Input::BillingAddress,
                Input::DeliveryAddress,
                Input::PaymentMethods,
                Input::Wallets,
                Input::ConfigSet,
                Input::HolderName,
                Input::AliasGenerator,
                Input::NewAliasId,
                Input::AliasLifetime,
                Input::Condition,
                Input::Exemption,
                Input::ThreeDsChallenge,
                Input::OrderItems,
            ])
            .reads(REDIRECTED)],
    },
    Flow {
        name: FlowName::RegisterCard,
        needs: &[
            need("Alias/Insert")
                .called_by(&["register_card"])
                .sets(&[Input::AliasType, Input::AliasGenerator, Input::ReturnUrl])
                .offers(&[
                    Input::NotifyUrl,
                    Input::NewAliasId,
                    Input::AliasLifetime,
                    Input::Language,
                    Input::PaymentMethods,
                    Input::HolderName,
                ])
                .reads(REDIRECTED),
            need("Alias/AssertInsert")
                .called_by(&["registered_card"])
                .sets(&[Input::Token])
                .reads(&["PaymentMeans.DisplayText"])
                .responds(&[RuntimeTrait::Alias]),
        ],
    },
    Flow {
        name: FlowName::ChargeAlias,
        needs: &[
            CAPTURE.called_by(&["charge_alias"]),
            INQUIRE.called_by(&["charge_alias"]),
            need("Transaction/AuthorizeDirect")
                .called_by(&["charge_alias"])
                .sets(&[
                    Input::TerminalId,
                    Input::AmountValue,
                    Input::AmountCurrency,
                    Input::OrderId,
                    Input::Description,
                    Input::AliasId,
                    Input::Initiator,
                ])
                .offers(&[
                    Input::PayerNote,
                    Input::PreAuthorization,
                    Input::FirstOfSeries,
                    Input::Language,
                    Input::PayerId,
                    Input::PayerIpAddress,
                    Input::BillingAddress,
                    Input::DeliveryAddress,
                    Input::Exemption,
                    Input::OrderItems,
                ])
                .responds(PAID),
        ],
    },
    Flow {
        name: FlowName::ChargeReferenced,
        needs: &[
            CAPTURE.called_by(&["charge_referenced"]),
            INQUIRE.called_by(&["charge_referenced"]),
            need("Transaction/AuthorizeReferenced")
                .called_by(&["charge_referenced"])
                .sets(&[
                    Input::TerminalId,
                    Input::AmountValue,
                    Input::AmountCurrency,
                    Input::OrderId,
                    Input::Description,
                    Input::TransactionId,
                ])
                .offers(&[Input::PayerNote, Input::Exemption])
                .responds(&[RuntimeTrait::Payment]),
        ],
    },
    Flow {
        name: FlowName::PayWithFields,
        needs: &[
            CAPTURE.called_by(&["settle_fields"]),
            INQUIRE.called_by(&["settle_fields"]),
            need("Transaction/Initialize")
                .called_by(&["pay_with_fields"])
                .sets(&[
                    Input::TerminalId,
                    Input::AmountValue,
                    Input::AmountCurrency,
                    Input::OrderId,
                    Input::Description,
                    Input::FieldsToken,
                    Input::ReturnUrl,
                ])
                .offers(&[
                    Input::NotifyUrl,
                    Input::PayerNote,
                    Input::PreAuthorization,
                    Input::FirstOfSeries,
                    Input::Language,
                    Input::PayerId,
                    Input::PayerIpAddress,
                    Input::BillingAddress,
                    Input::DeliveryAddress,
                    Input::ConfigSet,
                    Input::Exemption,
                    Input::ThreeDsChallenge,
                    Input::OrderItems,
                ])
                .reads(REDIRECTED),
            need("Transaction/Authorize")
                .called_by(&["settle_fields"])
                .sets(&[Input::Token])
                .offers(&[Input::Condition, Input::AliasGenerator, Input::NewAliasId, Input::AliasLifetime])
                .responds(PAID),
        ],
    },
    Flow {
        name: FlowName::PaymentLinks,
        needs: &[
            need("SecurePayGate/CreateSingleUsePaymentLink")
                .called_by(&["create_payment_link"])
                .sets(&[
                    Input::AmountValue,
                    Input::AmountCurrency,
                    Input::OrderId,
                    Input::Description,
                    Input::ExpirationDate,
                    Input::Payer,
                ])
                .offers(LINK_OPTIONS)
                .reads(&["OfferId", "PaymentLink"]),
            need("SecurePayGate/GetSingleUsePaymentLink")
                .called_by(&["payment_link_status"])
                .reads(&["Status", "TransactionId"]),
            need("SecurePayGate/DeleteSingleUsePaymentLink").called_by(&["delete_payment_link"]),
        ],
    },
    Flow {
        name: FlowName::FieldsTokens,
        needs: &[
            need("SaferpayFieldsAccessToken/CreateAccessToken")
                .called_by(&["create_fields_token"])
                .sets(&[Input::Description, Input::SourceUrls])
                .reads(&["AccessToken"]),
            need("SaferpayFieldsAccessToken/DeleteAccessToken").called_by(&["delete_fields_token"]),
        ],
    },
    Flow {
        name: FlowName::License,
        needs: &[need("Licensing/GetCustomerLicense").called_by(&["license"]).reads(LICENSED)],
    },
    Flow {
        name: FlowName::LicenseConfiguration,
        needs: &[need("Licensing/GetCustomerLicenseConfiguration")
            .replaces("Licensing/GetCustomerLicense")
            .called_by(&["license"])
            .reads(LICENSED)],
    },
    Flow {
        name: FlowName::Terminals,
        needs: &[
            need("Terminals/GetTerminals").called_by(&["list_terminals"]).reads(&["Terminals.TerminalId"]),
            need("Terminals/GetTerminal").called_by(&["terminal"]).reads(&[
                "TerminalId",
                "PaymentMethods.PaymentMethod",
                "PaymentMethods.Currencies",
                "Wallets.WalletName",
            ]),
        ],
    },
    Flow {
        name: FlowName::PaymentPages,
        needs: &[need("PaymentPageConfig/GetConfigurations")
            .called_by(&["payment_page_configurations"])
            .reads(&["Configurations.Name", "Configurations.IsDefault"])],
    },
    Flow {
        name: FlowName::Report,
        needs: &[need("TransactionReporting/GetTransactions")
            .called_by(&["report"])
            .sets(&[Input::PageNumber, Input::PageSize])
            .reads(&["TotalTransactions", "Transactions.TransactionId"])],
    },
];

const SETTLES: &[&str] = &["settle", "settle_attempt", "settle_with", "settle_transaction", "settle_order"];
const REFUNDS: &[&str] = &["refund", "cancel_or_refund"];
const LINK_OPTIONS: &[Input] = &[
    Input::PreAuthorization,
    Input::Language,
    Input::BillingAddress,
    Input::ConfigSet,
    Input::Condition,
    Input::AliasGenerator,
    Input::OrderItems,
];
