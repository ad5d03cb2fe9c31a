//! The flows of the SDK as plain data: the operations, inputs and fields that each of them uses.
//!
//! The code model asks which flows a version has. The comparison of versions asks what a program
//! that calls a flow uses.

use saferpay_spec::request_inputs::Input;

use crate::flow_needs::need;
pub use crate::flow_needs::{Flow, FlowName, Need};
use crate::runtime_trait::RuntimeTrait;

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
        name: FlowName::AccessTokens,
        needs: &[
            need("SaferpayFieldsAccessToken/CreateAccessToken")
                .called_by(&["create_access_token"])
                .sets(&[Input::Description, Input::SourceUrls])
                .reads(&["AccessToken"]),
            need("SaferpayFieldsAccessToken/DeleteAccessToken").called_by(&["delete_access_token"]),
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
