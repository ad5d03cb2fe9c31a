//! The alias operations: insert, assert, update, delete and inquire.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::cards::CardOutcome;
use super::errors::{self, BoxedApiError};
use super::ids::References;
use super::payment_method::PaymentMethod;
use super::read;
use super::rows::alias::{Alias, CardCheck, CardCheckResult, RegistrationResult};
use super::rows::session::{AliasRequest, Flow, NotifyUrls, Plan, ReturnUrls, Session, SessionStep};
use super::rows::transaction::Transaction;
use super::state::{Engine, OperationResult};
use crate::call::Call;

/// The key of an alias. Ids belong to a customer, and ignore case.
fn key(customer: &str, id: &str) -> String {
    format!("{customer}/{}", id.to_lowercase())
}

impl Engine {
    /// Finds an unexpired alias of the customer.
    pub(super) fn alias(&self, customer: &str, id: &str, now: Timestamp) -> Result<&Alias, BoxedApiError> {
        let alias = self.aliases.get(&key(customer, id)).filter(|alias| alias.is_alive(now));
        alias.ok_or_else(errors::alias_invalid)
    }

    pub(super) fn alias_insert(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let plan = self.alias_plan(call, now)?;
        let mut session = Session::new(&call.customer, "", Flow::Alias, now, plan);
        if read::value(&call.body, "PaymentMeans").is_some() {
            let payment_method = self.requested_payment_method(call, now)?;
            session = self.enter_for_alias(session, &payment_method, now);
        }
        // There is nothing for the payer to do if the request has the payment method and no
        // challenge is due.
        let required = matches!(session.step, SessionStep::Waiting | SessionStep::Challenge(_));
        let payment_means_required = session.step == SessionStep::Waiting;
        let mut answer = self.begin(session, call);
        answer["RedirectRequired"] = json!(required);
        if required {
            answer["Redirect"] = json!({ "RedirectUrl": answer["RedirectUrl"], "PaymentMeansRequired": payment_means_required });
        }
        Ok(answer)
    }

    fn alias_plan(&self, call: &Call, now: Timestamp) -> Result<Plan, BoxedApiError> {
        let body = &call.body;
        let register = AliasRequest::from_request(body)?.ok_or_else(|| errors::required("RegisterAlias"))?;
        self.check_free(&call.customer, &register, now)?;
        let mut methods = read::texts(body, "PaymentMethods");
        match read::text(body, "Type") {
            Some("BANK_ACCOUNT") => methods = vec!["DIRECTDEBIT".into()],
            Some(method @ ("POSTFINANCE" | "POSTFINANCEPAY" | "TWINT" | "PAYPAL")) => {
                methods = vec![method.into()];
            }
            _ => {}
        }
        Ok(Plan {
            methods,
            register: Some(register),
            check: self.check_of(call)?,
            returns: ReturnUrls::from_request(body),
            notify: NotifyUrls { success: read::boxed(body, "Notification.NotifyUrl"), fail: None },
            holder_mandatory: read::text(body, "CardForm.HolderName") == Some("MANDATORY"),
            ..Plan::default()
        })
    }

    fn check_of(&self, call: &Call) -> Result<Option<CardCheck>, BoxedApiError> {
        let Some(kind) = read::text(&call.body, "Check.Type") else { return Ok(None) };
        self.terminal(&call.customer, read::needed(&call.body, "Check.TerminalId")?)?;
        Ok(Some(match kind {
            "ONLINE_STRONG" => CardCheck::Strong,
            "ONLINE_CHALLENGED" => CardCheck::Challenged,
            _ => CardCheck::Online,
        }))
    }

    /// The result of a registration by the payer. It can be requested repeatedly.
    pub(super) fn alias_assert_insert(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let session = self.session(call, now, |flow| *flow == Flow::Alias)?;
        match &session.step {
            SessionStep::Registered(RegistrationResult::Done(id, _)) => {
                Ok(self.alias(&call.customer, id, now)?.to_json(call.version))
            }
            SessionStep::Registered(RegistrationResult::Duplicate) => Err(errors::alias_invalid()),
            SessionStep::CheckFailed => Err(errors::card_check_failed()),
            // There was no payment, so there is no transaction id.
            SessionStep::Failed(failure, _) => {
                let mut error = failure.error("", None, None);
                error.transaction_id = None;
                Err(error)
            }
            _ => Err(errors::not_started()),
        }
    }

    pub(super) fn alias_insert_direct(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let register =
            AliasRequest::from_request(&call.body)?.ok_or_else(|| errors::required("RegisterAlias"))?;
        self.check_free(&call.customer, &register, now)?;
        let check = self.check_of(call)?;
        let payment_method = self.requested_payment_method(call, now)?;
        if check.is_some() && !passes_check(&payment_method) {
            return Err(errors::card_check_failed());
        }
        // There is no authentication without the payer.
        match self.register(
            &call.customer,
            &payment_method,
            &register,
            CardCheckResult::passed(check, None),
            now,
        ) {
            RegistrationResult::Done(id, _) => {
                Ok(self.alias(&call.customer, &id, now)?.to_json(call.version))
            }
            RegistrationResult::Duplicate => Err(errors::alias_invalid()),
        }
    }

