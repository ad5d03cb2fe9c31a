//! One order of fields for all versions of a table.
//!
//! The pages list a table's rows in one order up to 1.20 or so, and by alphabet
//! later. A constructor takes the mandatory fields in order, and `Amount::new`
//! must not swap amount and currency between two versions. So the order of the
//! oldest version stays, and a new field goes behind the one before it on its page.

use std::collections::BTreeMap;

/// The order of fields of every table, by the table's name in Rust.
#[derive(Debug, Default)]
pub(super) struct FieldOrder {
    orders: BTreeMap<String, Vec<String>>,
}

impl FieldOrder {
    /// Notes the fields of a table, in page order, and gives the position of each.
    pub(super) fn merge<'a>(
        &mut self,
        table: &str,
        fields: impl Iterator<Item = &'a str>,
    ) -> BTreeMap<String, usize> {
        let order = self.orders.entry(table.to_owned()).or_default();
        let mut previous = None;
        for field in fields {
            let known = order.iter().position(|known| known == field);
            let position = known.unwrap_or_else(|| {
                let position = previous.map_or(0, |previous: usize| previous + 1);
                order.insert(position, field.to_owned());
                position
            });
            previous = Some(position);
        }
        order.iter().enumerate().map(|(position, name)| (name.clone(), position)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::FieldOrder;

    #[test]
    fn keeps_the_oldest_order() {
        let mut order = FieldOrder::default();
        order.merge("Amount", ["Value", "CurrencyCode"].into_iter());
        let positions = order.merge("Amount", ["CurrencyCode", "Exponent", "Value"].into_iter());
        assert!(positions["Value"] < positions["CurrencyCode"]);
        assert!(positions["CurrencyCode"] < positions["Exponent"]);
    }
}
