//! Returns the license and the payment page configurations of a customer.

use serde_json::json;

use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    pub(super) fn license(&self, call: &Call) -> OperationResult {
        let license = &self.customer(&call.customer)?.license;
        // The display names of features are assumed: their ids in lowercase.
        let features = license
            .features
            .iter()
            .map(|id| json!({ "Id": id, "DisplayName": id.replace('_', " ").to_lowercase() }));
        Ok(json!({
            "Package": { "Id": license.package, "DisplayName": license.name },
            "Features": features.collect::<Vec<_>>(),
        }))
    }

    /// Assumed: the first one is the default.
    pub(super) fn payment_page_configurations(&self, call: &Call) -> OperationResult {
        let names = &self.customer(&call.customer)?.payment_page_configurations;
        let configurations = names
            .iter()
            .enumerate()
            .map(|(number, name)| json!({ "Name": name, "Description": name, "IsDefault": number == 0 }));
        Ok(json!({ "Configurations": configurations.collect::<Vec<_>>() }))
    }
}
