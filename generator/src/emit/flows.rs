//! Which flows a version can do, found by what its operations take and answer.

use std::iter;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::answers::{answers, field, inner};
use crate::history::{Edition, EditionOperation, History, Record};

/// A flow as the runtime of the crate knows it (`give_flows!` there), and what it stands on.
struct Flow {
    name: &'static str,
    needs: &'static [Need],
}

/// An operation that a flow needs. Paths are on the wire, with dots; `|` between two paths asks
/// for either.
struct Need {
    operation: &'static str,
    takes: &'static [&'static str],
    tells: &'static [&'static str],
    /// What the crate must be able to ask of the response: see `answers`.
    answers: &'static [&'static str],
}

const fn need(operation: &'static str) -> Need {
    Need { operation, takes: &[], tells: &[], answers: &[] }
}

impl Need {
    const fn takes(self, takes: &'static [&'static str]) -> Self {
        Self { takes, ..self }
    }

    const fn tells(self, tells: &'static [&'static str]) -> Self {
        Self { tells, ..self }
    }

    const fn answers(self, answers: &'static [&'static str]) -> Self {
        Self { answers, ..self }
    }
}

const CAPTURE: Need = need("Transaction/Capture")
    .takes(&["TransactionReference.TransactionId", "Amount.Value", "Amount.CurrencyCode"])
    .answers(&["capture"]);
const REDIRECTED: &[&str] = &["Token", "Expiration", "RedirectUrl|Redirect.RedirectUrl"];
const LICENSED: &[&str] = &["Package.Id", "Features.Id", "Features.DisplayName"];

/// A version has a flow if it has all that the flow needs.
const FLOWS: &[Flow] = &[
    Flow { name: "capture", needs: &[CAPTURE] },
    Flow {
        name: "settle",
        needs: &[
            CAPTURE,
            need("PaymentPage/Assert").takes(&["Token"]).answers(&["payment", "liability", "alias"]),
        ],
    },
    Flow {
        name: "give_back",
        needs: &[
            CAPTURE,
            need("Transaction/Cancel")
                .takes(&["TransactionReference.TransactionId"])
                .tells(&["TransactionId", "Date"]),
            need("Transaction/Inquire")
                .takes(&["TransactionReference.TransactionId"])
                .tells(&["Transaction.CaptureId"])
                .answers(&["payment"]),
            need("Transaction/Refund")
                .takes(&["Refund.RestrictRefundAmountToCapturedAmount", "CaptureReference.CaptureId"])
                .answers(&["payment"]),
        ],
    },
    Flow {
        name: "checkout",
        needs: &[need("PaymentPage/Initialize")
            .takes(&[
                "TerminalId",
                "Payment.Amount.Value",
                "Payment.OrderId",
                "Payment.Description",
                "ReturnUrl.Url|ReturnUrls.Success",
                "Notification.NotifyUrl|Notification.SuccessNotifyUrl",
            ])
            .tells(REDIRECTED)],
    },
    Flow {
        name: "register_card",
        needs: &[
            need("Alias/Insert")
                .takes(&["Type", "RegisterAlias.IdGenerator", "ReturnUrl.Url|ReturnUrls.Success"])
                .tells(REDIRECTED),
            need("Alias/AssertInsert")
                .takes(&["Token"])
                .tells(&["PaymentMeans.DisplayText"])
                .answers(&["alias"]),
        ],
    },
    Flow {
        name: "charge_alias",
        needs: &[
            CAPTURE,
            need("Transaction/AuthorizeDirect")
                .takes(&[
                    "TerminalId",
                    "Payment.Amount.Value",
                    "Payment.OrderId",
                    "PaymentMeans.Alias.Id",
                    "Initiator",
                ])
                .answers(&["payment", "liability", "alias"]),
        ],
    },
    Flow {
        name: "payment_links",
        needs: &[
            need("SecurePayGate/CreateSingleUsePaymentLink")
                .takes(&["Payment.Amount.Value", "Payment.OrderId", "ExpirationDate", "Payer"])
                .tells(&["OfferId", "PaymentLink"]),
            need("SecurePayGate/GetSingleUsePaymentLink").tells(&["Status", "TransactionId"]),
            need("SecurePayGate/DeleteSingleUsePaymentLink"),
        ],
    },
    Flow {
        name: "fields_tokens",
        needs: &[
            need("SaferpayFieldsAccessToken/CreateAccessToken")
                .takes(&["Description", "SourceUrls"])
                .tells(&["AccessToken"]),
            need("SaferpayFieldsAccessToken/DeleteAccessToken"),
        ],
    },
    Flow { name: "license", needs: &[need("Licensing/GetCustomerLicense").tells(LICENSED)] },
    Flow {
        name: "license_configuration",
        needs: &[need("Licensing/GetCustomerLicenseConfiguration").tells(LICENSED)],
    },
    Flow {
        name: "terminals",
        needs: &[
            need("Terminals/GetTerminals").tells(&["Terminals.TerminalId"]),
            need("Terminals/GetTerminal").tells(&[
                "TerminalId",
                "PaymentMethods.PaymentMethod",
                "PaymentMethods.Currencies",
                "Wallets.WalletName",
            ]),
        ],
    },
    Flow {
        name: "payment_pages",
        needs: &[need("PaymentPageConfig/GetConfigurations")
            .tells(&["Configurations.Name", "Configurations.IsDefault"])],
    },
    Flow {
        name: "report",
        needs: &[need("TransactionReporting/GetTransactions")
            .takes(&["PageNumber", "PageSize"])
            .tells(&["TotalTransactions", "Transactions.TransactionId"])],
    },
];

