//! Reads the headers that operations require.

use std::collections::BTreeSet;

use super::Reader;
use super::node::Node;
use crate::extension;
use saferpay_spec::Header;

/// OpenAPI ignores header parameters with these names.
const WITHOUT_MEANING: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Reader<'a> {
    /// The headers among the parameters, shared ones first, each once.
    pub(super) fn headers(&self) -> Vec<Header> {
        let mut headers: Vec<Header> = Vec::new();
        let mut seen = BTreeSet::new();
        for parameter in self.all_parameters() {
            let Some(name) = parameter.text("name").filter(|_| parameter.text("in") == Some("header")) else {
                continue;
            };
            if WITHOUT_MEANING.iter().all(|other| !other.eq_ignore_ascii_case(name)) && seen.insert(name) {
                let value = parameter.text(extension::HEADER).unwrap_or_default().to_owned();
                headers.push(Header { name: name.to_owned(), value });
            }
        }
        headers
    }

    fn all_parameters(&self) -> Vec<Node<'a>> {
        let shared = self.root.get("components").and_then(|components| components.get("parameters"));
        let mut all = members(shared);
        for path in members(self.root.get("paths")) {
            let operations = members(Some(path.clone()));
            for owner in operations.into_iter().chain([path]) {
                all.extend(owner.get("parameters").map(|list| list.items()).unwrap_or_default());
            }
        }
        all
    }
}

fn members(owner: Option<Node<'_>>) -> Vec<Node<'_>> {
    let members = owner.map(|owner| owner.members()).unwrap_or_default();
    members.into_iter().map(|(_, member)| member).collect()
}
