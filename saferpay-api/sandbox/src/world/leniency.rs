//! What the world lets through.

use serde::{Deserialize, Serialize};

/// Switches of the behavior. The default refuses what the live system refuses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Leniency {
    /// The parts of a capture may sum up to more than was authorised, as the real test system
    /// lets them.
    pub unchecked_part_sum: bool,
}
