//! The flows of the SDK as plain data: the operations and fields that each of them uses.
//!
//! The code model asks which flows a version has. The comparison of versions asks what a program
//! that calls a flow uses.

use crate::runtime_trait::RuntimeTrait;

/// The name of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlowName {
    /// Capturing a payment.
    Capture,
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
    /// The name that the macros of the runtime use.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Capture => "capture",
            Self::Settle => "settle",
            Self::Refunds => "refunds",
            Self::Checkout => "checkout",
            Self::RegisterCard => "register_card",
            Self::ChargeAlias => "charge_alias",
            Self::PaymentLinks => "payment_links",
            Self::FieldsTokens => "fields_tokens",
            Self::License => "license",
            Self::LicenseConfiguration => "license_configuration",
            Self::Terminals => "terminals",
            Self::PaymentPages => "payment_pages",
            Self::Report => "report",
        }
    }

    /// The trait of the runtime that has the flow.
    #[must_use]
    pub const fn trait_name(self) -> &'static str {
        match self {
            Self::Capture => "Capture",
            Self::Settle => "Settle",
            Self::Refunds => "Refunds",
            Self::Checkout => "Checkout",
            Self::RegisterCard => "RegisterCard",
            Self::ChargeAlias => "ChargeAlias",
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

/// An operation that a flow needs. Paths are on the wire, with dots; `|` between two paths asks
/// for either.
#[derive(Debug)]
pub struct Need {
    /// The operation, as `Transaction/Capture`.
    pub operation: &'static str,
    /// The methods of the flow that call it.
    pub methods: &'static [&'static str],
    /// The fields that the flow sets in the request.
    pub sets: &'static [&'static str],
    /// The fields that the flow reads from the response.
    pub reads: &'static [&'static str],
    /// The traits that the response must implement.
    pub traits: &'static [RuntimeTrait],
}

const fn need(operation: &'static str) -> Need {
    Need { operation, methods: &[], sets: &[], reads: &[], traits: &[] }
}

impl Need {
    const fn called_by(self, methods: &'static [&'static str]) -> Self {
        Self { methods, ..self }
    }

    const fn sets(self, sets: &'static [&'static str]) -> Self {
        Self { sets, ..self }
    }

    const fn reads(self, reads: &'static [&'static str]) -> Self {
        Self { reads, ..self }
    }

    const fn responds(self, traits: &'static [RuntimeTrait]) -> Self {
        Self { traits, ..self }
    }

    /// The fields that the flow writes and reads, and that its callers never name.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        let paths = [self.sets, self.reads].into_iter().flatten().flat_map(|either| either.split('|'));
        let read = self.traits.iter().flat_map(|each| each.fields());
        paths.chain(read.copied()).flat_map(|path| path.split('.'))
    }
}

const CAPTURE: Need = need("Transaction/Capture")
    .sets(&["TransactionReference.TransactionId", "Amount.Value", "Amount.CurrencyCode"])
    .responds(&[RuntimeTrait::Capture]);
const REDIRECTED: &[&str] = &["Token", "Expiration", "RedirectUrl|Redirect.RedirectUrl"];
const LICENSED: &[&str] = &["Package.Id", "Features.Id", "Features.DisplayName"];

/// All flows. A version has a flow if it has everything that the flow needs.
pub const FLOWS: &[Flow] = &[
    Flow { name: FlowName::Capture, needs: &[CAPTURE.called_by(&["capture", "capture_in_full"])] },
    Flow {
        name: FlowName::Settle,
        needs: &[
            CAPTURE.called_by(&["settle"]),
            need("PaymentPage/Assert").called_by(&["settle"]).sets(&["Token"]).responds(&[
                RuntimeTrait::Payment,
                RuntimeTrait::Liability,
                RuntimeTrait::Alias,
            ]),
        ],
    },
    Flow {
        name: FlowName::Refunds,
        needs: &[
            CAPTURE.called_by(&["cancel_or_refund"]),
            need("Transaction/Cancel")
                .called_by(&["cancel", "cancel_or_refund"])
                .sets(&["TransactionReference.TransactionId"])
                .reads(&["TransactionId", "Date"]),
            need("Transaction/Inquire")
                .called_by(&["inquire", "inquire_order", "cancel_or_refund"])
                .sets(&["TransactionReference.TransactionId", "TransactionReference.OrderId"])
                .reads(&["Transaction.CaptureId"])
                .responds(&[RuntimeTrait::Payment]),
            need("Transaction/Refund")
                .called_by(&["refund", "refund_with_order_id", "cancel_or_refund"])
                .sets(&[
                    "Refund.OrderId",
                    "Refund.RestrictRefundAmountToCapturedAmount",
                    "CaptureReference.CaptureId",
                ])
                .responds(&[RuntimeTrait::Payment]),
        ],
    },
    Flow {
        name: FlowName::Checkout,
        needs: &[need("PaymentPage/Initialize")
            .called_by(&["checkout"])
            .sets(&[
                "TerminalId",
                "Payment.Amount.Value",
                "Payment.OrderId",
                "Payment.Description",
                "ReturnUrl.Url|ReturnUrls.Success",
                "Notification.NotifyUrl|Notification.SuccessNotifyUrl",
            ])
            .reads(REDIRECTED)],
    },
    Flow {
        name: FlowName::RegisterCard,
        needs: &[
            need("Alias/Insert")
                .called_by(&["register_card"])
                .sets(&["Type", "RegisterAlias.IdGenerator", "ReturnUrl.Url|ReturnUrls.Success"])
                .reads(REDIRECTED),
            need("Alias/AssertInsert")
                .called_by(&["registered_card"])
                .sets(&["Token"])
                .reads(&["PaymentMeans.DisplayText"])
                .responds(&[RuntimeTrait::Alias]),
        ],
    },
    Flow {
        name: FlowName::ChargeAlias,
        needs: &[
            CAPTURE.called_by(&["charge_alias"]),
            need("Transaction/AuthorizeDirect")
                .called_by(&["charge_alias"])
                .sets(&[
                    "TerminalId",
                    "Payment.Amount.Value",
                    "Payment.OrderId",
                    "PaymentMeans.Alias.Id",
                    "Initiator",
                ])
                .responds(&[RuntimeTrait::Payment, RuntimeTrait::Liability, RuntimeTrait::Alias]),
        ],
    },
    Flow {
        name: FlowName::PaymentLinks,
        needs: &[
            need("SecurePayGate/CreateSingleUsePaymentLink")
                .called_by(&["create_payment_link"])
                .sets(&["Payment.Amount.Value", "Payment.OrderId", "ExpirationDate", "Payer"])
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
                .sets(&["Description", "SourceUrls"])
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
        needs: &[need("Licensing/GetCustomerLicenseConfiguration").called_by(&["license"]).reads(LICENSED)],
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
            .sets(&["PageNumber", "PageSize"])
            .reads(&["TotalTransactions", "Transactions.TransactionId"])],
    },
];
