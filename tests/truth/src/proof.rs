//! Proves the oracle: the naive client passes it without a fault, and fails it with each fault.

use std::collections::BTreeMap;

use crate::deal::{Mode, Plan, deal};
use crate::naive::Naive;
use crate::oracle;
use crate::planted::Planted;
use crate::tables::Tables;

/// The number of calls in which the oracle found each fault, and the first such call.
#[derive(Debug, Default)]
pub struct Proof {
    /// By fault.
    pub caught: BTreeMap<Planted, (u64, String)>,
    /// The contradictions that the oracle finds in the client without a fault.
    pub wrongly_caught: Vec<String>,
    /// The number of calls of each client.
    pub calls: u64,
}

/// Runs the naive client with each fault, and without any.
#[must_use]
pub fn prove(tables: &Tables, seed: u64, calls: u64) -> Proof {
    let mut random = fastrand::Rng::with_seed(seed ^ 2);
    let mut proof = Proof { calls, ..Proof::default() };
    for number in 0..calls {
        let index = usize::try_from(number).unwrap_or_default() % tables.operations.len();
        let request_id = format!("{:032x}", random.u128(..));
        let plan = Plan { operation: index, mode: Mode::Random };
        let exchange = deal(tables, &plan, &request_id, &mut random);
        let operation = &tables.operations[index];
        for fault in Planted::ALL.into_iter().map(Some).chain([None]) {
            let claim = Naive { fault }.claim(operation, &request_id, &exchange.reply);
            let Err(error) = oracle::check(tables, &exchange, &claim) else { continue };
            let text = || {
                let body = String::from_utf8_lossy(&exchange.reply.body);
                format!("{} {}: {error}: {body}", operation.version, operation.line)
            };
            match fault {
                Some(fault) => proof.caught.entry(fault).or_insert_with(|| (0, text())).0 += 1,
                None => proof.wrongly_caught.push(text()),
            }
        }
    }
    proof
}
