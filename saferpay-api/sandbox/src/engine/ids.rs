//! Ids in the formats of recordings, generated from a seed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fastrand::Rng;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::payment_method::PaymentMethod;
use crate::dates;

/// Generates ids. The same seed gives the same ids.
#[derive(Debug)]
pub(super) struct Ids {
    random: Rng,
}

impl Ids {
    pub(super) fn new(seed: u64) -> Self {
        Self { random: Rng::with_seed(seed) }
    }

    /// The state of the generator, so that an engine loaded from a store repeats no ids.
    pub(super) fn seed(&self) -> u64 {
        self.random.get_seed()
    }

    /// A token: 25 lowercase letters and digits.
    pub(super) fn token(&mut self) -> String {
        self.draw(25, b"abcdefghijklmnopqrstuvwxyz0123456789")
    }

    /// A transaction id: 28 letters and digits.
    pub(super) fn transaction(&mut self) -> String {
        self.draw(28, b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    }

    /// An alias id: 32 hexadecimal digits.
    pub(super) fn alias(&mut self) -> String {
        self.draw(32, b"0123456789abcdef")
    }

    /// A GUID.
    pub(super) fn guid(&mut self) -> String {
        guid(self.random.u128(..))
    }

    /// A number from which the references of one transaction are derived.
    pub(super) fn number(&mut self) -> u64 {
        self.random.u64(..)
    }

    fn draw(&mut self, length: usize, alphabet: &[u8]) -> String {
        (0..length).map(|_| char::from(alphabet[self.random.usize(..alphabet.len())])).collect()
    }
}

/// The references of processors and schemes to a transaction. All are derived from one number, so
/// that a transaction stores only eight bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct References(pub(super) u64);

impl References {
    /// 6 digits.
    pub(super) fn approval_code(self) -> String {
        format!("{:06}", self.random(1).u32(..1_000_000))
    }

    /// 11 digits.
    pub(super) fn acquirer_reference(self) -> String {
        format!("{:011}", self.random(2).u64(..100_000_000_000))
    }

    /// A GUID.
    pub(super) fn xid(self) -> String {
        guid(self.random(3).u128(..))
    }

    /// The bytes of an `Xid` or `VerificationValue` before 1.20, in Base64 with 28 characters.
    pub(super) fn three_ds_value(self, which: u64) -> String {
        let mut random = self.random(which);
        let bytes: [u8; 20] = std::array::from_fn(|_| random.u8(..));
        STANDARD.encode(bytes)
    }

    /// The container `IssuerReference`. As documented, only Mastercard has a settlement date and a TLID.
    pub(super) fn issuer_reference(self, payment_method: &PaymentMethod, date: Timestamp) -> Value {
        let mut answer = json!({ "TransactionStamp": self.transaction_stamp() });
        if payment_method.method() == "MASTERCARD" {
            answer["SettlementDate"] = json!(dates::month_and_day(date));
            answer["MastercardTLID"] = json!(self.mastercard_tlid());
        }
        answer
    }

    /// 12 digits.
    pub(super) fn transaction_stamp(self) -> String {
        format!("{:012}", self.random(4).u64(..1_000_000_000_000))
    }

    /// 22 digits.
    pub(super) fn mastercard_tlid(self) -> String {
        format!("{:022}", self.random(5).u128(..10_u128.pow(22)))
    }

    fn random(self, which: u64) -> Rng {
        Rng::with_seed(self.0 ^ which.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

fn guid(number: u128) -> String {
    // Sets the version and variant bits of a random GUID.
    let number = number & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let digits = format!("{number:032x}");
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
