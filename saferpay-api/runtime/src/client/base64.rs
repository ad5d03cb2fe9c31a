//! Base64 of secrets, by the crate `base64`, without copies that stay in memory.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// The number of characters that [`push`] appends for this many bytes.
pub(super) const fn encoded_len(plain: usize) -> usize {
    plain.div_ceil(3) * 4
}

/// Appends the Base64 of these bytes.
///
/// The encoder writes into the output and has no other buffer. Reserve enough capacity beforehand:
/// otherwise the output grows, and leaves a copy of the secret behind.
pub(super) fn push(output: &mut Vec<u8>, plain: &[u8]) {
    let start = output.len();
    output.resize(start + encoded_len(plain.len()), 0);
    // The output has exactly the space that the encoder needs, so this cannot fail.
    let _ = STANDARD.encode_slice(plain, &mut output[start..]);
}

/// The bytes that [`push`] has encoded. Empty if the text is not Base64.
pub(super) fn decoded(text: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut plain = Zeroizing::new(vec![0; text.len().div_ceil(4) * 3]);
    let length = STANDARD.decode_slice(text, &mut plain).unwrap_or_default();
    plain.truncate(length);
    plain
}
