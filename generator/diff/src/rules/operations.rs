//! Operations as a whole.

use super::{ChangeKind, Grade, Judged, Kind, Mirror, breaking, cosmetic, potentially, safe};

const fn alone(service: Grade) -> Judged {
    Judged::Service {
        service,
        no_direction: "it is about the operation as a whole, which is neither sent nor answered.",
    }
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: ChangeKind::OperationAdded,
        about: "The version has an operation that the one before did not have.",
        example: ("no Alias/Inquire", "POST /Payment/v1/Alias/Inquire"),
        mirror: Mirror::Kind(ChangeKind::OperationRemoved),
        judged: alone(safe("Nothing that is called changes.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::OperationRemoved,
        about: "The version no longer has the operation. Its function and the types of its messages are gone.",
        example: ("POST /Payment/v1/Transaction/AdjustAmount", "no Transaction/AdjustAmount"),
        mirror: Mirror::Kind(ChangeKind::OperationAdded),
        judged: alone(breaking("A call of the operation is not answered any more.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::OperationMoved,
        about: "The operation is the same and has another method or path. The generated function sends it there; a path \
            that is written down elsewhere has to follow.",
        example: ("/Payment/v1/Alias/Find", "/Payment/v1/Alias/Inquire"),
        mirror: Mirror::Itself,
        judged: alone(breaking("A call of the old path is not answered any more.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::OperationRenamed,
        about: "The operation has the same method and path, and its function in Rust has another name.",
        example: ("Terminals/GetTerminal", "Terminals/ReadTerminal"),
        mirror: Mirror::Itself,
        judged: alone(cosmetic("On the wire an operation is its method and path.")),
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::OperationDeprecated,
        about: "The page announces the end of the operation, often with what replaces it. It works as before.",
        example: ("in use", "deprecated"),
        mirror: Mirror::Kind(ChangeKind::OperationNoLongerDeprecated),
        judged: alone(safe("The operation works as before, but not forever.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::OperationNoLongerDeprecated,
        about: "The page no longer announces the end of the operation.",
        example: ("deprecated", "in use"),
        mirror: Mirror::Kind(ChangeKind::OperationDeprecated),
        judged: alone(safe("The operation works as before.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::LicenceDemanded,
        about: "The page says that the operation needs a licence. Ask Saferpay whether the account has it.",
        example: ("no licence", "a licence"),
        mirror: Mirror::Kind(ChangeKind::LicenceNoLongerDemanded),
        judged: alone(potentially("An account without the licence is refused.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::LicenceNoLongerDemanded,
        about: "The page no longer says that the operation needs a licence.",
        example: ("a licence", "no licence"),
        mirror: Mirror::Kind(ChangeKind::LicenceDemanded),
        judged: alone(safe("Who was let in is let in.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::LicenceChanged,
        about: "The page names another licence for the operation, or words its note in another way.",
        example: ("one licence", "another licence"),
        mirror: Mirror::Itself,
        judged: alone(potentially("An account may lack the licence that is needed now.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::RequestBodyAdded,
        about: "The operation takes a body now.",
        example: ("no body", "a body"),
        mirror: Mirror::Kind(ChangeKind::RequestBodyRemoved),
        judged: alone(breaking("A call without a body is refused now.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::RequestBodyRemoved,
        about: "The operation takes no body any more.",
        example: ("a body", "no body"),
        mirror: Mirror::Kind(ChangeKind::RequestBodyAdded),
        judged: alone(potentially("What was sent in the body has no effect any more.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::ResponseBodyAdded,
        about: "The operation answers with a body now.",
        example: ("no body", "a body"),
        mirror: Mirror::Kind(ChangeKind::ResponseBodyRemoved),
        judged: alone(safe("A reader gets more than it reads.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::ResponseBodyRemoved,
        about: "The operation answers without a body now.",
        example: ("a body", "no body"),
        mirror: Mirror::Kind(ChangeKind::ResponseBodyAdded),
        judged: alone(breaking("A reader of the body finds nothing.")),
        shapes_types: false,
    },
];
