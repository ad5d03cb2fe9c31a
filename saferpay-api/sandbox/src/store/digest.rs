//! A digest of all rows, which each change updates.

/// The number of rows and the sum of their hashes, so that the order of rows does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Digest {
    rows: u64,
    sum: u128,
}

impl Digest {
    pub(super) fn add(&mut self, key: (&str, &str), value: &[u8]) {
        self.rows = self.rows.wrapping_add(1);
        self.sum = self.sum.wrapping_add(hash(key, value));
    }

    pub(super) fn remove(&mut self, key: (&str, &str), value: &[u8]) {
        self.rows = self.rows.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(hash(key, value));
    }

    /// As it is stored.
    pub(super) fn stored(self) -> (u64, u128) {
        (self.rows, self.sum)
    }
}

impl From<(u64, u128)> for Digest {
    fn from((rows, sum): (u64, u128)) -> Self {
        Self { rows, sum }
    }
}

/// FNV-1a with 128 bits. It finds damage, which is accidental; it does not have to resist attacks.
fn hash((table, key): (&str, &str), value: &[u8]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let bytes = table.bytes().chain([0]).chain(key.bytes()).chain([0]).chain(value.iter().copied());
    bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_can_be_changed_and_removed_and_a_missing_one_is_noticed() {
        let (mut digest, mut other) = (Digest::default(), Digest::default());
        digest.add(("a", "1"), b"x");
        digest.add(("a", "2"), b"y");
        other.add(("a", "2"), b"y");
        assert_ne!(digest, other);
        digest.remove(("a", "1"), b"x");
        assert_eq!(digest, other);
        other.remove(("a", "2"), b"y");
        other.add(("a", "2"), b"z");
        assert_ne!(digest, other);
    }
}
