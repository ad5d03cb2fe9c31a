//! Money in generated types: `Value` in minor units, and `CurrencyCode`.

use super::{Money, MoneyError, parser};

/// Parses both fields.
///
/// # Errors
///
/// If the value is not an integer, or the currency code is not valid.
pub fn parse(value: &str, currency_code: &str) -> Result<Money, MoneyError> {
    Ok(Money::from_minor_units(parser::whole(value)?, currency_code.parse()?))
}

/// Implements conversions from and to [`Money`] for a generated type with the fields `value` and
/// `currency_code`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_money {
    ($name:ident) => {
        impl $name {
            /// The amount as money.
            ///
            /// # Errors
            ///
            /// If the value is not an integer, or the currency code is not valid.
            #[inline]
            pub fn money(&self) -> Result<$crate::money::Money, $crate::money::MoneyError> {
                $crate::money::wire::parse(&self.value, &self.currency_code)
            }
        }

        impl From<$crate::money::Money> for $name {
            #[inline]
            fn from(money: $crate::money::Money) -> Self {
                Self::new(money.minor_units().to_string(), money.currency().as_str())
            }
        }

        impl TryFrom<&$name> for $crate::money::Money {
            type Error = $crate::money::MoneyError;

            #[inline]
            fn try_from(amount: &$name) -> Result<Self, Self::Error> {
                amount.money()
            }
        }
    };
}
