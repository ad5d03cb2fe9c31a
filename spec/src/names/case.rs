//! Published names as type names, which the SDK, the sandbox, texts and OpenAPI documents share.

use heck::ToUpperCamelCase as _;

/// The type of a container, by its id: `Payment_Models_Payer` is `Payer`.
#[must_use]
pub fn container_name(id: &str) -> String {
    type_name(id.rsplit('_').next().unwrap_or(id))
}

/// A type: `IBAN` is `Iban`.
#[must_use]
pub fn type_name(name: &str) -> String {
    let camel = name.to_upper_camel_case();
    if camel.starts_with(|first: char| first.is_ascii_digit()) { format!("N{camel}") } else { camel }
}

#[cfg(test)]
mod tests {
    use super::{container_name, type_name};

    #[test]
    fn follows_rust_case() {
        assert_eq!(type_name("PaymentPage"), "PaymentPage");
        assert_eq!(type_name("IBAN"), "Iban");
        assert_eq!(type_name("3DS"), "N3ds");
        assert_eq!(container_name("Payment_Models_PayerProfile"), "PayerProfile");
    }
}
