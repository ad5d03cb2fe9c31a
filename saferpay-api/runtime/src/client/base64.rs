/// The characters of Base64, as RFC 4648 has them.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// How many characters [`push`] adds.
pub(super) const fn length(plain: usize) -> usize {
    plain.div_ceil(3) * 4
}

/// Adds the Base64 of these bytes.
///
/// Written here so that secrets leave no copy behind: where `output` has the space, it does not
/// grow, and there is no other buffer.
pub(super) fn push(output: &mut Vec<u8>, plain: &[u8]) {
    for chunk in plain.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for position in 0..4 {
            output.push(if position > chunk.len() {
                b'='
            } else {
                DIGITS[(bits >> (18 - 6 * position)) as usize & 63]
            });
        }
    }
}
