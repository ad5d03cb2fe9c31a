//! The parser of dates and times.

use super::{Date, DateTimeError, LocalDateTime, Offset, ParsedDateTime};

/// Parses `yyyy-MM-dd`, optionally with `THH:mm:ss`, a fraction of up to nine digits, and `Z` or an
/// offset. The seconds are optional.
pub(crate) fn parse(text: &str) -> Result<ParsedDateTime, DateTimeError> {
    let mut rest = Rest(text.as_bytes());
    read(&mut rest).ok_or(DateTimeError::Invalid { position: text.len() - rest.0.len() })
}

fn read(rest: &mut Rest<'_>) -> Option<ParsedDateTime> {
    let year = rest.number(4)?;
    rest.take(b"-")?;
    let month = rest.byte_number()?;
    rest.take(b"-")?;
    let day = Date::new(year, month, rest.byte_number()?)?;
    if rest.0.is_empty() {
        return Some(ParsedDateTime::Date(day));
    }
    rest.take(b"T")?;
    let hour = rest.byte_number()?;
    rest.take(b":")?;
    let minute = rest.byte_number()?;
    let mut second = 0;
    let mut nanosecond = 0;
    if rest.take(b":").is_some() {
        second = rest.byte_number()?;
        if rest.take(b".").is_some() {
            nanosecond = rest.fraction()?;
        }
    }
    let local = LocalDateTime::new(day, hour, minute, second, nanosecond)?;
    if rest.0.is_empty() {
        return Some(ParsedDateTime::Local(local));
    }
    let offset = rest.offset()?;
    rest.0.is_empty().then_some(ParsedDateTime::Offset(local.at_offset(offset)))
}

/// The rest of the text.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take(&mut self, one_of: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        one_of.contains(first).then(|| self.0 = rest)?;
        Some(*first)
    }

    fn digit(&mut self) -> Option<u16> {
        self.take(b"0123456789").map(|digit| u16::from(digit - b'0'))
    }

    fn number(&mut self, digits: usize) -> Option<u16> {
        (0..digits).try_fold(0, |number, _| Some(number * 10 + self.digit()?))
    }

    fn byte_number(&mut self) -> Option<u8> {
        u8::try_from(self.number(2)?).ok()
    }

    fn fraction(&mut self) -> Option<u32> {
        let mut nanosecond = u32::from(self.digit()?) * 100_000_000;
        let mut place = 10_000_000;
        while let Some(digit) = self.digit() {
            if place == 0 {
                return None;
            }
            nanosecond += u32::from(digit) * place;
            place /= 10;
        }
        Some(nanosecond)
    }

    fn offset(&mut self) -> Option<Offset> {
        let sign = self.take(b"Z+-")?;
        if sign == b'Z' {
            return Some(Offset::UTC);
        }
        let hours = i16::from(self.byte_number()?);
        self.take(b":")?;
        let minutes = i16::from(self.byte_number()?);
        let total = hours * 60 + minutes;
        if minutes > 59 {
            return None;
        }
        Offset::from_minutes(if sign == b'-' { -total } else { total })
    }
}
