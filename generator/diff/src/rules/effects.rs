//! What each kind of change can do to Rust code. A test compares it with the impacts of all entries.

use super::ChangeKind;
use super::definition::{Aspect, Definition, Scope};
use crate::model::Effect;

/// The effects that a kind of change can have, in what a program sends or only in what it receives.
#[must_use]
#[expect(clippy::too_many_lines, reason = "one list, with an arm for every kind of change")]
pub fn effects(kind: ChangeKind, sent: bool) -> &'static [Effect] {
    match kind {
        ChangeKind::MandatoryFieldAdded if sent => {
            &[Effect::ArgumentAdded, Effect::FieldAdded, Effect::SetterAdded, Effect::ItemAdded]
        }
        ChangeKind::MandatoryFieldAdded => &[Effect::FieldAdded, Effect::ItemAdded],
        ChangeKind::MandatoryFieldRemoved if sent => &[Effect::Removed, Effect::ArgumentRemoved],
        ChangeKind::MandatoryFieldRemoved
        | ChangeKind::OptionalFieldRemoved
        | ChangeKind::OperationRemoved => &[Effect::Removed],
        ChangeKind::OptionalFieldAdded if sent => &[Effect::SetterAdded, Effect::ItemAdded],
        ChangeKind::OptionalFieldAdded | ChangeKind::OperationAdded => &[Effect::ItemAdded],
        ChangeKind::FieldRenamed | ChangeKind::FieldReplaced | ChangeKind::FieldMoved if sent => &[
            Effect::Removed,
            Effect::TypeChanged,
            Effect::ArgumentAdded,
            Effect::ArgumentRemoved,
            Effect::FieldAdded,
            Effect::SetterAdded,
            Effect::ItemAdded,
        ],
        ChangeKind::FieldRenamed | ChangeKind::FieldReplaced | ChangeKind::FieldMoved => {
            &[Effect::Removed, Effect::FieldAdded, Effect::ItemAdded]
        }
        ChangeKind::TypeWidened if sent => &[Effect::TypeChanged, Effect::ValidationLoosened],
        ChangeKind::TypeNarrowed if sent => &[Effect::TypeChanged, Effect::ValidationTightened],
        ChangeKind::TypeChanged if sent => &[Effect::TypeChanged, Effect::ValidationChanged],
        ChangeKind::TypeWidened | ChangeKind::TypeNarrowed | ChangeKind::TypeChanged => {
            &[Effect::TypeChanged, Effect::Unchanged]
        }
        ChangeKind::ContainerRenamed | ChangeKind::OperationRenamed => &[Effect::Renamed],
        ChangeKind::ContainerReplaced => &[Effect::Removed, Effect::ItemAdded],
        ChangeKind::FieldBecameMandatory if sent => {
            &[Effect::ArgumentAdded, Effect::Removed, Effect::BecameMandatory, Effect::Unchanged]
        }
        ChangeKind::FieldBecameMandatory => &[Effect::BecameMandatory, Effect::Unchanged],
        ChangeKind::FieldBecameOptional if sent => {
            &[Effect::ArgumentRemoved, Effect::BecameOptional, Effect::SetterAdded, Effect::Unchanged]
        }
        ChangeKind::FieldBecameOptional => &[Effect::BecameOptional, Effect::Unchanged],
        ChangeKind::ValueAdded => &[Effect::VariantAdded],
        ChangeKind::ValueRemoved => &[Effect::VariantRemoved],
        ChangeKind::ValueRenamed => &[Effect::VariantRemoved, Effect::VariantAdded],
        ChangeKind::ValueListAdded
        | ChangeKind::ValueListRemoved
        | ChangeKind::ValueListRenamed
        | ChangeKind::ResponseBodyAdded
        | ChangeKind::ResponseBodyRemoved => &[Effect::TypeChanged],
        ChangeKind::ValueListOpened
        | ChangeKind::ConstraintLoosened
        | ChangeKind::ProseRuleRemoved
        | ChangeKind::ProseRuleLoosened
            if sent =>
        {
            &[Effect::ValidationLoosened]
        }
        ChangeKind::ValueListClosed
        | ChangeKind::ConstraintTightened
        | ChangeKind::ProseRuleAdded
        | ChangeKind::ProseRuleTightened
            if sent =>
        {
            &[Effect::ValidationTightened]
        }
        ChangeKind::ConstraintChanged | ChangeKind::ProseRuleChanged if sent => &[Effect::ValidationChanged],
        ChangeKind::OperationDeprecated => &[Effect::Deprecated],
        ChangeKind::OperationNoLongerDeprecated => &[Effect::NoLongerDeprecated],
        ChangeKind::RequestBodyAdded => &[Effect::ArgumentAdded],
        ChangeKind::RequestBodyRemoved => &[Effect::ArgumentRemoved],
        ChangeKind::FieldDeprecated
        | ChangeKind::FieldNoLongerDeprecated
        | ChangeKind::FieldBecameRecommended
        | ChangeKind::FieldNoLongerRecommended
        | ChangeKind::ValueListOpened
        | ChangeKind::ValueListClosed
        | ChangeKind::ConstraintTightened
        | ChangeKind::ConstraintLoosened
        | ChangeKind::ConstraintChanged
        | ChangeKind::ConstraintReworded
        | ChangeKind::ProseRuleAdded
        | ChangeKind::ProseRuleRemoved
        | ChangeKind::ProseRuleTightened
        | ChangeKind::ProseRuleLoosened
        | ChangeKind::ProseRuleChanged
        | ChangeKind::DefaultAdded
        | ChangeKind::DefaultRemoved
        | ChangeKind::DefaultChanged
        | ChangeKind::OperationMoved
        | ChangeKind::LicenseRequired
        | ChangeKind::LicenseNoLongerRequired
        | ChangeKind::LicenseChanged
        | ChangeKind::BehaviorAdded
        | ChangeKind::BehaviorRemoved
        | ChangeKind::BehaviorRenamed
        | ChangeKind::ErrorNameAdded
        | ChangeKind::ErrorNameRemoved => &[Effect::Unchanged],
        ChangeKind::StatusAdded
        | ChangeKind::StatusRemoved
        | ChangeKind::HeaderAdded
        | ChangeKind::HeaderRemoved
        | ChangeKind::HeaderChanged => &[],
    }
}

/// The item that an effect is about, as the beginning of a sentence.
pub(super) fn item(definition: &Definition, effect: Effect) -> &'static str {
    match (&definition.scope, definition.aspect, effect) {
        (_, Aspect::Behavior | Aspect::ErrorName, _) | (_, _, Effect::VariantRemoved) => "The variant",
        (Scope::Service { .. }, _, _) => "The function",
        (_, _, Effect::ArgumentAdded | Effect::ArgumentRemoved) => "The constructor",
        (_, _, Effect::SetterAdded) | (_, Aspect::Presence, Effect::Removed) => "The setter",
        (_, _, Effect::VariantAdded) => "The value",
        (_, Aspect::Container, _) => "The type",
        (_, _, _) => "The field",
    }
}
