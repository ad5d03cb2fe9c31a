//! How many decimals each currency has.
//!
//! Source: ISO 4217 as of October 2025, and the codes withdrawn since 2020, which reports of
//! earlier payments still name. What has no decimals by the standard, such as gold and units of
//! account, is left out: nobody pays in it.
//!
//! The table is written here, as crates that keep it bring build scripts and further
//! dependencies into programs that want types alone. A test compares it with such a crate.

use super::Currency;

/// A constant for each code, and the codes of each number of decimals.
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
