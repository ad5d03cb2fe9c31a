//! Client settings from environment variables.

use std::env;
use std::ffi::OsString;
use std::fs;

use super::client_config::ClientConfig;
use super::credentials::has_control_character;
use super::pem_text::is_pem;
use super::{Credentials, Environment};
use crate::error::Problem;

const ENVIRONMENT: &str = "SAFERPAY_ENVIRONMENT";
const CUSTOMER_ID: &str = "SAFERPAY_CUSTOMER_ID";
const USERNAME: &str = "SAFERPAY_USERNAME";
const PASSWORD: &str = "SAFERPAY_PASSWORD";
const CERTIFICATE_FILE: &str = "SAFERPAY_CERTIFICATE_FILE";
const CERTIFICATE_PASSWORD: &str = "SAFERPAY_CERTIFICATE_PASSWORD";
const ROOT_CERTIFICATE_FILE: &str = "SAFERPAY_ROOT_CERTIFICATE_FILE";
const PROXY: &str = "SAFERPAY_PROXY";

/// Reads the environment variables of this process.
pub(super) fn read(config: &mut ClientConfig) {
    read_from(config, |name| env::var_os(name));
}

fn read_from(config: &mut ClientConfig, variable: impl Fn(&str) -> Option<OsString>) {
    config.variables_read = true;
    let mut problems = Vec::new();
    let mut text = |name: &'static str| {
        let value = variable(name).filter(|value| !value.is_empty())?;
        let text = value.into_string();
        text.map_err(|_| problems.push(Problem::new(name, "is not valid UTF-8"))).ok()
    };
    let [environment, customer_id, username, password, certificate_password, proxy] =
        [ENVIRONMENT, CUSTOMER_ID, USERNAME, PASSWORD, CERTIFICATE_PASSWORD, PROXY].map(&mut text);
    let [certificate, root_certificate] = [CERTIFICATE_FILE, ROOT_CERTIFICATE_FILE].map(|name| {
        let path = variable(name).filter(|path| !path.is_empty())?;
        let fault = |error: std::io::Error| {
            // The message does not repeat the path, which can be confidential.
            Problem::new(name, format!("names a file that cannot be read: {}", error.kind()))
        };
        fs::read(path).map_err(|error| problems.push(fault(error))).ok()
    });

    match environment.as_deref().map(environment_named) {
        Some(Some(environment)) => config.environment = Some(environment),
        Some(None) => {
            problems.push(Problem::new(ENVIRONMENT, "must be `test`, `production` or an address"));
        }
        None => {}
    }
    config.customer_id = customer_id.or(config.customer_id.take());
    config.root_certificates.extend(root_certificate);
    config.proxy = proxy.or(config.proxy.take());
    let variables = CredentialVariables { username, password, certificate, certificate_password };
    let faults = variables.control_characters();
    match variables.credentials() {
        Ok(Some(credentials)) if faults.is_empty() => config.credentials = Some(credentials),
        Ok(Some(_)) => config.credentials_rejected = true,
        Ok(None) => {}
        Err(problem) => {
            config.credentials_rejected = true;
            problems.push(problem);
        }
    }
    problems.extend(faults);
    config.problems.append(&mut problems);
}

fn environment_named(text: &str) -> Option<Environment> {
    match text {
        _ if text.eq_ignore_ascii_case("test") => Some(Environment::Test),
        _ if text.eq_ignore_ascii_case("production") => Some(Environment::Production),
        _ if text.contains("://") => Some(Environment::custom(text)),
        _ => None,
    }
}

/// The variables that contain credentials.
struct CredentialVariables {
    username: Option<String>,
    password: Option<String>,
    certificate: Option<Vec<u8>>,
    certificate_password: Option<String>,
}

impl CredentialVariables {
    /// The variables that hold a control character, mostly a line break from a file.
    fn control_characters(&self) -> Vec<Problem> {
        [
            (USERNAME, &self.username),
            (PASSWORD, &self.password),
            (CERTIFICATE_PASSWORD, &self.certificate_password),
        ]
        .into_iter()
        .filter(|(_, value)| value.as_deref().is_some_and(has_control_character))
        .map(|(name, _)| {
            Problem::new(name, "has a control character, such as a line break at its end: remove it")
        })
        .collect()
    }

