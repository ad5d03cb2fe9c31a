//! Turns a submitted payment form into an instrument.

use super::fields::Fields;
use crate::engine::{CardInput, Instrument, PayerError, PaymentMethodError};

/// A problem with a field of the form.
pub(super) struct FieldError {
    pub(super) field: &'static str,
    pub(super) text: String,
}

impl FieldError {
    fn new(field: &'static str, text: &str) -> Self {
        Self { field, text: text.to_owned() }
    }
}

/// Reads the instrument, or reports all problems at once. Test cards need no expiry date: they are
/// valid until the end of next year.
pub(super) fn read(fields: &Fields, next_year: u16) -> Result<Instrument, Vec<FieldError>> {
    match chosen_method(fields) {
        "" | "CARD" => card(fields, next_year).map(Instrument::Card),
        "DIRECTDEBIT" => account(fields).map_err(|problem| vec![problem]),
        wallet @ ("APPLEPAY" | "GOOGLEPAY" | "CLICKTOPAY") => Ok(Instrument::Wallet(wallet.to_owned())),
        other => Ok(Instrument::Method(other.to_owned())),
    }
}

/// The method that the payer has chosen. Public tests of payment pages send it as `selectionId`.
pub(super) fn chosen_method(fields: &Fields) -> &str {
    Some(fields.get("method")).filter(|method| !method.is_empty()).unwrap_or(fields.get("selectionId"))
}

/// What a form asks for. Public tests of payment pages press a button without a name.
pub(super) fn chosen_action(fields: &Fields) -> &str {
    match fields.get("do") {
        "" if !(fields.get("CardNumber").is_empty() && fields.get("selectionId").is_empty()) => "pay",
        action => action,
    }
}

fn card(fields: &Fields, next_year: u16) -> Result<CardInput, Vec<FieldError>> {
    let mut problems = Vec::new();
    let typed = fields.get("CardNumber");
    let number: String = typed.chars().filter(|each| !each.is_whitespace() && *each != '-').collect();
    let is_number = number.len() >= 12 && number.bytes().all(|byte| byte.is_ascii_digit());
    if typed.is_empty() && fields.get("test_card").is_empty() {
        problems.push(FieldError::new("CardNumber", "Enter a card number, or choose a test card."));
    } else if !(typed.is_empty() || is_number) {
        problems.push(FieldError::new("CardNumber", "Enter the card number with 12 to 19 digits."));
    }
    let expiry = match fields.get("Expiry") {
        "" if typed.is_empty() => Some((12, next_year)),
        text => expiry(text),
    };
    if expiry.is_none() {
        problems.push(FieldError::new("Expiry", "Enter the expiry date as month and year, such as 09/31."));
    }
    let code = fields.get("VerificationCode");
    let is_code = (3..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if !code.is_empty() && !is_code {
        problems.push(FieldError::new(
            "VerificationCode",
            "Enter the code with 3 or 4 digits, or leave the field empty.",
        ));
    }
    let Some((exp_month, exp_year)) = expiry.filter(|_| problems.is_empty()) else { return Err(problems) };
    let number = if typed.is_empty() { fields.get("test_card").to_owned() } else { number };
    let text = |name| Some(fields.get(name)).filter(|text| !text.is_empty()).map(str::to_owned);
    Ok(CardInput {
        number,
        exp_month,
        exp_year,
        holder: text("HolderName"),
        verification_code: text("VerificationCode"),
    })
}

/// `09/31`, `9/2031`, `0931`: the month and the year.
fn expiry(text: &str) -> Option<(u8, u16)> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (month, year) = match text.split_once(['/', '-', '.', ' ']) {
        Some((month, year)) => (month.trim(), year.trim_matches(|each: char| !each.is_ascii_alphanumeric())),
        None if digits(text) && text.len() == 4 => text.split_at(2),
        None => return None,
    };
    if !digits(month) || !digits(year) {
        return None;
    }
    let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
    let year: u16 = year.parse().ok()?;
    match year {
        0..100 => Some((month, 2000 + year)),
        2000..2100 => Some((month, year)),
        _ => None,
    }
}

fn account(fields: &Fields) -> Result<Instrument, FieldError> {
    let iban: String = fields.get("iban").chars().filter(|each| !each.is_whitespace()).collect();
    if !(15..=34).contains(&iban.len()) || !iban.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(FieldError::new("iban", "Enter an IBAN with 15 to 34 letters and digits."));
    }
    let holder = Some(fields.get("HolderName")).filter(|holder| !holder.is_empty()).map(str::to_owned);
    Ok(Instrument::BankAccount { iban: iban.to_ascii_uppercase(), holder })
}

/// The field that an engine error is about; `None` if it is not about a field.
pub(super) fn field_error(problem: &PayerError) -> Option<FieldError> {
    Some(match problem {
        PayerError::PaymentMethod(PaymentMethodError::Number) => {
            FieldError::new("CardNumber", "No card scheme has this number.")
        }
        PayerError::PaymentMethod(PaymentMethodError::Expired) => {
            FieldError::new("Expiry", "This card has expired.")
        }
        PayerError::PaymentMethod(PaymentMethodError::Unknown) | PayerError::MethodNotOffered => {
            FieldError::new("CardNumber", "The merchant does not accept this payment method.")
        }
        PayerError::HolderRequired => FieldError::new("HolderName", "Enter the name on the card."),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expiry_dates_are_read_in_usual_formats() {
        for text in ["09/31", "9/31", "09/2031", "9 / 2031", "0931", "09-31", "09.31", "09 31"] {
            assert_eq!(expiry(text), Some((9, 2031)), "{text}");
        }
        for text in ["", "/", "13/31", "0/31", "9/1931", "+9/+31", "9", "99999", "०९/३१", "9/31/1", "\0/\0"]
        {
            assert_eq!(expiry(text), None, "{text}");
        }
    }

    #[test]
    fn all_problems_of_a_card_are_reported_at_once() {
        let fields = Fields::parse(b"CardNumber=12&Expiry=x&VerificationCode=12345");
        let problems = read(&fields, 2030).err().unwrap_or_default();
        let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["CardNumber", "Expiry", "VerificationCode"]);
    }
}
