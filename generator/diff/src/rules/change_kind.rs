//! The kinds of change, by name.

use std::fmt;

/// Writes each kind with its id once.
macro_rules! change_kinds {
    ($($name:ident = $id:literal,)*) => {
        /// The kind of a change. [`definitions`](super::definitions) has a definition for each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChangeKind {
            $(#[doc = concat!("`", $id, "`")] $name,)*
        }

        impl ChangeKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable id: `field-became-mandatory`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

change_kinds! {
    MandatoryFieldAdded = "mandatory-field-added",
    MandatoryFieldRemoved = "mandatory-field-removed",
    OptionalFieldAdded = "optional-field-added",
    OptionalFieldRemoved = "optional-field-removed",
    FieldRenamed = "field-renamed",
    FieldReplaced = "field-replaced",
    FieldMoved = "field-moved",
    TypeWidened = "type-widened",
    TypeNarrowed = "type-narrowed",
    TypeChanged = "type-changed",
    ContainerRenamed = "container-renamed",
    ContainerReplaced = "container-replaced",
    FieldDeprecated = "field-deprecated",
    FieldNoLongerDeprecated = "field-no-longer-deprecated",
    FieldBecameMandatory = "field-became-mandatory",
    FieldBecameOptional = "field-became-optional",
    FieldBecameRecommended = "field-became-recommended",
    FieldNoLongerRecommended = "field-no-longer-recommended",
    ValueAdded = "value-added",
    ValueRemoved = "value-removed",
    ValueRenamed = "value-renamed",
    ValueListAdded = "value-list-added",
    ValueListRemoved = "value-list-removed",
    ValueListRenamed = "value-list-renamed",
    ValueListOpened = "value-list-opened",
    ValueListClosed = "value-list-closed",
    ConstraintTightened = "constraint-tightened",
    ConstraintLoosened = "constraint-loosened",
    ConstraintChanged = "constraint-changed",
    ConstraintReworded = "constraint-reworded",
    ProseRuleAdded = "prose-rule-added",
    ProseRuleRemoved = "prose-rule-removed",
    ProseRuleTightened = "prose-rule-tightened",
    ProseRuleLoosened = "prose-rule-loosened",
    ProseRuleChanged = "prose-rule-changed",
    DefaultAdded = "default-added",
    DefaultRemoved = "default-removed",
    DefaultChanged = "default-changed",
    OperationAdded = "operation-added",
    OperationRemoved = "operation-removed",
    OperationMoved = "operation-moved",
    OperationRenamed = "operation-renamed",
    OperationDeprecated = "operation-deprecated",
    OperationNoLongerDeprecated = "operation-no-longer-deprecated",
    LicenseRequired = "license-required",
    LicenseNoLongerRequired = "license-no-longer-required",
    LicenseChanged = "license-changed",
    RequestBodyAdded = "request-body-added",
    RequestBodyRemoved = "request-body-removed",
    ResponseBodyAdded = "response-body-added",
    ResponseBodyRemoved = "response-body-removed",
    StatusAdded = "status-added",
    StatusRemoved = "status-removed",
    BehaviorAdded = "behavior-added",
    BehaviorRemoved = "behavior-removed",
    BehaviorRenamed = "behavior-renamed",
    ErrorNameAdded = "error-name-added",
    ErrorNameRemoved = "error-name-removed",
    HeaderAdded = "header-added",
    HeaderRemoved = "header-removed",
    HeaderChanged = "header-changed",
}

impl ChangeKind {
    /// Whether a field was added or removed.
    pub(crate) fn adds_or_removes_field(self) -> bool {
        matches!(
            self,
            Self::MandatoryFieldAdded
                | Self::MandatoryFieldRemoved
                | Self::OptionalFieldAdded
                | Self::OptionalFieldRemoved
        )
    }

    /// The words that reports use: `field became mandatory`.
    #[must_use]
    pub fn words(self) -> String {
        self.as_str().replace('-', " ")
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
