//! Formats as regular expressions.

use super::Format;
use super::codes::{COUNTRIES, CURRENCIES};

/// A day of the calendar, with leap years.
const DAY: &str = "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])\
    |(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))\
    |(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

/// Hours and minutes.
const MINUTE: &str = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

/// Seconds with up to three digits after the point.
const SECONDS: &str = ":[0-5][0-9](?:[.][0-9]{1,3})?";

/// UTC, or the distance to it.
const OFFSET: &str = "(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])";

/// A number below 256.
const BYTE: &str = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

impl Format {
    /// A regular expression that matches exactly the texts of this format. None for a format that follows from
    /// the type of a field or its constraints.
    ///
    /// It has the syntax of RE2, which expressions of CEL use.
    #[must_use]
    pub fn pattern(self) -> Option<String> {
        let pattern = match self {
            Self::Base64 | Self::Guid | Self::Uri => return None,
            Self::Amount => "[0-9]+".to_owned(),
            Self::WholeNumber => "-?[0-9]+".to_owned(),
            Self::Country => format!("(?i:{})", COUNTRIES.replace(' ', "|")),
            Self::Currency => format!("(?:{})", CURRENCIES.replace(' ', "|")),
            Self::DateTime => format!("{DAY}T{MINUTE}(?:{SECONDS})?{OFFSET}?"),
            Self::Day => DAY.to_owned(),
            Self::DayOrMinute => format!("{DAY}(?:T{MINUTE})?"),
            Self::HttpsAddress => address("https"),
            Self::WebAddress => address("https?"),
            Self::Ipv4 => format!("{BYTE}(?:[.]{BYTE}){{3}}"),
            Self::Ipv6 => ipv6(),
            Self::Language => "[A-Za-z]{2}(?:-[A-Za-z]{2})?".to_owned(),
        };
        Some(format!("^{pattern}$"))
    }
}

/// A scheme, a host, and no spaces or control characters.
fn address(scheme: &str) -> String {
    let broken = r"\p{Z}\p{Cc}";
    format!("(?i:{scheme})://[^/?#{broken}][^{broken}]*")
}

/// The grammar of RFC 3986: eight groups, of which `::` replaces at least one.
fn ipv6() -> String {
    let group = "[0-9A-Fa-f]{1,4}";
    // The last two groups can be an IPv4 address.
    let tail = format!("(?:{group}:{group}|{BYTE}(?:[.]{BYTE}){{3}})");
    let mut forms = vec![format!("(?:{group}:){{6}}{tail}")];
    // With `::`, there are up to `before` groups in front of it, and `after` groups and the tail behind it.
    for (before, after) in [(0, 5), (1, 4), (2, 3), (3, 2), (4, 1), (5, 0)] {
        forms.push(format!("{}::(?:{group}:){{{after}}}{tail}", up_to(before, group)));
    }
    forms.push(format!("{}::{group}", up_to(6, group)));
    forms.push(format!("{}::", up_to(7, group)));
    format!("(?:{})", forms.join("|"))
}

/// None, or up to `most` groups.
fn up_to(most: usize, group: &str) -> String {
    match most {
        0 => String::new(),
        most => format!("(?:{group}(?::{group}){{0,{}}})?", most - 1),
    }
}

#[cfg(test)]
mod tests {
    use crate::Format;

    #[test]
    fn the_formats_of_rules_have_a_pattern() {
        for format in Format::ALL {
            assert_eq!(format.pattern().is_some(), format.is_prose_rule(), "{format}");
        }
    }
}
