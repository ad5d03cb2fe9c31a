//! Whether a field must be there.

use super::{Judged, Kind, Mirror, breaking, cosmetic, safe};

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "field-became-mandatory",
        about: "The field could be left out and must be there now. In a request it becomes an argument of the \
            constructor; decide what to send before the version is changed. In a response the `Option` goes away.",
        example: ("optional", "mandatory"),
        mirror: Mirror::Kind("field-became-optional"),
        judged: Judged::ByDirection {
            request: breaking("A request without the field was accepted and is refused now."),
            response: safe("A reader gets always what it got sometimes."),
        },
        shapes_types: true,
    },
    Kind {
        id: "field-became-optional",
        about: "The field had to be there and may be left out now, recommended or not. In a request it becomes a \
            setter. In a response it becomes an `Option`, and the program has to say what it does without.",
        example: ("mandatory", "optional"),
        mirror: Mirror::Kind("field-became-mandatory"),
        judged: Judged::ByDirection {
            request: safe("A request that has the field is accepted as before."),
            response: breaking("A reader that relies on the field may find it missing."),
        },
        shapes_types: true,
    },
    Kind {
        id: "field-became-recommended",
        about: "The field may be left out as before, and Saferpay asks for it now. A request without it is accepted, \
            but may be treated less well, for example by the risk checks of the card's bank.",
        example: ("optional", "recommended"),
        mirror: Mirror::Kind("field-no-longer-recommended"),
        judged: Judged::ByDirection {
            request: safe("A request without the field is accepted as before."),
            response: cosmetic("What Saferpay recommends says nothing of what it answers."),
        },
        shapes_types: true,
    },
    Kind {
        id: "field-no-longer-recommended",
        about: "Saferpay no longer asks for the field, which may be left out as before.",
        example: ("recommended", "optional"),
        mirror: Mirror::Kind("field-became-recommended"),
        judged: Judged::ByDirection {
            request: safe("A request is accepted with and without the field, as before."),
            response: cosmetic("What Saferpay recommends says nothing of what it answers."),
        },
        shapes_types: true,
    },
];
