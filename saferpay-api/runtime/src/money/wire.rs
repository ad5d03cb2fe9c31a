//! Money as generated types hold it: `Value` in minor units, and `CurrencyCode`.

use super::{Money, MoneyError, digits};

/// Reads both fields.
///
/// # Errors
///
/// If the value is no whole number of minor units, or the currency no code.
pub fn parse(value: &str, currency_code: &str) -> Result<Money, MoneyError> {
    Ok(Money::from_minor_units(digits::whole(value)?, currency_code.parse()?))
}

/// Ties a generated type with the fields `value` and `currency_code` to [`Money`].
#[doc(hidden)]
#[macro_export]
macro_rules! impl_money {
    ($name:ident) => {
        impl $name {
            /// The amount as money.
            ///
            /// # Errors
            ///
            /// If the value is no whole number of minor units, or the currency no code.
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
