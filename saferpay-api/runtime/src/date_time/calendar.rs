//! The proleptic Gregorian calendar.

/// The number of days since January 1, 1970.
///
/// Years start in March here, so that the leap day is the last day of the year.
pub(super) fn days_since_1970(year: u16, month: u8, day: u8) -> i64 {
    let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// Year, month and day. `None` outside the years 1 to 9999.
pub(super) fn date_of(days_since_1970: i64) -> Option<(u16, u8, u8)> {
    let days = days_since_1970.checked_add(719_468)?;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = u16::try_from(year_of_era + era * 400 + next).ok()?;
    let in_range = (1..=9999).contains(&year);
    in_range.then_some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

pub(super) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_is_the_one_after_the_day_before() {
        let mut days = days_since_1970(1, 1, 1);
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(days_since_1970(year, month, day), days);
                    assert_eq!(date_of(days), Some((year, month, day)));
                    days += 1;
                }
            }
        }
        assert_eq!((days_since_1970(1970, 1, 1), date_of(days)), (0, None));
        assert_eq!((date_of(i64::MAX), date_of(i64::MIN)), (None, None));
    }
}
