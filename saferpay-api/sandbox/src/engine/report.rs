//! The transaction report, in pages.

use jiff::Timestamp;
use jiff::civil::Date;
use saferpay_spec::SpecVersion;
use serde_json::{Value, json};

use super::amount::Amount;
use super::errors::{self, BoxedApiError};
use super::failure::Failure;
use super::ids::References;
use super::payment_method::PaymentMethod;
use super::rows::transaction::{MultipartState, Origin, Transaction, TransactionState};
use super::shape::Shape;
use super::state::{Engine, OperationResult};
use super::three_ds::Authentication;
use super::transaction_table::ReportKey;
use crate::call::Call;
use crate::dates;

/// The default and largest page size.
const PAGE_SIZE: usize = 1000;
const LARGEST_PAGE: usize = 2000;

/// The parameters of a report.
struct Query<'c> {
    start: Date,
    end: Date,
    terminal: Option<&'c str>,
    state: Option<&'c str>,
    page: usize,
    size: usize,
}

impl Engine {
    pub(super) fn transaction_report(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let query = query(call, now)?;
        let key = ReportKey {
            customer: call.customer.as_str().into(),
            days: dates::days(query.start, query.end),
            terminal: query.terminal.map(Box::from),
            state: query.state.map(Box::from),
        };
        let fits = |transaction: &Transaction| {
            *transaction.customer == *call.customer
                && query.terminal.is_none_or(|terminal| *transaction.terminal == *terminal)
                && query.state.is_none_or(|state| state == outcome(transaction, now))
                // A payment in a store belongs to no terminal until it is acquired.
                && !transaction.terminal.is_empty()
        };
        let ids = self.transactions.report(key, now, fits);
        let total = ids.len();
        let begin = (query.page - 1).saturating_mul(query.size).min(total);
        let page = ids[begin..begin.saturating_add(query.size).min(total)].to_vec();
        let transactions = page.iter().filter_map(|id| {
            let transaction = self.transactions.get(id)?;
            Some(self.reported_json(id, transaction, call.version, now))
        });
        Ok(json!({
            // The documentation counts pages from zero, but the default is one. Which page this
            // means is assumed.
            "PageNumber": query.page,
            "PageSize": query.size,
            "TotalTransactions": total,
            "Transactions": transactions.collect::<Vec<_>>(),
        }))
    }

    fn reported_json(
        &self,
        id: &str,
        transaction: &Transaction,
        version: SpecVersion,
        now: Timestamp,
    ) -> Value {
        let terminal = self.terminal(&transaction.customer, &transaction.terminal).ok();
        let mut report = json!({
            "TransactionId": id,
            "CustomerId": integer(&transaction.customer),
            "TerminalId": integer(&transaction.terminal),
            "Application": match transaction.origin {
                Origin::PaymentPage => "Saferpay Payment Page",
                Origin::Api | Origin::Shop => "Json Api",
            },
            "MerchantAmount": transaction.amount.show_major(),
            "PaymentMethod": transaction.payment_method.method(),
            "Provider": transaction.payment_method.acquirer(),
        });
        let payer = transaction.payer.as_deref();
        let optional = [
            ("OrderId", transaction.order_id.as_deref()),
            ("Description", transaction.description.as_deref()),
            ("TerminalType", terminal.map(|terminal| &*terminal.kind)),
            ("PayerId", payer.and_then(|payer| payer.id())),
            ("IpAddress", payer.and_then(|payer| payer.ip_address())),
            ("IpOrigin", payer.and_then(|payer| payer.ip_address()).map(|_| "CH")),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                report[name] = json!(value);
            }
        }
        match transaction.state {
            TransactionState::Failed(failure) => report["FailedDetails"] = failed_json(transaction, failure),
            _ => report["AuthorizationDetails"] = authorized_json(transaction, version, now),
        }
        let capture = transaction.captures.iter().find(|capture| capture.is_pending(now));
        let authorization = transaction.is_pending(now).then_some(transaction.date);
        if let Some(since) = capture.map(|capture| capture.date).or(authorization) {
            report["PendingDetails"] = json!({ "PendingSinceDate": dates::format_local(since) });
        }
        report
    }
}

/// Ids are integers here, unlike everywhere else.
fn integer(id: &str) -> u64 {
    id.parse().unwrap_or_default()
}

fn outcome(transaction: &Transaction, now: Timestamp) -> &'static str {
    match transaction.state {
        TransactionState::Failed(_) => "FAILED",
        _ if transaction.status(now) == "PENDING" => "PENDING",
        _ => "SUCCESSFUL",
    }
}

