//! What to do about a change. The page of a rule and each entry of a report fill in the same sentences.

use super::ChangeKind;
use super::definition::{Aspect, Definition};

/// What a sentence is about.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    /// The field that changes.
    pub(crate) field: String,
    /// In which requests: `in every request`.
    pub(crate) wherever: String,
    /// What changes, with everything around it: a field, an operation, a status or an error.
    pub(crate) place: String,
    /// The state before.
    pub(crate) old: String,
    /// The state now.
    pub(crate) new: String,
    /// The field that is used instead.
    pub(crate) target: String,
    /// All fields that are used instead.
    pub(crate) targets: String,
}

impl Words {
    /// The words that fit every change of a kind.
    pub(super) fn general(definition: &Definition) -> Self {
        let state = match definition.aspect {
            Aspect::Behavior | Aspect::EachValue | Aspect::FurtherValues | Aspect::Header => "value",
            Aspect::Constraint | Aspect::ProseRule => "rule",
            Aspect::Container | Aspect::Type => "type",
            Aspect::Default => "default",
            Aspect::Operation => "path",
            Aspect::Values => "list",
            Aspect::Deprecation
            | Aspect::ErrorName
            | Aspect::Field
            | Aspect::License
            | Aspect::Presence
            | Aspect::Request
            | Aspect::Response
            | Aspect::Status => "state",
        };
        let takes_its_place = matches!(
            definition.kind,
            ChangeKind::FieldRenamed | ChangeKind::FieldReplaced | ChangeKind::FieldMoved
        );
        Self {
            field: if takes_its_place { "the old field" } else { "the field" }.to_owned(),
            wherever: "wherever you send the object around it".to_owned(),
            place: "it".to_owned(),
            old: format!("the old {state}"),
            new: format!("the new {state}"),
            target: "the new field".to_owned(),
            targets: "the new fields".to_owned(),
        }
    }

    /// A sentence with these words in place of `{field}`, `{wherever}` and so on.
    fn fill(&self, sentence: &str) -> String {
        let words = [
            ("field", &self.field),
            ("wherever", &self.wherever),
            ("place", &self.place),
            ("old", &self.old),
            ("new", &self.new),
            ("target", &self.target),
            ("targets", &self.targets),
        ];
        let mut text = String::new();
        let mut rest = sentence;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            text += before;
            text += words.iter().find(|(each, _)| *each == name).map_or(name, |(_, word)| word);
            rest = after;
        }
        text + rest
    }
}

/// What to do about a kind of change in what a program sends and receives. Most changes that break nothing
/// need nothing.
pub(crate) fn advice(kind: ChangeKind, sent: bool, received: bool, words: &Words) -> Option<String> {
    sentence(kind, sent, received).map(|sentence| words.fill(sentence))
}

/// The sentence for a kind of change. Where a change is in both directions, the request comes first.
fn sentence(kind: ChangeKind, sent: bool, received: bool) -> Option<&'static str> {
    let request = |text| sent.then_some(text);
    let response = |text| received.then_some(text);
    match kind {
        ChangeKind::MandatoryFieldAdded | ChangeKind::FieldBecameMandatory => {
            request("Send {field} {wherever}.")
        }
        ChangeKind::MandatoryFieldRemoved | ChangeKind::OptionalFieldRemoved => {
            Some(match (sent, received) {
                (true, false) => "Stop sending {field}.",
                (true, true) => "Stop sending {field}, and do not rely on it in responses.",
                (false, _) => "Do not rely on {field}: responses no longer contain it.",
            })
        }
        ChangeKind::FieldRenamed | ChangeKind::FieldMoved => Some("Use {target} instead of {field}."),
        ChangeKind::FieldReplaced => Some("Use {targets} instead of {field}."),
        ChangeKind::FieldBecameOptional => response("Handle responses without {field}."),
        ChangeKind::TypeChanged | ChangeKind::TypeNarrowed | ChangeKind::ContainerReplaced => {
            Some(if sent { "Send {field} as {new}." } else { "Read {field} as {new}." })
        }
        ChangeKind::TypeWidened => response("Read {field} as {new}."),
        ChangeKind::ValueRenamed | ChangeKind::BehaviorRenamed => Some("Use {new} instead of {old}."),
        ChangeKind::ValueRemoved => request("Stop sending {old} in {field}."),
        ChangeKind::ValueAdded => response("Handle {new} in {field}."),
        ChangeKind::ValueListAdded => request("Send only these values in {field}: {new}."),
        ChangeKind::ValueListClosed => request("Send only the listed values in {field}."),
        ChangeKind::ValueListOpened
        | ChangeKind::ValueListRemoved
        | ChangeKind::ProseRuleRemoved
        | ChangeKind::ProseRuleLoosened => response("Handle other values of {field}."),
        ChangeKind::ConstraintTightened => request("Check what you send in {field}: it must satisfy {new}."),
        ChangeKind::ProseRuleAdded | ChangeKind::ProseRuleTightened => request("Check what you send: {new}."),
        ChangeKind::ProseRuleChanged => {
            request("Check what you send: {new}.").or(response("Handle other values of {field}."))
        }
        ChangeKind::ConstraintChanged => request("Check what you send in {field}: it must satisfy {new}.")
            .or(response("Make room for longer values of {field} where you store it.")),
        ChangeKind::ConstraintLoosened => {
            response("Make room for longer values of {field} where you store it.")
        }
        ChangeKind::DefaultChanged => {
            Some("Send {field} if you rely on {old}: requests without it now mean {new}.")
        }
        ChangeKind::DefaultRemoved => Some("Send {field} if you rely on {old}."),
        ChangeKind::OperationRemoved => Some("Stop calling {place}."),
        ChangeKind::OperationMoved => Some("Call {new} instead of {old}."),
        ChangeKind::OperationDeprecated | ChangeKind::FieldDeprecated => Some("Plan to do without {place}."),
        ChangeKind::LicenseRequired | ChangeKind::LicenseChanged => {
            Some("Ask Saferpay whether your account has the license.")
        }
        ChangeKind::RequestBodyAdded => Some("Send a body."),
        ChangeKind::RequestBodyRemoved => Some("Stop sending a body."),
        ChangeKind::ResponseBodyRemoved => Some("Do not read the body of the response."),
        ChangeKind::StatusAdded | ChangeKind::BehaviorAdded | ChangeKind::ErrorNameAdded => {
            Some("Handle {place} in errors.")
        }
        ChangeKind::ErrorNameRemoved => Some("Do not wait for {place}: another error may come instead."),
        ChangeKind::HeaderAdded | ChangeKind::HeaderChanged => {
            Some("Send {place} as {new} with the Management API. The SDK does it.")
        }
        ChangeKind::HeaderRemoved => Some("Stop sending {place}. The SDK no longer sends it."),
        ChangeKind::OptionalFieldAdded
        | ChangeKind::ContainerRenamed
        | ChangeKind::FieldNoLongerDeprecated
        | ChangeKind::FieldBecameRecommended
        | ChangeKind::FieldNoLongerRecommended
        | ChangeKind::ValueListRenamed
        | ChangeKind::ConstraintReworded
        | ChangeKind::DefaultAdded
        | ChangeKind::OperationAdded
        | ChangeKind::OperationRenamed
        | ChangeKind::OperationNoLongerDeprecated
        | ChangeKind::LicenseNoLongerRequired
        | ChangeKind::ResponseBodyAdded
        | ChangeKind::StatusRemoved
        | ChangeKind::BehaviorRemoved => None,
    }
}
