//! What kinds of change there are, by name.

use std::fmt;

use super::{Kind, kinds};

/// Writes the kinds with their ids, each once.
macro_rules! change_kinds {
    ($($name:ident = $id:literal,)*) => {
        /// What kind of change it is. The catalogue has a [`Kind`] for each.
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
    ValueListAdded = "value-list-added",
    ValueListRemoved = "value-list-removed",
    ValueListRenamed = "value-list-renamed",
    FurtherValuesAllowed = "further-values-allowed",
    FurtherValuesEnded = "further-values-ended",
    ConstraintTightened = "constraint-tightened",
    ConstraintLoosened = "constraint-loosened",
    ConstraintChanged = "constraint-changed",
    ConstraintReworded = "constraint-reworded",
    DemandAdded = "demand-added",
    DemandRemoved = "demand-removed",
    DemandChanged = "demand-changed",
    DefaultAdded = "default-added",
    DefaultRemoved = "default-removed",
    DefaultChanged = "default-changed",
    OperationAdded = "operation-added",
    OperationRemoved = "operation-removed",
    OperationMoved = "operation-moved",
    OperationRenamed = "operation-renamed",
    OperationDeprecated = "operation-deprecated",
    OperationNoLongerDeprecated = "operation-no-longer-deprecated",
    LicenceDemanded = "licence-demanded",
    LicenceNoLongerDemanded = "licence-no-longer-demanded",
    LicenceChanged = "licence-changed",
    RequestBodyAdded = "request-body-added",
    RequestBodyRemoved = "request-body-removed",
    ResponseBodyAdded = "response-body-added",
    ResponseBodyRemoved = "response-body-removed",
    StatusAdded = "status-added",
    StatusRemoved = "status-removed",
    BehaviorAdded = "behavior-added",
    BehaviorRemoved = "behavior-removed",
    ErrorNameAdded = "error-name-added",
    ErrorNameRemoved = "error-name-removed",
    HeaderAdded = "header-added",
    HeaderRemoved = "header-removed",
    HeaderChanged = "header-changed",
}

impl ChangeKind {
    /// What the catalogue says of it.
    #[must_use]
    pub fn kind(self) -> &'static Kind {
        let found = kinds().find(|kind| kind.id == self);
        found.unwrap_or_else(|| unreachable!("a test holds the kinds against the catalogue"))
    }

    /// The words in reports: `field became mandatory`.
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
