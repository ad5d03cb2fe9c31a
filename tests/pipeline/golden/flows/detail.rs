// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The names of the fields that flows read from lists and plain records.

pub(super) const TERMINALS: &str = "Terminals";
pub(super) const TERMINAL_ID: &str = "TerminalId";
pub(super) const TERMINAL_TYPE: &str = "Type";
pub(super) const DESCRIPTION: &str = "Description";
pub(super) const PAYMENT_METHODS: &str = "PaymentMethods";
pub(super) const PAYMENT_METHOD: &str = "PaymentMethod";
pub(super) const CURRENCIES: &str = "Currencies";
pub(super) const LOGO_URL: &str = "LogoUrl";
pub(super) const WALLETS: &str = "Wallets";
pub(super) const WALLET_NAME: &str = "WalletName";
pub(super) const PACKAGE: &str = "Package";
pub(super) const FEATURES: &str = "Features";
pub(super) const FEATURE_ID: &str = "Id";
pub(super) const DISPLAY_NAME: &str = "DisplayName";
pub(super) const CONFIGURATIONS: &str = "Configurations";
pub(super) const CONFIGURATION_NAME: &str = "Name";
pub(super) const IS_DEFAULT: &str = "IsDefault";
pub(super) const ALIAS: &str = "Alias";
pub(super) const TOTAL_TRANSACTIONS: &str = "TotalTransactions";
pub(super) const TRANSACTIONS: &str = "Transactions";
pub(super) const TRANSACTION_ID: &str = "TransactionId";
pub(super) const ORDER_ID: &str = "OrderId";
pub(super) const MERCHANT_AMOUNT: &str = "MerchantAmount";
pub(super) const MERCHANT_CURRENCY: &str = "MerchantCurrency";
pub(super) const AUTHORIZATION: &str = "AuthorizationDetails";
pub(super) const FAILURE: &str = "FailedDetails";
pub(super) const PENDING: &str = "PendingDetails";
pub(super) const AUTHORIZATION_TYPE: &str = "Type";
pub(super) const AUTHORIZATION_STATE: &str = "State";
pub(super) const AUTHORIZATION_DATE: &str = "AuthorizationDate";
pub(super) const CAPTURE_DATE: &str = "CaptureDate";
pub(super) const CAPTURED_AMOUNT: &str = "CapturedMerchantAmount";
pub(super) const FAILURE_DATE: &str = "FailedDate";
