//! The number of decimals of each currency.
//!
//! Source: ISO 4217 as of October 2025, and the codes withdrawn since 2020, which reports of
//! earlier payments still contain. Codes without decimals in the standard, such as gold and units
//! of account, are omitted, because nobody pays with them.
//!
//! The table is here because crates that provide it add build scripts and dependencies to programs
//! that only need the types. A test compares it with such a crate.

use super::Currency;

/// Defines a constant for each code, and a table of the codes by number of decimals.
macro_rules! currencies {
    ($($decimals:literal: $($code:ident)+;)+) => {
        impl Currency {
            $($(
                #[doc = concat!("`", stringify!($code), "`, with ", $decimals, " decimals.")]
                pub const $code: Self = Self::of_code(stringify!($code));
            )+)+
        }

        pub(crate) const DECIMALS: &[(u32, &[Currency])] = &[$(($decimals, &[$(Currency::$code),+])),+];
    };
}

currencies! {
    0: BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF;
    2: AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV
       BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE
       CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD
       HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR
       LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD
       NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR
       SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY
       TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
       ZWL;
    3: BHD IQD JOD KWD LYD OMR TND;
    4: CLF UYW;
}

impl Currency {
    /// The number of decimals of the currency: 2 for CHF, 0 for JPY, 3 for KWD. `None` if ISO 4217
    /// had no such currency when this crate was released.
    #[must_use]
    pub fn decimals(self) -> Option<u32> {
        DECIMALS.iter().find(|(_, currencies)| currencies.contains(&self)).map(|(decimals, _)| *decimals)
    }
}
