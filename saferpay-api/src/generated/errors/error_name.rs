// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The error names of all versions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorName {
    /// `3DS_AUTHENTICATION_FAILED`
    ThreeDsAuthenticationFailed,

    /// `ACTION_NOT_SUPPORTED`
    ActionNotSupported,

    /// `ALIAS_INVALID`
    AliasInvalid,

    /// `AMOUNT_INVALID`
    AmountInvalid,

    /// `AUTHENTICATION_FAILED`
    AuthenticationFailed,

    /// `BLOCKED_BY_RISK_MANAGEMENT`
    BlockedByRiskManagement,

    /// `CARD_CHECK_FAILED`
    CardCheckFailed,

    /// `CARD_CVC_INVALID`
    CardCvcInvalid,

    /// `CARD_CVC_REQUIRED`
    CardCvcRequired,

    /// `CARD_EXPIRED`
    CardExpired,

    /// `COMMUNICATION_FAILED`
    CommunicationFailed,

    /// `COMMUNICATION_TIMEOUT`
    CommunicationTimeout,

    /// `CONDITION_NOT_SATISFIED`
    ConditionNotSatisfied,

    /// `CURRENCY_INVALID`
    CurrencyInvalid,

    /// `GENERAL_DECLINED`
    GeneralDeclined,

    /// `INTERNAL_ERROR`
    InternalError,

    /// `NO_CONTRACT`
    NoContract,

    /// `NO_CREDITS_AVAILABLE`
    NoCreditsAvailable,

    /// `PAYER_AUTHENTICATION_REQUIRED`
    PayerAuthenticationRequired,

    /// `PAYMENTMEANS_INVALID`
    PaymentmeansInvalid,

    /// `PAYMENTMEANS_NOT_SUPPORTED`
    PaymentmeansNotSupported,

    /// `PERMISSION_DENIED`
    PermissionDenied,

    /// `TOKEN_EXPIRED`
    TokenExpired,

    /// `TOKEN_INVALID`
    TokenInvalid,

    /// `TRANSACTION_ABORTED`
    TransactionAborted,

    /// `TRANSACTION_ALREADY_CAPTURED`
    TransactionAlreadyCaptured,

    /// `TRANSACTION_DECLINED`
    TransactionDeclined,

    /// `TRANSACTION_IN_WRONG_STATE`
    TransactionInWrongState,

    /// `TRANSACTION_NOT_FOUND`
    TransactionNotFound,

    /// `TRANSACTION_NOT_STARTED`
    TransactionNotStarted,

    /// `UNEXPECTED_ERROR_BY_ACQUIRER`
    UnexpectedErrorByAcquirer,

    /// `UPDATE_CARD_INFORMATION`
    UpdateCardInformation,

    /// `VALIDATION_FAILED`
    ValidationFailed,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for ErrorName {
    const NAME: &'static str = "ErrorName";

    const LISTED: &'static [Self] = &[
        Self::ThreeDsAuthenticationFailed,
        Self::ActionNotSupported,
        Self::AliasInvalid,
        Self::AmountInvalid,
        Self::AuthenticationFailed,
        Self::BlockedByRiskManagement,
        Self::CardCheckFailed,
        Self::CardCvcInvalid,
        Self::CardCvcRequired,
        Self::CardExpired,
        Self::CommunicationFailed,
        Self::CommunicationTimeout,
        Self::ConditionNotSatisfied,
        Self::CurrencyInvalid,
        Self::GeneralDeclined,
        Self::InternalError,
        Self::NoContract,
        Self::NoCreditsAvailable,
        Self::PayerAuthenticationRequired,
        Self::PaymentmeansInvalid,
        Self::PaymentmeansNotSupported,
        Self::PermissionDenied,
        Self::TokenExpired,
        Self::TokenInvalid,
        Self::TransactionAborted,
        Self::TransactionAlreadyCaptured,
        Self::TransactionDeclined,
        Self::TransactionInWrongState,
        Self::TransactionNotFound,
        Self::TransactionNotStarted,
        Self::UnexpectedErrorByAcquirer,
        Self::UpdateCardInformation,
        Self::ValidationFailed,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::ThreeDsAuthenticationFailed => "3DS_AUTHENTICATION_FAILED",
            Self::ActionNotSupported => "ACTION_NOT_SUPPORTED",
            Self::AliasInvalid => "ALIAS_INVALID",
            Self::AmountInvalid => "AMOUNT_INVALID",
            Self::AuthenticationFailed => "AUTHENTICATION_FAILED",
            Self::BlockedByRiskManagement => "BLOCKED_BY_RISK_MANAGEMENT",
            Self::CardCheckFailed => "CARD_CHECK_FAILED",
            Self::CardCvcInvalid => "CARD_CVC_INVALID",
            Self::CardCvcRequired => "CARD_CVC_REQUIRED",
            Self::CardExpired => "CARD_EXPIRED",
            Self::CommunicationFailed => "COMMUNICATION_FAILED",
            Self::CommunicationTimeout => "COMMUNICATION_TIMEOUT",
            Self::ConditionNotSatisfied => "CONDITION_NOT_SATISFIED",
            Self::CurrencyInvalid => "CURRENCY_INVALID",
            Self::GeneralDeclined => "GENERAL_DECLINED",
            Self::InternalError => "INTERNAL_ERROR",
            Self::NoContract => "NO_CONTRACT",
            Self::NoCreditsAvailable => "NO_CREDITS_AVAILABLE",
            Self::PayerAuthenticationRequired => "PAYER_AUTHENTICATION_REQUIRED",
            Self::PaymentmeansInvalid => "PAYMENTMEANS_INVALID",
            Self::PaymentmeansNotSupported => "PAYMENTMEANS_NOT_SUPPORTED",
            Self::PermissionDenied => "PERMISSION_DENIED",
            Self::TokenExpired => "TOKEN_EXPIRED",
            Self::TokenInvalid => "TOKEN_INVALID",
            Self::TransactionAborted => "TRANSACTION_ABORTED",
            Self::TransactionAlreadyCaptured => "TRANSACTION_ALREADY_CAPTURED",
            Self::TransactionDeclined => "TRANSACTION_DECLINED",
            Self::TransactionInWrongState => "TRANSACTION_IN_WRONG_STATE",
            Self::TransactionNotFound => "TRANSACTION_NOT_FOUND",
            Self::TransactionNotStarted => "TRANSACTION_NOT_STARTED",
            Self::UnexpectedErrorByAcquirer => "UNEXPECTED_ERROR_BY_ACQUIRER",
            Self::UpdateCardInformation => "UPDATE_CARD_INFORMATION",
            Self::ValidationFailed => "VALIDATION_FAILED",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(ErrorName);
