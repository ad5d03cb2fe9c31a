//! Request bodies, which can contain card numbers, in memory that is zeroized.

use std::io;

use bytes::Bytes;
use zeroize::Zeroizing;

use crate::record::{Reflect, ValueRef};

/// Most requests fit into this many bytes, so most are written without reallocating.
const TYPICAL_SIZE: usize = 512;

/// Serializes a record to JSON.
pub(super) fn json(record: &dyn Reflect) -> serde_json::Result<Zeroizing<Vec<u8>>> {
    let mut buffer = Buffer(Zeroizing::new(Vec::with_capacity(TYPICAL_SIZE)));
    serde_json::to_writer(&mut buffer, &ValueRef::Record(record))?;
    Ok(buffer.0)
}

/// Bytes that are zeroized when the last clone is dropped. A transport can hold them longer than
/// the call.
pub(super) fn bytes(bytes: Zeroizing<Vec<u8>>) -> Bytes {
    Bytes::from_owner(bytes)
}

/// A buffer that zeroizes its old memory when it grows, which a plain `Vec` does not.
struct Buffer(Zeroizing<Vec<u8>>);

impl io::Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(needed * 2));
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::ClientInfo;

    #[test]
    fn the_bytes_equal_those_of_serde_json() {
        for length in [0, 10, TYPICAL_SIZE, 5 * TYPICAL_SIZE] {
            let record = ClientInfo::new().with_shop_info("ä\"".repeat(length)).with_os_info("x");
            let written = json(&record).unwrap();
            assert_eq!(*written, serde_json::to_vec(&record).unwrap());
        }
    }
}
