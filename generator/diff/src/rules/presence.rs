//! Whether a field must be there.

use super::{ChangeKind, Judged, Kind, Mirror, breaking, cosmetic, safe};

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: ChangeKind::FieldBecameMandatory,
        about: "The field could be left out and must be there now. In a request it becomes an argument of the \
            constructor; decide what to send before the version is changed. In a response the `Option` goes away.",
        example: ("optional", "mandatory"),
        mirror: Mirror::Kind(ChangeKind::FieldBecameOptional),
        judged: Judged::ByDirection {
            request: breaking("A request without the field was accepted and is refused now."),
            response: safe("A reader gets always what it got sometimes."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldBecameOptional,
        about: "The field had to be there and may be left out now, recommended or not. In a request it becomes a \
            setter. In a response it becomes an `Option`, and the program has to say what it does without.",
        example: ("mandatory", "optional"),
        mirror: Mirror::Kind(ChangeKind::FieldBecameMandatory),
        judged: Judged::ByDirection {
            request: safe("A request that has the field is accepted as before."),
            response: breaking("A reader that relies on the field may find it missing."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldBecameRecommended,
        about: "The field may be left out as before, and Saferpay asks for it now. A request without it is accepted, \
            but may be treated less well, for example by the risk checks of the card's bank.",
        example: ("optional", "recommended"),
        mirror: Mirror::Kind(ChangeKind::FieldNoLongerRecommended),
        judged: Judged::ByDirection {
            request: safe("A request without the field is accepted as before."),
            response: cosmetic("What Saferpay recommends says nothing of what it answers."),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FieldNoLongerRecommended,
        about: "Saferpay no longer asks for the field, which may be left out as before.",
        example: ("recommended", "optional"),
        mirror: Mirror::Kind(ChangeKind::FieldBecameRecommended),
        judged: Judged::ByDirection {
            request: safe("A request is accepted with and without the field, as before."),
            response: cosmetic("What Saferpay recommends says nothing of what it answers."),
        },
        shapes_types: true,
    },
];