fn authorized_json(transaction: &Transaction, version: SpecVersion, now: Timestamp) -> Value {
    let captured = Amount::new(transaction.captured(), transaction.amount.currency);
    let capture_date = transaction.captures.last().map(|capture| capture.date);
    let canceled = if let TransactionState::Canceled(date) = transaction.state { Some(date) } else { None };
    // The report has no status for pending.
    let state = match transaction.status(now) {
        "PENDING" if transaction.captures.is_empty() => "AUTHORIZED",
        "PENDING" => "CAPTURED",
        status => status,
    };
    let mut report = json!({
        "Type": transaction.kind(),
        "State": state,
        "AuthorizationDate": dates::format_local(transaction.date),
        "AuthorizedBy": "API",
        "LastActionDate": dates::format_local(canceled.or(capture_date).unwrap_or(transaction.date)),
        "CapturedMerchantAmount": captured.show_major(),
        "PayerAmount": transaction.dcc.unwrap_or(transaction.amount).show_major(),
        "HasCVC": transaction.payment_method.card().is_some_and(|card| card.has_code),
        "HasCurrencyConversion": transaction.dcc.is_some(),
        "HasLiabilityShift": transaction.authentication.is_some_and(Authentication::shifts_liability),
        "HasPartialCaptures": transaction.parts != MultipartState::None,
        "IsCancelled": canceled.is_some(),
        "IsCaptured": transaction.state == TransactionState::Captured,
        "IsOmniChannel": transaction.origin == Origin::Shop,
        "IsRefunded": transaction.captures.iter().any(|capture| capture.refunded > 0),
        "ProcessingAuthCode": References(transaction.references).approval_code(),
    });
    if let Some(date) = capture_date {
        report["CaptureDate"] = json!(dates::format_local(date));
        report["CapturedBy"] = json!("API");
    }
    if let Some(date) = canceled {
        report["CancellationDate"] = json!(dates::format_local(date));
        report["CancelledBy"] = json!("API");
    }
    add_payment_method(&mut report, &transaction.payment_method, version);
    if let Some(payer) = &transaction.payer {
        for (name, address) in [("BillingAddress", payer.billing()), ("DeliveryAddress", payer.delivery())] {
            if let Some(address) = address {
                report[name] = address;
            }
        }
    }
    report
}

fn add_payment_method(report: &mut Value, payment_method: &PaymentMethod, version: SpecVersion) {
    if let Some(card) = payment_method.card() {
        let (month, year) = card.expiry();
        report["MaskedCardNumber"] = json!(card.masked_number(Shape::Payment(version)));
        report["ExpiryMonth"] = json!(month);
        report["ExpiryYear"] = json!(year);
        report["CardOrigin"] = json!(card.country());
        for (name, value) in [("HolderName", card.holder()), ("Wallet", card.wallet())] {
            if let Some(value) = value {
                report[name] = json!(value);
            }
        }
    } else if payment_method.method() == "DIRECTDEBIT" {
        report["IBAN"] = json!(payment_method.display_text());
    }
}

fn failed_json(transaction: &Transaction, failure: Failure) -> Value {
    let error = failure.error("", None, Some(&transaction.payment_method));
    let mut report = json!({
        "DeclinedBy": failure.declined_by(),
        "FailedDate": dates::format_local(transaction.date),
        "SaferpayErrorCode": error.name,
        "SaferpayErrorText": error.message,
        "MaskedPaymentMethod": transaction.payment_method.display_text(),
    });
    if let Some(card) = transaction.payment_method.card() {
        report["PaymentMethodOrigin"] = json!(card.country());
    }
    if let Some((code, text)) = failure.processor(Some(&transaction.payment_method)) {
        report["ProcessorErrorCode"] = json!(code);
        report["ProcessorErrorText"] = json!(text);
    }
    report
}

/// Reads the query, or reports all problems at once.
fn query(call: &Call, now: Timestamp) -> Result<Query<'_>, BoxedApiError> {
    let mut details = Vec::new();
    let mut day = |name: &str| match call.query.get(name) {
        None => {
            details.push(format!("{name}: The {name} field is required."));
            None
        }
        Some(text) => {
            let day = dates::parse_day(text);
            if day.is_none() {
                details.push(format!("{name}: The field {name} is invalid."));
            }
            day
        }
    };
    let (start, end) = (day("StartDate"), day("EndDate"));
    // The last day must be before today. Assumed: today is the day in Switzerland.
    if end.is_some_and(|end| end >= dates::day(now)) {
        details.push("EndDate: The field EndDate must be before today.".to_owned());
    }
    if start.zip(end).is_some_and(|(start, end)| start > end) {
        details.push("StartDate: The field StartDate must not be after EndDate.".to_owned());
    }
    let number = |name: &str| call.query.get(name).and_then(|text| text.parse::<usize>().ok());
    let asked = |name: &str| call.query.get(name).map(String::as_str);
    match (start, end) {
        (Some(start), Some(end)) if details.is_empty() => Ok(Query {
            start,
            end,
            terminal: asked("TerminalId"),
            state: asked("TransactionState"),
            page: number("PageNumber").unwrap_or(1).max(1),
            // A page size over the maximum is reduced.
            size: number("PageSize").unwrap_or(PAGE_SIZE).clamp(1, LARGEST_PAGE),
        }),
        _ => Err(errors::validation(details)),
    }
}
