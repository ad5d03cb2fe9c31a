//! What holds for all operations.

use super::{ChangeKind, Grade, Judged, Kind, Mirror, breaking, potentially, safe};

const fn alone(service: Grade) -> Judged {
    Judged::Service { service, no_direction: "it holds for all operations, and the error tells it apart." }
}

const fn headers(service: Grade) -> Judged {
    Judged::Service { service, no_direction: "Saferpay sends back the header that a program sends." }
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: ChangeKind::StatusAdded,
        about: "Saferpay may answer with another HTTP status.",
        example: ("200, 400", "200, 400, 406"),
        mirror: Mirror::Kind(ChangeKind::StatusRemoved),
        judged: alone(potentially("A program may get a status that it does not know.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::StatusRemoved,
        about: "Saferpay no longer lists the HTTP status.",
        example: ("200, 400, 406", "200, 400"),
        mirror: Mirror::Kind(ChangeKind::StatusAdded),
        judged: alone(safe("A program gets only some of what it could get.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::BehaviorAdded,
        about: "An error may ask for something else to be done.",
        example: ("ABORT, RETRY", "ABORT, RETRY, RETRY_LATER"),
        mirror: Mirror::Kind(ChangeKind::BehaviorRemoved),
        judged: alone(potentially("A program may be asked for what it cannot do.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::BehaviorRemoved,
        about: "An error no longer asks for this.",
        example: ("ABORT, RETRY, RETRY_LATER", "ABORT, RETRY"),
        mirror: Mirror::Kind(ChangeKind::BehaviorAdded),
        judged: alone(safe("A program is asked only for some of what it was.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::ErrorNameAdded,
        about: "There is a new name of an error. Look whether an existing error is told apart by it: code that waits for \
            the old name does not see it then.",
        example: ("no NO_CREDITS_AVAILABLE", "NO_CREDITS_AVAILABLE"),
        mirror: Mirror::Kind(ChangeKind::ErrorNameRemoved),
        judged: alone(potentially("A program may get an error that it does not know.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::ErrorNameRemoved,
        about: "The name of an error is no longer listed. Code that waits for it may wait in vain.",
        example: ("NO_CREDITS_AVAILABLE", "no NO_CREDITS_AVAILABLE"),
        mirror: Mirror::Kind(ChangeKind::ErrorNameAdded),
        judged: alone(potentially("A program that waits for this error may get another one.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::HeaderAdded,
        about: "Calls of the Management API carry another header. The client of the crate sends it.",
        example: ("no Saferpay-RequestId", "Saferpay-RequestId: Id[1..50]"),
        mirror: Mirror::Kind(ChangeKind::HeaderRemoved),
        judged: headers(breaking("A call without the header may be refused.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::HeaderRemoved,
        about: "Calls of the Management API no longer carry the header.",
        example: ("Saferpay-RequestId: Id[1..50]", "no Saferpay-RequestId"),
        mirror: Mirror::Kind(ChangeKind::HeaderAdded),
        judged: headers(potentially("What was sent in the header has no effect any more.")),
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::HeaderChanged,
        about: "The header of the Management API must have another value. Which version a page prints as an example is no change.",
        example: ("Id[1..50]", "Id[1..40]"),
        mirror: Mirror::Itself,
        judged: headers(potentially("A value that was accepted may be refused.")),
        shapes_types: false,
    },
];
