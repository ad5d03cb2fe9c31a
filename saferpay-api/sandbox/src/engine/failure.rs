//! Why payments fail, and the errors that report it.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::cards::Scheme;
use super::errors::{self, BoxedApiError};
use super::payment_method::PaymentMethod;

/// Why a payment failed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Failure {
    /// The payer aborted.
    Aborted,
    /// 3-D Secure failed.
    ThreeDs,
    /// Declined with this code of the processor.
    Declined(u8),
    /// Declined because the payer was not authenticated.
    SoftDecline,
    /// The condition of the request was not met.
    Condition(Condition),
    /// Risk management blocked the payment.
    Blocked,
    /// The terminal has no contract for the payment.
    NoContract,
}

/// A condition for carrying out a payment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Nothing.
    #[default]
    None,
    /// `WITH_LIABILITY_SHIFT`, up to 1.35.
    LiabilityShift,
    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`.
    SuccessfulOrAttempted,
    /// `WITH_SUCCESSFUL_THREE_DS_CHALLENGE`.
    SuccessfulChallenge,
}

impl Condition {
    pub(super) fn from_name(name: Option<&str>) -> Self {
        match name {
            Some("WITH_LIABILITY_SHIFT") => Self::LiabilityShift,
            Some("THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED") => Self::SuccessfulOrAttempted,
            Some("WITH_SUCCESSFUL_THREE_DS_CHALLENGE") => Self::SuccessfulChallenge,
            // NONE, and IF_ALLOWED_BY_SCHEME of older versions. Assumed: no condition.
            _ => Self::None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::LiabilityShift => "WITH_LIABILITY_SHIFT",
            Self::SuccessfulOrAttempted => "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED",
            Self::SuccessfulChallenge => "WITH_SUCCESSFUL_THREE_DS_CHALLENGE",
        }
    }
}

impl Failure {
    /// The error for calls that request the result.
    pub(super) fn error(
        self,
        id: &str,
        order_id: Option<&str>,
        payment_method: Option<&PaymentMethod>,
    ) -> BoxedApiError {
        let mut error = match self {
            Self::Aborted => errors::aborted(),
            Self::ThreeDs => errors::three_ds_failed(),
            Self::Declined(_) => errors::declined(),
            Self::SoftDecline => errors::authentication_required(),
            Self::Condition(condition) => errors::condition_not_satisfied(condition.name()),
            Self::Blocked => errors::blocked(),
            Self::NoContract => errors::no_contract(),
        };
        error.transaction_id = Some(id.to_owned());
        error.order_id = order_id.map(str::to_owned);
        if self == Self::Blocked {
            error.risk = Some(json!({ "BlockReason": "BLACKLIST_IP", "IpLocation": "CH" }));
        }
        if let Some((code, text)) = self.processor(payment_method) {
            error.processor_name = payment_method.map(PaymentMethod::acquirer);
            error.processor_result = Some(code.to_owned());
            error.processor_message = Some(text.to_owned());
        }
        error
    }

    /// The code and message of the processor.
    pub(super) fn processor(
        self,
        payment_method: Option<&PaymentMethod>,
    ) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Declined(code) => {
                Some(super::cards::decline_by_amount(code.into()).unwrap_or(("05", "Declined")))
            }
            Self::SoftDecline => {
                let scheme = payment_method.and_then(PaymentMethod::card).map(|card| card.scheme);
                Some(match scheme {
                    Some(Scheme::Mastercard) => ("1A", "Additional customer authentication required"),
                    _ => ("65", "Soft decline, SCA required"),
                })
            }
            _ => None,
        }
    }

    /// Who declined the payment, as the transaction report names it.
    pub(super) fn declined_by(self) -> &'static str {
        match self {
            Self::Aborted | Self::Condition(_) => "SAFERPAY",
            Self::ThreeDs => "THREEDS",
            Self::Declined(_) | Self::SoftDecline => "ACQUIRER",
            Self::Blocked => "RISK",
            Self::NoContract => "CONFIGURATION",
        }
    }
}
