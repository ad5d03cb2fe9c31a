//! The operations and fields that the flows of the SDK use, as plain data.
//!
//! Code generation asks which flows a version has; the comparison asks what a program uses that
//! calls one.

/// A flow of the SDK, and what it needs.
pub struct Flow {
    /// The name by which the runtime knows it.
    pub name: &'static str,
    /// The operations that it calls.
    pub needs: &'static [Need],
}

/// An operation that a flow needs. Paths are on the wire, with dots; `|` between two paths asks
/// for either.
pub struct Need {
    /// The operation, as `Transaction/Capture`.
    pub operation: &'static str,
    /// The methods of the flow that call it.
    pub methods: &'static [&'static str],
    /// The fields that the flow sets in the request.
    pub takes: &'static [&'static str],
    /// The fields that the flow reads from the response.
    pub tells: &'static [&'static str],
    /// The traits that the response must implement, such as that of a payment.
    pub answers: &'static [&'static str],
}

const fn need(operation: &'static str) -> Need {
    Need { operation, methods: &[], takes: &[], tells: &[], answers: &[] }
}

impl Need {
    const fn by(self, methods: &'static [&'static str]) -> Self {
        Self { methods, ..self }
    }

    const fn takes(self, takes: &'static [&'static str]) -> Self {
        Self { takes, ..self }
    }

    const fn tells(self, tells: &'static [&'static str]) -> Self {
        Self { tells, ..self }
    }

    const fn answers(self, answers: &'static [&'static str]) -> Self {
        Self { answers, ..self }
    }

    /// The fields that the flow writes and reads by itself, and its callers never name.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        let paths = [self.takes, self.tells].into_iter().flatten().flat_map(|either| either.split('|'));
        let read = self.answers.iter().flat_map(|answer| match *answer {
            "payment" => PAYMENT,
            "capture" => &["CaptureId", "Status"],
            "liability" => &["Liability.LiabilityShift", "ThreeDs.LiabilityShift"],
            "alias" => &["RegistrationResult.Success", "RegistrationResult.Alias.Id", "Alias.Id"],
            _ => &[],
        });
        paths.chain(read.copied()).flat_map(|path| path.split('.'))
    }
}

const CAPTURE: Need = need("Transaction/Capture")
    .takes(&["TransactionReference.TransactionId", "Amount.Value", "Amount.CurrencyCode"])
    .answers(&["capture"]);
const REDIRECTED: &[&str] = &["Token", "Expiration", "RedirectUrl|Redirect.RedirectUrl"];
const LICENSED: &[&str] = &["Package.Id", "Features.Id", "Features.DisplayName"];

const PAYMENT: &[&str] = &[
    "Transaction.Id",
    "Transaction.Type",
    "Transaction.Status",
    "Transaction.CaptureId",
    "Transaction.OrderId",
    "Transaction.Amount.Value",
    "Transaction.Amount.CurrencyCode",
];

/// A version has a flow if it has all that the flow needs.
pub const FLOWS: &[Flow] = &[
    Flow { name: "capture", needs: &[CAPTURE.by(&["capture", "capture_in_full"])] },
    Flow {
        name: "settle",
        needs: &[
            CAPTURE.by(&["settle"]),
            need("PaymentPage/Assert").by(&["settle"]).takes(&["Token"]).answers(&[
                "payment",
                "liability",
                "alias",
            ]),
        ],
    },
    Flow {
        name: "refunds",
        needs: &[
            CAPTURE.by(&["cancel_or_refund"]),
            need("Transaction/Cancel")
                .by(&["cancel", "cancel_or_refund"])
                .takes(&["TransactionReference.TransactionId"])
                .tells(&["TransactionId", "Date"]),
            need("Transaction/Inquire")
                .by(&["inquire", "inquire_order", "cancel_or_refund"])
                .takes(&["TransactionReference.TransactionId", "TransactionReference.OrderId"])
                .tells(&["Transaction.CaptureId"])
                .answers(&["payment"]),
            need("Transaction/Refund")
                .by(&["refund", "refund_with_order_id", "cancel_or_refund"])
                .takes(&[
                    "Refund.OrderId",
                    "Refund.RestrictRefundAmountToCapturedAmount",
                    "CaptureReference.CaptureId",
                ])
                .answers(&["payment"]),
        ],
    },
    Flow {
        name: "checkout",
        needs: &[need("PaymentPage/Initialize")
            .by(&["checkout"])
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
                .by(&["register_card"])
                .takes(&["Type", "RegisterAlias.IdGenerator", "ReturnUrl.Url|ReturnUrls.Success"])
                .tells(REDIRECTED),
            need("Alias/AssertInsert")
                .by(&["registered_card"])
                .takes(&["Token"])
                .tells(&["PaymentMeans.DisplayText"])
                .answers(&["alias"]),
        ],
    },
    Flow {
        name: "charge_alias",
        needs: &[
            CAPTURE.by(&["charge_alias"]),
            need("Transaction/AuthorizeDirect")
                .by(&["charge_alias"])
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
                .by(&["create_payment_link"])
                .takes(&["Payment.Amount.Value", "Payment.OrderId", "ExpirationDate", "Payer"])
                .tells(&["OfferId", "PaymentLink"]),
            need("SecurePayGate/GetSingleUsePaymentLink")
                .by(&["payment_link_status"])
                .tells(&["Status", "TransactionId"]),
            need("SecurePayGate/DeleteSingleUsePaymentLink").by(&["delete_payment_link"]),
        ],
    },
    Flow {
        name: "fields_tokens",
        needs: &[
            need("SaferpayFieldsAccessToken/CreateAccessToken")
                .by(&["create_fields_token"])
                .takes(&["Description", "SourceUrls"])
                .tells(&["AccessToken"]),
            need("SaferpayFieldsAccessToken/DeleteAccessToken").by(&["delete_fields_token"]),
        ],
    },
    Flow { name: "license", needs: &[need("Licensing/GetCustomerLicense").by(&["license"]).tells(LICENSED)] },
    Flow {
        name: "license_configuration",
        needs: &[need("Licensing/GetCustomerLicenseConfiguration").by(&["license"]).tells(LICENSED)],
    },
    Flow {
        name: "terminals",
        needs: &[
            need("Terminals/GetTerminals").by(&["list_terminals"]).tells(&["Terminals.TerminalId"]),
            need("Terminals/GetTerminal").by(&["terminal"]).tells(&[
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
            .by(&["payment_page_configurations"])
            .tells(&["Configurations.Name", "Configurations.IsDefault"])],
    },
    Flow {
        name: "report",
        needs: &[need("TransactionReporting/GetTransactions")
            .by(&["report"])
            .takes(&["PageNumber", "PageSize"])
            .tells(&["TotalTransactions", "Transactions.TransactionId"])],
    },
];
