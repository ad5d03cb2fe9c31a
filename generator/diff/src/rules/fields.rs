//! Fields and containers that come, go, and change their place, name or type.

use super::{ChangeKind, Judged, Kind, Mirror, breaking, cosmetic, potentially, safe};

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: ChangeKind::MandatoryFieldAdded,
        about: "The table has a field that it did not have, and it must be there. In a request its value becomes an \
            argument of the constructor.",
        example: ("no field `Token`", "Token: string, mandatory"),
        mirror: Mirror::Kind(ChangeKind::MandatoryFieldRemoved),
        judged: Judged::ByDirection {
            request: breaking("A request that was complete lacks something now."),
            response: safe("A reader gets more than it reads."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::MandatoryFieldRemoved,
        about: "The table no longer has a field that had to be there. What a request sends in its place is as a rule \
            passed over in silence, so the compiler is the one who tells.",
        example: ("Token: string, mandatory", "no field `Token`"),
        mirror: Mirror::Kind(ChangeKind::MandatoryFieldAdded),
        judged: Judged::ByDirection {
            request: potentially("What is sent under this name has no effect any more."),
            response: breaking("A reader that relies on the field does not find it."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::OptionalFieldAdded,
        about: "The table has a field that it did not have, and it may be left out, recommended or not. It has a \
            setter, and code that does not call it stays as it is.",
        example: ("no field `Condition`", "Condition: string, optional"),
        mirror: Mirror::Kind(ChangeKind::OptionalFieldRemoved),
        judged: Judged::ByDirection {
            request: safe("A request without the field is accepted as before."),
            response: safe("A reader gets more than it reads."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::OptionalFieldRemoved,
        about: "The table no longer has a field that could be left out. What a request sends in its place is as a rule \
            passed over in silence: what it was for does not happen.",
        example: ("Condition: string, optional", "no field `Condition`"),
        mirror: Mirror::Kind(ChangeKind::OptionalFieldAdded),
        judged: Judged::ByDirection {
            request: potentially("What is sent under this name has no effect any more."),
            response: breaking("A reader of the field does not find it any more."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldRenamed,
        about: "A field has gone and another one of the same table stands in its place. The match is made from names, \
            types and presence, and `spec/diff.toml` corrects it where that is wrong. Both fields stand in the entry with \
            all that is said of them.",
        example: ("ReturnUrls", "ReturnUrl"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: breaking("What is sent under the old name has no effect, and the new name is not sent."),
            response: breaking("A reader of the old name does not find it."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldReplaced,
        about: "A field has gone and several stand in its place, or several have become one. The match is made from \
            names, and `spec/diff.toml` corrects it where that is wrong.",
        example: ("NotifyUrl", "SuccessNotifyUrl, FailNotifyUrl"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: breaking(
                "What is sent under the old names has no effect, and the new names are not sent.",
            ),
            response: breaking("A reader of the old names does not find them."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldMoved,
        about: "A field of the same name and type has gone from one table and stands in another one that holds the first \
            or is held by it.",
        example: ("RiskFactors.PasswordLastChangeDate", "PayerProfile.PasswordLastChangeDate"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: breaking("What is sent in the old place has no effect any more."),
            response: breaking("A reader of the old place does not find it."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::TypeWidened,
        about: "The field's type admits all it admitted, and more: an integer may have a fraction now, an address may be \
            any text.",
        example: ("uri", "string"),
        mirror: Mirror::Kind(ChangeKind::TypeNarrowed),
        judged: Judged::ByDirection {
            request: safe("What was sent is accepted as before."),
            response: breaking("A reader may get what its type cannot hold."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::TypeNarrowed,
        about: "The field's type admits only some of what it admitted: a text must be an address now.",
        example: ("string", "uri"),
        mirror: Mirror::Kind(ChangeKind::TypeWidened),
        judged: Judged::ByDirection {
            request: breaking("Some of what was sent is refused now."),
            response: safe("A reader gets only some of what it could get."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::TypeChanged,
        about: "The field has a type that has nothing to do with the old one: a list instead of a text, a container \
            instead of a number.",
        example: ("string", "[string]"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: breaking("What was sent is refused now."),
            response: breaking("A reader gets what its type cannot hold."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ContainerRenamed,
        about: "Fields refer to a container with another Rust type, and both have most of their fields in common. On the \
            wire a container has no name, so nothing changes there; what differs in the fields stands in entries of its \
            own. Code that names the type has to follow.",
        example: ("Address", "RequestAddress"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: cosmetic("Containers have no name on the wire."),
            response: cosmetic("Containers have no name on the wire."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ContainerReplaced,
        about: "Fields refer to a container that has little in common with the one before. Its fields are not compared \
            one by one.",
        example: ("ReturnUrls {Success, Fail, Abort}", "ReturnUrl {Url}"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: breaking("What was sent in the container is not what is expected now."),
            response: breaking("A reader finds other fields in the container."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldDeprecated,
        about: "The page calls the field deprecated. It works as before; plan to do without it.",
        example: ("optional", "optional, deprecated"),
        mirror: Mirror::Kind(ChangeKind::FieldNoLongerDeprecated),
        judged: Judged::ByDirection {
            request: safe("The field is accepted as before, but not forever."),
            response: safe("The field is answered as before, but not forever."),
        },
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::FieldNoLongerDeprecated,
        about: "The page no longer calls the field deprecated.",
        example: ("optional, deprecated", "optional"),
        mirror: Mirror::Kind(ChangeKind::FieldDeprecated),
        judged: Judged::ByDirection {
            request: safe("The field is accepted as before."),
            response: safe("The field is answered as before."),
        },
        shapes_types: false,
    },
];
