//! Aliases: a means of payment under an id.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::cards::Outcome;
use super::dates;
use super::ids::References;
use super::means::Means;
use super::read;
use super::refusals::{self, Refused};
use super::session::{Check, Flow, Notify, Plan, Register, Returns, Session, Step};
use super::state::{Answer, World};
use super::three_ds::Authentication;
use crate::call::Call;

/// An alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Alias {
    /// As it was asked for; ids do not differ by case.
    pub(super) id: Box<str>,
    pub(super) means: Means,
    /// In days.
    pub(super) lifetime: u16,
    /// Since when it lives.
    pub(super) since: Timestamp,
    pub(super) checked: Checked,
    references: u64,
}

/// What came of the check of a means of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Checked {
    /// None was asked for.
    NotAsked,
    /// It is good, and how the payer was authenticated.
    Passed(Option<Authentication>),
}

impl Checked {
    /// Of a means that has passed, where a check was asked for.
    pub(super) fn passed(check: Option<Check>, authentication: Option<Authentication>) -> Self {
        if check.is_some() { Self::Passed(authentication) } else { Self::NotAsked }
    }
}

/// What came of registering an alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Registration {
    /// It has this id and lifetime.
    Done(Box<str>, u16),
    /// There is such an alias already.
    Duplicate,
}

/// Where an alias is kept: ids are a customer's own, and do not differ by case.
fn key(customer: &str, id: &str) -> String {
    format!("{customer}/{}", id.to_lowercase())
}

impl Alias {
    fn is_alive(&self, now: Timestamp) -> bool {
        now < dates::after_days(self.since, self.lifetime.into())
    }

    fn show(&self) -> Value {
        let mut answer = json!({
            "Alias": { "Id": self.id, "Lifetime": self.lifetime },
            "PaymentMeans": self.means.show(self.since),
        });
        if let Checked::Passed(authentication) = self.checked {
            let references = References(self.references);
            let mut check = json!({
                "Result": "OK",
                "Message": "Check successful",
                "IssuerReference": {
                    "TransactionStamp": references.transaction_stamp(),
                    "SettlementDate": dates::month_and_day(self.since),
                },
            });
            if let Some(authentication) = authentication {
                check["Authentication"] = authentication.show_for_alias();
            }
            answer["CheckResult"] = check;
        }
        answer
    }
}

impl World {
    /// An alias of the customer that is alive.
    pub(super) fn alias(&self, customer: &str, id: &str, now: Timestamp) -> Result<&Alias, Refused> {
        let alias = self.aliases.get(&key(customer, id)).filter(|alias| alias.is_alive(now));
        alias.ok_or_else(refusals::alias_invalid)
    }

    pub(super) fn alias_insert(&mut self, call: &Call, now: Timestamp) -> Answer {
        let plan = self.alias_plan(call, now)?;
        let mut session = Session::new(&call.customer, "", Flow::Alias, now, plan);
        if read::value(&call.body, "PaymentMeans").is_some() {
            let means = self.requested_means(call, now)?;
            session = self.enter_for_alias(session, &means, now);
        }
        // Nothing is left for the payer where the means was given and no challenge is due.
        let required = matches!(session.step, Step::Waiting | Step::Challenge(_));
        let means_required = session.step == Step::Waiting;
        let mut answer = self.begin(session, call);
        answer["RedirectRequired"] = json!(required);
        if required {
            answer["Redirect"] =
                json!({ "RedirectUrl": answer["RedirectUrl"], "PaymentMeansRequired": means_required });
        }
        Ok(answer)
    }

