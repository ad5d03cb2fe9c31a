//! What a field's value may be.

use super::{ChangeKind, Grade, Judged, Kind, Mirror, breaking, cosmetic, potentially, safe};

const ACCEPTED: Grade = safe("What was sent is accepted as before.");
const REFUSED: Grade = breaking("Some of what was sent is refused now.");
const FEWER: Grade = safe("A reader gets only some of what it could get.");
const SURPRISE: Grade = potentially("A reader may get values that it does not know.");
const NOTATION: Grade = cosmetic("It admits the same.");

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: ChangeKind::ValueAdded,
        about: "A field's list has a value more. In Rust it is a variant; until now the value came as `UnknownValue`. A \
            `match` over a response needs a branch for what is not listed, and the compiler asks for it.",
        example: ("CARD, TWINT", "CARD, TWINT, WERO"),
        mirror: Mirror::Kind(ChangeKind::ValueRemoved),
        judged: Judged::ByDirection { request: ACCEPTED, response: SURPRISE },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ValueRemoved,
        about: "A field's list has a value less. In Rust its variant is gone, and the value comes as `UnknownValue` where it \
            still comes.",
        example: ("CARD, TWINT, WERO", "CARD, TWINT"),
        mirror: Mirror::Kind(ChangeKind::ValueAdded),
        judged: Judged::ByDirection { request: REFUSED, response: FEWER },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ValueListAdded,
        about: "A field that took any text has a list of values now. In Rust its type is an enum instead of a text.",
        example: ("string", "one of CARD, TWINT"),
        mirror: Mirror::Kind(ChangeKind::ValueListRemoved),
        judged: Judged::ByDirection { request: REFUSED, response: FEWER },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ValueListRemoved,
        about: "A field that had a list of values takes any text now. In Rust its type is a text instead of an enum.",
        example: ("one of CARD, TWINT", "string"),
        mirror: Mirror::Kind(ChangeKind::ValueListAdded),
        judged: Judged::ByDirection { request: ACCEPTED, response: SURPRISE },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ValueListRenamed,
        about: "The list of values is the same, and its Rust type has another name, because another list of the version \
            has the old one. Code that names the type has to follow.",
        example: ("AuthenticationType", "AliasAuthenticationType"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection { request: NOTATION, response: NOTATION },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FurtherValuesAllowed,
        about: "The page says that values beyond the list may be used as well.",
        example: ("the list is closed", "the list is open"),
        mirror: Mirror::Kind(ChangeKind::FurtherValuesEnded),
        judged: Judged::ByDirection { request: ACCEPTED, response: SURPRISE },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::FurtherValuesEnded,
        about: "The page no longer says that values beyond the list may be used.",
        example: ("the list is open", "the list is closed"),
        mirror: Mirror::Kind(ChangeKind::FurtherValuesAllowed),
        judged: Judged::ByDirection { request: REFUSED, response: FEWER },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ConstraintTightened,
        about: "The field's value must satisfy more than before. Character classes are compared by what they admit, \
            lengths and numbers by their bounds.",
        example: ("Utf8[1..100]", "Utf8[1..80]"),
        mirror: Mirror::Kind(ChangeKind::ConstraintLoosened),
        judged: Judged::ByDirection { request: REFUSED, response: FEWER },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ConstraintLoosened,
        about: "The field's value must satisfy less than before. A column of a database that was as long as the field \
            may be too short now.",
        example: ("Utf8[1..80]", "Utf8[1..100]"),
        mirror: Mirror::Kind(ChangeKind::ConstraintTightened),
        judged: Judged::ByDirection {
            request: ACCEPTED,
            response: potentially(
                "A reader may get longer values, or other characters, than it has room for.",
            ),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ConstraintChanged,
        about: "The field's value must satisfy something else: some values are admitted that were not, and some are not \
            that were.",
        example: ("Numeric[1..10]", "Alphabetic[1..20]"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection {
            request: REFUSED,
            response: potentially(
                "A reader may get longer values, or other characters, than it has room for.",
            ),
        },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::ConstraintReworded,
        about: "What the field's value must satisfy is written in another way and admits the same: a length of at most \
            100 is the same as 0 to 100 characters of any kind.",
        example: ("Length[0..100]", "Utf8[0..100]"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection { request: NOTATION, response: NOTATION },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::DemandAdded,
        about: "The page demands something of the value in words that it did not demand before. `spec/corrections.toml` has the \
            demand with its evidence, and `validate` checks it.",
        example: ("nothing", "DateTime"),
        mirror: Mirror::Kind(ChangeKind::DemandRemoved),
        judged: Judged::ByDirection { request: REFUSED, response: FEWER },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::DemandRemoved,
        about: "The page no longer demands something of the value in words that it demanded before.",
        example: ("DateTime", "nothing"),
        mirror: Mirror::Kind(ChangeKind::DemandAdded),
        judged: Judged::ByDirection { request: ACCEPTED, response: SURPRISE },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::DemandChanged,
        about: "The page demands something else of the value in words.",
        example: ("OneOf[0,1,3]", "OneOf[0,1,5]"),
        mirror: Mirror::Itself,
        judged: Judged::ByDirection { request: REFUSED, response: SURPRISE },
        shapes_types: true,
    },
    Kind {
        id: ChangeKind::DefaultAdded,
        about: "The page states what holds when the field is left out, and did not before. It may have been so all along.",
        example: ("nothing is said", "false"),
        mirror: Mirror::Kind(ChangeKind::DefaultRemoved),
        judged: Judged::RequestOnly {
            request: safe("A request without the field is accepted as before."),
            no_response: "What is left out of a response has no value, and a default says nothing of it.",
        },
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::DefaultRemoved,
        about: "The page no longer states what holds when the field is left out. Send the value that is meant.",
        example: ("false", "nothing is said"),
        mirror: Mirror::Kind(ChangeKind::DefaultAdded),
        judged: Judged::RequestOnly {
            request: potentially("A request without the field may mean something else now."),
            no_response: "What is left out of a response has no value, and a default says nothing of it.",
        },
        shapes_types: false,
    },
    Kind {
        id: ChangeKind::DefaultChanged,
        about: "Something else holds when the field is left out. Send the value that is meant.",
        example: ("1096", "365"),
        mirror: Mirror::Itself,
        judged: Judged::RequestOnly {
            request: potentially("A request without the field means something else now."),
            no_response: "What is left out of a response has no value, and a default says nothing of it.",
        },
        shapes_types: false,
    },
];
