//! Currency and country codes.
//!
//! Lists of a few hundred bytes instead of a crate: validation only needs to know whether a code
//! exists, and the build without a client depends on little more than serde. A code that is missing
//! here can be sent by a call that allows unknown values.
//!
//! The compiler turns the lists into tables with one bit per code. Addresses and amounts make these
//! the most frequent checks of a request, which would otherwise be searches.

use crate::money;

/// Whether this is the code of a currency.
pub(super) fn is_currency(code: &str) -> bool {
    let [first, second, third] = *code.as_bytes() else { return false };
    let (Some(first), Some(second), Some(third)) = (letter(first), letter(second), letter(third)) else {
        return false;
    };
    CURRENCY_BITS[first * LETTERS + second] >> third & 1 == 1
}

/// Whether this is the code of a country, in upper or lower case.
pub(super) fn is_country(code: &str) -> bool {
    let [first, second] = *code.as_bytes() else { return false };
    match (letter(first.to_ascii_uppercase()), letter(second.to_ascii_uppercase())) {
        (Some(first), Some(second)) => COUNTRY_BITS[first] >> second & 1 == 1,
        _ => false,
    }
}

const LETTERS: usize = 26;

/// For each pair of first letters, a bit for each third letter.
static CURRENCY_BITS: [u32; LETTERS * LETTERS] = {
    let mut bits = [0; LETTERS * LETTERS];
    let mut places = money::DECIMALS;
    while let [(_, codes), rest @ ..] = places {
        let mut codes = *codes;
        while let [code, others @ ..] = codes {
            let [first, second, third] = code.letters();
            bits[index(first) * LETTERS + index(second)] |= 1 << index(third);
            codes = others;
        }
        places = rest;
    }
    let mut codes = WITHOUT_DECIMALS.as_bytes();
    while let [first, second, third, rest @ ..] = codes {
        bits[index(*first) * LETTERS + index(*second)] |= 1 << index(*third);
        codes = after_space(rest);
    }
    bits
};

/// For each first letter, a bit for each second letter.
static COUNTRY_BITS: [u32; LETTERS] = {
    let mut bits = [0; LETTERS];
    let mut codes = COUNTRIES.as_bytes();
    while let [first, second, rest @ ..] = codes {
        bits[index(*first)] |= 1 << index(*second);
        codes = after_space(rest);
    }
    bits
};

const fn letter(byte: u8) -> Option<usize> {
    if byte.is_ascii_uppercase() { Some(index(byte)) } else { None }
}

const fn index(letter: u8) -> usize {
    (letter - b'A') as usize
}

const fn after_space(text: &[u8]) -> &[u8] {
    if let [b' ', rest @ ..] = text { rest } else { text }
}

/// The codes of ISO 4217 that are not used for payments: metals, units of account, and the codes
/// for testing and for no currency.
const WITHOUT_DECIMALS: &str = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

/// ISO 3166-1, and `XK`, which is used for Kosovo.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ \
BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ \
DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT \
GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX \
MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS \
RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN \
TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_complete_and_sorted() {
        for (list, length) in [(WITHOUT_DECIMALS, 3), (COUNTRIES, 2)] {
            let codes: Vec<&str> = list.split(' ').collect();
            assert!(codes.is_sorted_by(|one, next| one < next));
            assert!(codes.iter().all(|code| code.len() == length), "{codes:?}");
        }
        let currencies: u32 = CURRENCY_BITS.iter().map(|bits| bits.count_ones()).sum();
        let countries: u32 = COUNTRY_BITS.iter().map(|bits| bits.count_ones()).sum();
        assert_eq!((currencies, countries), (184, 250));
        assert!(COUNTRIES.split(' ').all(is_country) && WITHOUT_DECIMALS.split(' ').all(is_currency));
    }

    #[test]
    fn codes_are_distinguished_from_similar_texts() {
        assert!(is_currency("CHF") && is_currency("JPY") && is_currency("XCG"));
        assert!(!is_currency("chf") && !is_currency("EUU") && !is_currency("F C") && !is_currency(""));
        assert!(is_country("CH") && is_country("de") && is_country("XK"));
        assert!(!is_country("UK") && !is_country("C ") && !is_country("Ä") && !is_country("D A"));
    }
}