    fn alias_plan(&self, call: &Call, now: Timestamp) -> Result<Plan, Refused> {
        let body = &call.body;
        let register = Register::from_request(body)?.ok_or_else(|| refusals::required("RegisterAlias"))?;
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
            returns: Returns::from_request(body),
            notify: Notify { success: read::boxed(body, "Notification.NotifyUrl"), fail: None },
            holder_mandatory: read::text(body, "CardForm.HolderName") == Some("MANDATORY"),
            ..Plan::default()
        })
    }

    fn check_of(&self, call: &Call) -> Result<Option<Check>, Refused> {
        let Some(kind) = read::text(&call.body, "Check.Type") else { return Ok(None) };
        self.terminal(&call.customer, read::needed(&call.body, "Check.TerminalId")?)?;
        Ok(Some(match kind {
            "ONLINE_STRONG" => Check::Strong,
            "ONLINE_CHALLENGED" => Check::Challenged,
            _ => Check::Online,
        }))
    }

    /// The result of a registration, once the payer was there. It may be asked again.
    pub(super) fn alias_assert_insert(&mut self, call: &Call, now: Timestamp) -> Answer {
        let session = self.session(call, now, |flow| *flow == Flow::Alias)?;
        match &session.step {
            Step::Registered(Registration::Done(id, _)) => Ok(self.alias(&call.customer, id, now)?.show()),
            Step::Registered(Registration::Duplicate) => Err(refusals::alias_invalid()),
            Step::CheckFailed => Err(refusals::card_check_failed()),
            // No payment failed, so there is no transaction to name.
            Step::Failed(failure, _) => {
                let mut refusal = failure.refusal("", None, None);
                refusal.transaction_id = None;
                Err(refusal)
            }
            _ => Err(refusals::not_started()),
        }
    }

    pub(super) fn alias_insert_direct(&mut self, call: &Call, now: Timestamp) -> Answer {
        let register =
            Register::from_request(&call.body)?.ok_or_else(|| refusals::required("RegisterAlias"))?;
        self.check_free(&call.customer, &register, now)?;
        let check = self.check_of(call)?;
        let means = self.requested_means(call, now)?;
        if check.is_some() && !passes_check(&means) {
            return Err(refusals::card_check_failed());
        }
        // Nobody is authenticated without the payer.
        match self.register(&call.customer, &means, &register, Checked::passed(check, None), now) {
            Registration::Done(id, _) => Ok(self.alias(&call.customer, &id, now)?.show()),
            Registration::Duplicate => Err(refusals::alias_invalid()),
        }
    }

    pub(super) fn alias_update(&mut self, call: &Call, now: Timestamp) -> Answer {
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
            changed.means = changed.means.renewed(month, year);
        }
        let answer = changed.show();
        self.aliases.insert(&key(&call.customer, id), changed);
        Ok(answer)
    }

    pub(super) fn alias_delete(&mut self, call: &Call, now: Timestamp) -> Answer {
        let id = read::needed(&call.body, "AliasId")?;
        self.alias(&call.customer, id, now)?;
        self.aliases.remove(&key(&call.customer, id));
        Ok(json!({}))
    }

    pub(super) fn alias_inquire(&mut self, call: &Call, now: Timestamp) -> Answer {
        let id = read::needed(&call.body, "AliasId")?;
        Ok(self.alias(&call.customer, id, now)?.show())
    }

    /// Refuses an id that is taken.
    fn check_free(&self, customer: &str, register: &Register, now: Timestamp) -> Result<(), Refused> {
        let taken = register.id.as_ref().is_some_and(|id| self.alias(customer, id, now).is_ok());
        if taken { Err(refusals::alias_invalid()) } else { Ok(()) }
    }

    /// Makes an alias.
    pub(super) fn register(
        &mut self,
        customer: &str,
        means: &Means,
        register: &Register,
        checked: Checked,
        now: Timestamp,
    ) -> Registration {
        if self.check_free(customer, register, now).is_err() {
            return Registration::Duplicate;
        }
        let known = register.unique.then(|| self.known_alias(customer, means, now)).flatten();
        let id = register.id.clone().or(known).unwrap_or_else(|| self.ids.alias().into());
        let alias = Alias {
            id: id.clone(),
            means: means.clone(),
            lifetime: register.lifetime,
            since: now,
            checked,
            references: self.ids.number(),
        };
        self.aliases.insert(&key(customer, &id), alias);
        Registration::Done(id, register.lifetime)
    }

    /// The alias that a card has already. That `RANDOM_UNIQUE` gives it again is assumed.
    fn known_alias(&self, customer: &str, means: &Means, now: Timestamp) -> Option<Box<str>> {
        let card = means.card()?;
        let start = format!("{customer}/");
        let mut aliases = self.aliases.beginning(&start).map(|(_, alias)| alias);
        let known = aliases
            .find(|alias| alias.is_alive(now) && alias.means.card().is_some_and(|other| other.is_same(card)));
        known.map(|alias| alias.id.clone())
    }

    /// Makes an alias of what a transaction was paid with.
    pub(super) fn register_payers(
        &mut self,
        id: &str,
        register: &Register,
        now: Timestamp,
    ) -> Option<Registration> {
        let transaction = self.transactions.get(id)?;
        let (customer, means) = (transaction.customer.clone(), transaction.means.clone());
        Some(self.register(&customer, &means, register, Checked::NotAsked, now))
    }
}

/// Whether an issuer says that a card is good.
pub(super) fn passes_check(means: &Means) -> bool {
    !means.card().is_some_and(|card| card.outcome == Outcome::Declined)
}

/// `RegistrationResult`.
pub(super) fn show_registration(
    registration: &Registration,
    authentication: Option<Authentication>,
) -> Value {
    let mut answer = match registration {
        Registration::Done(id, lifetime) => {
            json!({ "Success": true, "Alias": { "Id": id, "Lifetime": lifetime } })
        }
        Registration::Duplicate => {
            let error = refusals::alias_invalid();
            json!({
                "Success": false,
                "Error": { "ErrorName": error.name, "ErrorMessage": error.message },
            })
        }
    };
    if let Some(authentication) = authentication {
        answer["AuthenticationResult"] = authentication.show_for_alias();
    }
    answer
}