    fn credentials(self) -> Result<Option<Credentials>, Problem> {
        let problem = |field, fault| Err(Problem::new(field, fault));
        match (self.username, self.password, self.certificate) {
            (None, None, None) if self.certificate_password.is_some() => {
                problem(CERTIFICATE_FILE, "is not set, but SAFERPAY_CERTIFICATE_PASSWORD is")
            }
            (None, None, None) => Ok(None),
            (Some(username), Some(password), None) => Ok(Some(Credentials::basic(username, password))),
            (Some(_), None, None) => problem(PASSWORD, "is not set, but SAFERPAY_USERNAME is"),
            (None, Some(_), None) => problem(USERNAME, "is not set, but SAFERPAY_PASSWORD is"),
            (None, None, Some(bytes)) => certificate(bytes, self.certificate_password).map(Some),
            (_, _, Some(_)) => {
                problem(CERTIFICATE_FILE, "must not be set together with a username and password")
            }
        }
    }
}

/// Detects the format of a certificate file: PEM by its marker, PKCS#12 otherwise.
fn certificate(bytes: Vec<u8>, password: Option<String>) -> Result<Credentials, Problem> {
    if is_pem(&bytes) {
        return match password {
            None => Ok(Credentials::certificate_pem(bytes)),
            Some(_) => Err(Problem::new(CERTIFICATE_PASSWORD, "is for PKCS#12 files, but the file is PEM")),
        };
    }
    pkcs12(bytes, password)
}

#[cfg(feature = "pkcs12")]
#[allow(clippy::unnecessary_wraps, reason = "it is one without the feature")]
fn pkcs12(bytes: Vec<u8>, password: Option<String>) -> Result<Credentials, Problem> {
    Ok(Credentials::certificate_pkcs12(bytes, password.unwrap_or_default()))
}

#[cfg(not(feature = "pkcs12"))]
fn pkcs12(_: Vec<u8>, _: Option<String>) -> Result<Credentials, Problem> {
    Err(Problem::new(CERTIFICATE_FILE, "is not a PEM file, and PKCS#12 requires the feature `pkcs12`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> ClientConfig {
        let mut config = ClientConfig::default();
        read_from(&mut config, |name| {
            let (_, value) = variables.iter().find(|(given, _)| *given == name)?;
            Some((*value).into())
        });
        config
    }

    fn problems(variables: &[(&str, &str)]) -> Vec<String> {
        read(variables).problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn environments_are_names_or_urls() {
        for (text, environment) in [
            ("test", Environment::Test),
            ("Production", Environment::Production),
            ("http://127.0.0.1:1", Environment::custom("http://127.0.0.1:1")),
        ] {
            assert_eq!(read(&[(ENVIRONMENT, text)]).environment, Some(environment));
        }
        assert_eq!(
            problems(&[(ENVIRONMENT, "prod")]),
            ["SAFERPAY_ENVIRONMENT must be `test`, `production` or an address"],
        );
    }

    #[test]
    fn incomplete_or_mixed_credentials_are_refused() {
        assert!(read(&[(USERNAME, "name"), (PASSWORD, "word")]).credentials.is_some());
        assert!(read(&[(USERNAME, ""), (PASSWORD, "")]).credentials.is_none());
        for (variables, start) in [
            (&[(USERNAME, "name")][..], "SAFERPAY_PASSWORD is not set"),
            (&[(PASSWORD, "word")], "SAFERPAY_USERNAME is not set"),
            (&[(CERTIFICATE_PASSWORD, "word")], "SAFERPAY_CERTIFICATE_FILE is not set"),
            (&[(CERTIFICATE_FILE, "/nowhere/secret")], "SAFERPAY_CERTIFICATE_FILE names a file that cannot"),
            (
                &[(CERTIFICATE_FILE, "Cargo.toml"), (USERNAME, "name"), (PASSWORD, "word")],
                "SAFERPAY_CERTIFICATE_FILE must not be set together",
            ),
        ] {
            let problems = problems(variables);
            assert!(problems.len() == 1 && problems[0].starts_with(start), "{problems:?}");
            assert!(!problems[0].contains("/nowhere"));
        }
    }

    #[test]
    fn control_characters_are_reported_with_the_variable() {
        for control in ["\n", "\r\n", "\t", "\u{7f}"] {
            let [username, password, other] =
                ["name", "word", "secret"].map(|text| format!("{text}{control}"));
            let read = read(&[(USERNAME, &username), (PASSWORD, &password), (CERTIFICATE_PASSWORD, &other)]);
            let fields: Vec<_> = read.problems.iter().map(Problem::field).collect();
            assert_eq!(fields, [USERNAME, PASSWORD, CERTIFICATE_PASSWORD]);
            assert!(read.credentials.is_none() && read.credentials_rejected);
        }
    }

    #[test]
    fn all_problems_are_reported() {
        let variables =
            [(ENVIRONMENT, "x"), (CERTIFICATE_FILE, "/nowhere/1"), (ROOT_CERTIFICATE_FILE, "/nowhere/2")];
        assert_eq!(problems(&variables).len(), 3);
    }
}
