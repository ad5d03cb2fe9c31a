//! Reads the TOML file of accounts, and checks it.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use saferpay_spec::foreign_text;
use saferpay_spec::problem::Problems;

use super::{Accounts, Customer};
use crate::quirks::Quirks;

/// The accounts of a sandbox that is given no others.
static BUILT_IN: &str = include_str!("../../accounts.toml");
const BUILT_IN_FILE: &str = "accounts.toml";

/// The kinds of terminals.
const KINDS: &[&str] = &["ECOM", "SPG", "MPO"];

impl Accounts {
    /// The built-in accounts, which a sandbox has by default.
    ///
    /// # Panics
    ///
    /// Never: they are part of this package, and its tests read them.
    #[must_use]
    pub fn built_in() -> Self {
        Self::parse(BUILT_IN_FILE, BUILT_IN).expect("the built-in accounts are valid")
    }

    /// Reads a file in UTF-8 or UTF-16, with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// Reports all problems at once: where each is, and how to fix it.
    pub fn read(path: &Path) -> Result<Self, Problems> {
        let file = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| Problems::one(&file, unreadable(&error)))?;
        Self::parse(&file, &foreign_text::decode(&bytes))
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// Reports all problems at once: where each is, and how to fix it.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let accounts: Self = toml::from_str(text).map_err(|error| {
            let line =
                error.span().map_or(1, |span| 1 + text[..span.start.min(text.len())].matches('\n').count());
            let advice = "the file accounts.toml of the crate saferpay-sandbox shows the format";
            // Only the message: the full error quotes the line, which may contain a password.
            Problems::one(format!("{file}:{line}"), format!("{}; {advice}", error.message()))
        })?;
        accounts.check(file)?;
        Ok(accounts)
    }

    /// These accounts and others. The others decide on quirks that both switch.
    #[must_use]
    pub fn with(mut self, others: Self) -> Self {
        self.quirks.extend(others.quirks);
        self.customers.extend(others.customers);
        self
    }

    /// Checks the accounts.
    ///
    /// # Errors
    ///
    /// Reports all problems at once: where each is, and how to fix it.
    pub fn check(&self, file: &str) -> Result<(), Problems> {
        let mut problems = Problems::default();
        if self.customers.is_empty() {
            problems.add(file, "has no [[customer]]; add one, or nobody can call");
        }
        if let Err(problem) = Quirks::default().switched(&self.quirks) {
            problems.add(file, problem.to_string());
        }
        let mut seen = Seen::default();
        for customer in &self.customers {
            check_customer(
                &format!("{file}: customer {:?}", customer.id),
                customer,
                &mut seen,
                &mut problems,
            );
        }
        problems.into_result()
    }
}

#[derive(Default)]
struct Seen<'a> {
    customers: BTreeSet<&'a str>,
    usernames: BTreeSet<&'a str>,
    terminals: BTreeSet<&'a str>,
}

fn check_customer<'a>(place: &str, customer: &'a Customer, seen: &mut Seen<'a>, problems: &mut Problems) {
    if !is_number(&customer.id) {
        problems.add(place, "the id is not a number of 1 to 8 digits; correct it");
    }
    if !seen.customers.insert(&customer.id) {
        problems.add(place, "occurs twice; give one of them another id");
    }
    if customer.credentials.is_empty() {
        problems.add(place, "has no [[customer.credentials]]; add some, or it cannot call");
    }
    for credentials in &customer.credentials {
        let name = &credentials.username;
        if name.is_empty() || name.contains(':') {
            problems.add(place, "has a username that is empty or has a colon, which no client can send");
        }
        if !seen.usernames.insert(name) {
            problems.add(place, format!("the username {name:?} occurs twice; usernames must be unique"));
        }
    }
    for terminal in &customer.terminals {
        let place = format!("{place}: terminal {:?}", terminal.id);
        if !is_number(&terminal.id) || terminal.id.len() != 8 {
            problems.add(&place, "the id is not a number of 8 digits; correct it");
        }
        if !seen.terminals.insert(&terminal.id) {
            problems.add(&place, "occurs twice; a terminal belongs to one customer");
        }
        if !KINDS.contains(&&*terminal.kind) {
            problems.add(&place, format!("the kind {:?} is not one of {}", terminal.kind, KINDS.join(", ")));
        }
        for method in &terminal.payment_methods {
            for currency in &method.currencies {
                if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
                    let text =
                        format!("{} has the currency {currency:?}; expected one like CHF", method.name);
                    problems.add(&place, text);
                }
            }
        }
    }
}

/// The form that the documentation gives ids of customers and terminals.
fn is_number(id: &str) -> bool {
    (1..=8).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit())
}

fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "does not exist; check the path".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> String {
        Accounts::parse("accounts.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn the_built_in_accounts_support_every_kind_of_test() {
        let accounts = Accounts::built_in();
        assert!(accounts.customers.len() >= 2, "one customer's data must be closable to another");
        let kinds: BTreeSet<&str> = accounts.customers[0].terminals.iter().map(|each| &*each.kind).collect();
        assert_eq!(kinds.len(), KINDS.len());
    }

    #[test]
    fn a_syntax_error_has_its_line() {
        let text = problems(
            "[[customer]]\nid = \"1\"\nlicense = { package = \"P\", name = \"N\" }\nterminals = 1\n",
        );
        assert!(text.starts_with("accounts.toml:4: unknown field `terminals`"), "{text}");
        let text = problems("[[customer]]\nid = \n");
        assert!(text.starts_with("accounts.toml:2:"), "{text}");
    }

    #[test]
    fn all_problems_are_reported_at_once_without_a_password() {
        let text = problems(
            r#"
            [[customer]]
            id = "12x"
            license = { package = "P", name = "N" }
            credentials = [{ username = "a:b", password = "hidden-word" }]
            terminal = [{ id = "1", kind = "WEB", payment_method = [{ name = "VISA", currencies = ["Fr."] }] }]
            [[customer]]
            id = "12x"
            license = { package = "P", name = "N" }
            "#,
        );
        assert_eq!(text.lines().count(), 8, "{text}");
        assert!(!text.contains("hidden-word"));
        let text = problems(
            "[[customer]]\ncredentials = [{ username = \"u\", password = \"hidden-word\", x = 1 }]\n",
        );
        assert!(!text.contains("hidden-word"), "{text}");
    }

    #[test]
    fn a_file_is_read_in_every_encoding() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("accounts.toml");
        let marked = format!("\u{feff}{BUILT_IN}");
        let utf16 = |unit: fn(u16) -> [u8; 2]| marked.encode_utf16().flat_map(unit).collect();
        for bytes in [
            marked.clone().into_bytes(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            format!("{BUILT_IN}\0\0").into_bytes(),
            [b"# M\xfcller\r\n", BUILT_IN.as_bytes()].concat(),
        ] {
            fs::write(&path, bytes).unwrap();
            let accounts = Accounts::read(&path).unwrap();
            assert_eq!(accounts.customers.len(), Accounts::built_in().customers.len());
        }
    }

    #[test]
    fn a_missing_file_is_an_error() {
        let error = Accounts::read(Path::new("nowhere/accounts.toml")).unwrap_err();
        assert!(error.to_string().starts_with("nowhere/accounts.toml: does not exist"), "{error}");
    }
}