    pub(super) fn alias_update(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        // Mandatory since 1.14.
        let id = read::needed(&call.body, "UpdateAlias.Id")?;
        let alias = self.alias(&call.customer, id, now)?;
        let mut changed = Alias { since: now, ..alias.clone() };
        if let Some(days) =
            read::number(&call.body, "UpdateAlias.Lifetime").and_then(|days| days.try_into().ok())
        {
            changed.lifetime = days;
        }
        let date = |name: &str| read::number(&call.body, &format!("UpdatePaymentMeans.Card.{name}"));
        if let (Some(month), Some(year)) = (date("ExpMonth"), date("ExpYear")) {
            let (month, year) = (month.try_into().unwrap_or_default(), year.try_into().unwrap_or_default());
            changed.payment_method = changed.payment_method.renewed(month, year);
        }
        let answer = changed.to_json(call.version);
        self.aliases.insert(&key(&call.customer, id), changed);
        Ok(answer)
    }

    pub(super) fn alias_delete(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let id = read::needed(&call.body, "AliasId")?;
        self.alias(&call.customer, id, now)?;
        self.aliases.remove(&key(&call.customer, id));
        Ok(json!({}))
    }

    pub(super) fn alias_inquire(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let id = read::needed(&call.body, "AliasId")?;
        Ok(self.alias(&call.customer, id, now)?.to_json(call.version))
    }

    /// Refuses an id that is in use.
    fn check_free(
        &self,
        customer: &str,
        register: &AliasRequest,
        now: Timestamp,
    ) -> Result<(), BoxedApiError> {
        let taken = register.id.as_ref().is_some_and(|id| self.alias(customer, id, now).is_ok());
        if taken { Err(errors::alias_invalid()) } else { Ok(()) }
    }

    /// Registers an alias.
    pub(super) fn register(
        &mut self,
        customer: &str,
        payment_method: &PaymentMethod,
        register: &AliasRequest,
        checked: CardCheckResult,
        now: Timestamp,
    ) -> RegistrationResult {
        if self.check_free(customer, register, now).is_err() {
            return RegistrationResult::Duplicate;
        }
        let known = register.unique.then(|| self.known_alias(customer, payment_method, now)).flatten();
        let id = register.id.clone().or(known).unwrap_or_else(|| self.ids.alias().into());
        let alias = Alias {
            id: id.clone(),
            payment_method: payment_method.clone(),
            lifetime: register.lifetime,
            since: now,
            checked,
            references: self.ids.number(),
        };
        self.aliases.insert(&key(customer, &id), alias);
        RegistrationResult::Done(id, register.lifetime)
    }

    /// The existing alias of a card. That `RANDOM_UNIQUE` returns it is assumed.
    fn known_alias(
        &self,
        customer: &str,
        payment_method: &PaymentMethod,
        now: Timestamp,
    ) -> Option<Box<str>> {
        let card = payment_method.card()?;
        let start = format!("{customer}/");
        let mut aliases = self.aliases.with_prefix(&start).map(|(_, alias)| alias);
        let known = aliases.find(|alias| {
            alias.is_alive(now) && alias.payment_method.card().is_some_and(|other| other.is_same(card))
        });
        known.map(|alias| alias.id.clone())
    }

    /// Registers the payment method of a transaction.
    pub(super) fn register_payers(
        &mut self,
        id: &str,
        register: &AliasRequest,
        now: Timestamp,
    ) -> Option<RegistrationResult> {
        let transaction = self.transactions.get(id)?;
        let (customer, payment_method) = (transaction.customer.clone(), transaction.payment_method.clone());
        Some(self.register(&customer, &payment_method, register, CardCheckResult::NotAsked, now))
    }
}

/// Whether a card passes the check by its issuer.
pub(super) fn passes_check(payment_method: &PaymentMethod) -> bool {
    !payment_method.card().is_some_and(|card| card.outcome == CardOutcome::Declined)
}

/// Creates the container `RegistrationResult`.
pub(super) fn registration_json(registration: &RegistrationResult, transaction: &Transaction) -> Value {
    let mut answer = match registration {
        RegistrationResult::Done(id, lifetime) => {
            json!({ "Success": true, "Alias": { "Id": id, "Lifetime": lifetime } })
        }
        RegistrationResult::Duplicate => {
            let error = errors::alias_invalid();
            json!({
                "Success": false,
                "Error": { "ErrorName": error.name, "ErrorMessage": error.message },
            })
        }
    };
    if let Some(authentication) = transaction.authentication {
        answer["AuthenticationResult"] = authentication.to_alias_json(References(transaction.references));
    }
    if let (RegistrationResult::Done(..), Some(tokenization)) =
        (registration, transaction.payment_method.tokenization())
    {
        answer["Tokenization"] = tokenization;
    }
    answer
}
