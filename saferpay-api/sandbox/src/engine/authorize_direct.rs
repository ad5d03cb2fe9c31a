//! Payments without the payer, with a card, an alias or an earlier transaction.

use jiff::Timestamp;

use super::authorization::PaymentAttempt;
use super::errors::{self, BoxedApiError};
use super::failure::Condition;
use super::payment_method::PaymentMethod;
use super::read;
use super::rows::session::{AliasRequest, Payment};
use super::rows::transaction::{Origin, PayerDetails, TransactionState};
use super::state::{Engine, OperationResult};
use super::three_ds::Authentication;
use crate::call::Call;

impl Engine {
    pub(super) fn authorize_direct(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let payment = Payment::from_request(&call.body, "Payment")?;
        let register = AliasRequest::from_request(&call.body)?;
        let payment_method = self.requested_payment_method(call, now)?;
        let dcc = self.taken_dcc(call, payment.amount, now)?;
        let attempt = PaymentAttempt {
            customer: &call.customer,
            terminal: &terminal,
            payment: &payment,
            payment_method,
            authentication: external_authentication(call),
            condition: Condition::None,
            payer: PayerDetails::from_request(&call.body),
            origin: Origin::Api,
        };
        let id = self.authorize(attempt, now).map_err(|failed| self.error(&failed))?;
        if let Some(transaction) = self.transactions.change(&id) {
            // Without the payer, only the request can choose the payer's currency.
            transaction.dcc = dcc;
        }
        let registration = register.and_then(|register| self.register_payers(&id, &register, now));
        Ok(self.payment_json(&id, registration.as_ref(), call.version, now))
    }

    pub(super) fn authorize_referenced(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let payment = Payment::from_request(&call.body, "Payment")?;
        let (_, first) = self.referenced(call)?;
        // Recorded: the first payment need not be captured. Assumed: a canceled payment is in the wrong
        // state, and a payment that started no series is not supported.
        if !matches!(first.state, TransactionState::Authorized | TransactionState::Captured) {
            return Err(errors::wrong_state());
        }
        if !first.initial || first.is_refund {
            return Err(errors::not_supported());
        }
        let attempt = PaymentAttempt {
            customer: &call.customer,
            terminal: &terminal,
            payment: &payment,
            payment_method: first.payment_method.clone(),
            authentication: None,
            condition: Condition::None,
            payer: first.payer.clone(),
            origin: Origin::Api,
        };
        let id = self.authorize(attempt, now).map_err(|failed| self.error(&failed))?;
        if read::flag(&call.body, "SuppressDcc")
            && let Some(transaction) = self.transactions.change(&id)
        {
            transaction.dcc = None;
        }
        Ok(self.payment_json(&id, None, call.version, now))
    }

    /// The payment method of the request, given directly or by an alias or Fields token.
    pub(super) fn requested_payment_method(
        &mut self,
        call: &Call,
        now: Timestamp,
    ) -> Result<PaymentMethod, BoxedApiError> {
        let Some(payment_method) = read::value(&call.body, "PaymentMeans") else {
            return Err(errors::required("PaymentMeans"));
        };
        if let Some(id) = read::text(payment_method, "Alias.Id") {
            return Ok(self.alias(&call.customer, id, now)?.payment_method.clone());
        }
        if let Some(token) = read::text(payment_method, "SaferpayFields.Token") {
            return self.entered_card(&call.customer, token, now);
        }
        PaymentMethod::from_request(payment_method, now)
            .map_err(|problem| errors::payment_means_invalid(&problem.to_string()))
    }
}

/// An authentication that another provider has carried out.
fn external_authentication(call: &Call) -> Option<Authentication> {
    let external = read::value(&call.body, "Authentication.ExternalThreeDS")?;
    Some(match read::text(external, "TransStatus") {
        Some("Y") if read::text(external, "AuthenticationMode") == Some("CHALLENGE") => {
            Authentication::Strong
        }
        Some("Y") => Authentication::Frictionless,
        Some("A") => Authentication::Attempt,
        _ => Authentication::None,
    })
}