/// The line that gives the client of a version its flows.
pub(super) fn call(history: &History, edition: &Edition) -> Option<TokenStream> {
    let has = |flow: &&Flow| flow.needs.iter().all(|need| is_met(history, edition, need));
    let mut names: Vec<_> = FLOWS.iter().filter(has).map(|flow| flow.name).collect();
    // The same flow by an operation that the other one has replaced.
    if names.contains(&"license") {
        names.retain(|name| *name != "license_configuration");
    }
    let names = names.iter().map(|name| format_ident!("{name}"));
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "client")]
            saferpay_runtime::give_flows!(#(#names)*);
        }
    })
}

fn is_met(history: &History, edition: &Edition, need: &Need) -> bool {
    let Some(operation) = operation(edition, need.operation) else {
        return false;
    };
    let has = |index: Option<usize>, paths: &[&str]| {
        let record = index.map(|index| &history.records[index].content);
        paths.iter().all(|either| {
            either.split('|').any(|path| record.is_some_and(|record| leads_on(history, record, path)))
        })
    };
    let can_be_asked = || {
        let response = operation.response.map(|index| &history.records[index].content);
        let all = response.map(|response| answers(history, response)).unwrap_or_default();
        need.answers.iter().all(|answer| all.contains(answer))
    };
    has(operation.request.or(operation.query), need.takes)
        && has(operation.response, need.tells)
        && can_be_asked()
}

fn operation<'a>(edition: &'a Edition, title: &str) -> Option<&'a EditionOperation> {
    let groups = edition.groups.iter();
    groups
        .flat_map(|group| iter::repeat(&group.name).zip(&group.operations))
        .find(|(group, operation)| title == format!("{group}/{}", operation.name))
        .map(|(_, operation)| operation)
}

/// Whether a path of names leads to a field, through lists as well.
fn leads_on(history: &History, record: &Record, path: &str) -> bool {
    match path.split_once('.') {
        None => field(record, path).is_some(),
        Some((name, below)) => {
            let inner = field(record, name).and_then(|field| inner(history, field));
            inner.is_some_and(|inner| leads_on(history, inner, below))
        }
    }
}
