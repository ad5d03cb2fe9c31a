//! The details that flows read from responses: fields of lists and of plain records, by their names.
//!
//! What statements about money rest on is a [fact](crate::response_facts) instead.

/// A detail that flows read from responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detail {
    /// The name of the constant in the runtime.
    pub constant: &'static str,
    /// The name of the field, in the record that contains it.
    pub field: &'static str,
    /// Where responses have it: the operation, and the path, which may lead through lists.
    pub places: &'static [(&'static str, &'static str)],
}

const fn detail(
    constant: &'static str,
    field: &'static str,
    places: &'static [(&'static str, &'static str)],
) -> Detail {
    Detail { constant, field, places }
}

/// All details.
pub const DETAILS: &[Detail] = &[
    detail("TERMINALS", "Terminals", &[("Terminals/GetTerminals", "Terminals")]),
    detail(
        "TERMINAL_ID",
        "TerminalId",
        &[("Terminals/GetTerminal", "TerminalId"), ("Terminals/GetTerminals", "Terminals.TerminalId")],
    ),
    detail("TERMINAL_TYPE", "Type", &[("Terminals/GetTerminal", "Type")]),
    detail(
        "DESCRIPTION",
        "Description",
        &[
            ("Terminals/GetTerminal", "Description"),
            ("PaymentPageConfig/GetConfigurations", "Configurations.Description"),
            ("TransactionReporting/GetTransactions", "Transactions.Description"),
        ],
    ),
    detail("PAYMENT_METHODS", "PaymentMethods", &[("Terminals/GetTerminal", "PaymentMethods")]),
    detail(
        "PAYMENT_METHOD",
        "PaymentMethod",
        &[
            ("Terminals/GetTerminal", "PaymentMethods.PaymentMethod"),
            ("TransactionReporting/GetTransactions", "Transactions.PaymentMethod"),
        ],
    ),
    detail("CURRENCIES", "Currencies", &[("Terminals/GetTerminal", "PaymentMethods.Currencies")]),
    detail(
        "LOGO_URL",
        "LogoUrl",
        &[("Terminals/GetTerminal", "PaymentMethods.LogoUrl"), ("Terminals/GetTerminal", "Wallets.LogoUrl")],
    ),
    detail("WALLETS", "Wallets", &[("Terminals/GetTerminal", "Wallets")]),
    detail("WALLET_NAME", "WalletName", &[("Terminals/GetTerminal", "Wallets.WalletName")]),
    detail("PACKAGE", "Package", &[("Licensing/GetCustomerLicense", "Package")]),
    detail("FEATURES", "Features", &[("Licensing/GetCustomerLicense", "Features")]),
    detail(
        "FEATURE_ID",
        "Id",
        &[("Licensing/GetCustomerLicense", "Package.Id"), ("Licensing/GetCustomerLicense", "Features.Id")],
    ),
    detail(
        "DISPLAY_NAME",
        "DisplayName",
        &[
            ("Licensing/GetCustomerLicense", "Package.DisplayName"),
            ("Licensing/GetCustomerLicense", "Features.DisplayName"),
        ],
    ),
    detail("CONFIGURATIONS", "Configurations", &[("PaymentPageConfig/GetConfigurations", "Configurations")]),
    detail("CONFIGURATION_NAME", "Name", &[("PaymentPageConfig/GetConfigurations", "Configurations.Name")]),
    detail("IS_DEFAULT", "IsDefault", &[("PaymentPageConfig/GetConfigurations", "Configurations.IsDefault")]),
    detail("ALIAS", "Alias", &[("Alias/AssertInsert", "Alias")]),
    detail(
        "TOTAL_TRANSACTIONS",
        "TotalTransactions",
        &[("TransactionReporting/GetTransactions", "TotalTransactions")],
    ),
    detail("TRANSACTIONS", "Transactions", &[("TransactionReporting/GetTransactions", "Transactions")]),
    detail(
        "TRANSACTION_ID",
        "TransactionId",
        &[("TransactionReporting/GetTransactions", "Transactions.TransactionId")],
    ),
    detail("ORDER_ID", "OrderId", &[("TransactionReporting/GetTransactions", "Transactions.OrderId")]),
    detail(
        "MERCHANT_AMOUNT",
        "MerchantAmount",
        &[("TransactionReporting/GetTransactions", "Transactions.MerchantAmount")],
    ),
    detail(
        "MERCHANT_CURRENCY",
        "MerchantCurrency",
        &[("TransactionReporting/GetTransactions", "Transactions.MerchantCurrency")],
    ),
    detail(
        "AUTHORIZATION",
        "AuthorizationDetails",
        &[("TransactionReporting/GetTransactions", "Transactions.AuthorizationDetails")],
    ),
    detail(
        "FAILURE",
        "FailedDetails",
        &[("TransactionReporting/GetTransactions", "Transactions.FailedDetails")],
    ),
    detail(
        "PENDING",
        "PendingDetails",
        &[("TransactionReporting/GetTransactions", "Transactions.PendingDetails")],
    ),
    detail(
        "AUTHORIZATION_TYPE",
        "Type",
        &[("TransactionReporting/GetTransactions", "Transactions.AuthorizationDetails.Type")],
    ),
    detail(
        "AUTHORIZATION_STATE",
        "State",
        &[("TransactionReporting/GetTransactions", "Transactions.AuthorizationDetails.State")],
    ),
    detail(
        "AUTHORIZATION_DATE",
        "AuthorizationDate",
        &[("TransactionReporting/GetTransactions", "Transactions.AuthorizationDetails.AuthorizationDate")],
    ),
    detail(
        "CAPTURE_DATE",
        "CaptureDate",
        &[("TransactionReporting/GetTransactions", "Transactions.AuthorizationDetails.CaptureDate")],
    ),
    detail(
        "CAPTURED_AMOUNT",
        "CapturedMerchantAmount",
        &[(
            "TransactionReporting/GetTransactions",
            "Transactions.AuthorizationDetails.CapturedMerchantAmount",
        )],
    ),
    detail(
        "FAILURE_DATE",
        "FailedDate",
        &[("TransactionReporting/GetTransactions", "Transactions.FailedDetails.FailedDate")],
    ),
];
