//! Runs the flows with mutated responses, and with responses that lack details.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use saferpay_history::Fact;
use saferpay_spec::{Field, Presence, Specification};

use crate::flows::{self, Ended};
use crate::shop::{Faults, Shop};
use crate::tables::Tables;

/// The figures of the flows.
#[derive(Clone, Debug, Default)]
pub struct FlowFigures {
    /// Runs of a flow.
    pub runs: u64,
    /// Calls of all runs.
    pub calls: u64,
    /// The outcomes, by flow.
    pub outcomes: BTreeMap<String, u64>,
    /// Outcomes that are unknown.
    pub unknown: u64,
    /// Unknown outcomes that another run resolved.
    pub resolved: u64,
    /// Contradictions, the first of each kind.
    pub faults: Vec<String>,
}

/// Runs each flow of each version this many times. One response of each run is mutated.
#[must_use]
pub fn mutated(tables: &Arc<Tables>, seed: u64, times: u64) -> FlowFigures {
    let mut figures = FlowFigures::default();
    let mut printed = BTreeSet::new();
    for (number, (version, name, flow)) in flows::all().iter().enumerate() {
        let shop = Arc::new(Shop::new(Arc::clone(tables), version, seed ^ (number as u64) << 32));
        let run = flow(&shop);
        for time in 0..times {
            let faulty = usize::try_from(time % 6).unwrap_or_default();
            shop.begin(shop.another_world(), Faults::Call(faulty));
            let ended = run();
            figures.runs += 1;
            *figures.outcomes.entry(format!("{name}: {}", ended.outcome)).or_default() += 1;
            if let Some(fault) = &ended.fault
                && printed.insert(format!("{name}: {}", ended.outcome))
            {
                figures.faults.push(format!("{version} {name} {fault}\n  {}", shop.log()));
            }
            if !ended.is_known {
                figures.unknown += 1;
                if ended.can_repeat {
                    match resolved(&shop, &run) {
                        None => figures.resolved += 1,
                        Some(fault) if printed.insert(format!("{name}: {fault}")) => {
                            figures.faults.push(format!("{version} {name}: {fault}\n  {}", shop.log()));
                        }
                        Some(_) => {}
                    }
                }
            }
            figures.calls += shop.calls() as u64;
        }
    }
    figures
}

/// Runs the flow again without faults. Returns why that does not resolve an unknown outcome.
fn resolved(shop: &Shop, run: &flows::Runner) -> Option<String> {
    shop.heal();
    let mut last = None;
    for _ in 0..3 {
        let ended = run();
        if ended.fault.is_some() {
            return ended.fault;
        }
        if ended.is_known {
            return None;
        }
        last = Some(ended.outcome);
    }
    Some(format!("still {last:?} after three more runs"))
}

/// Runs each flow of each version with responses that lack details: each detail alone, and all at once.
/// Returns the number of runs.
///
/// # Errors
///
/// If an outcome differs from that with complete responses.
pub fn without_details(tables: &Arc<Tables>, seed: u64) -> Result<u64, String> {
    let details = details();
    let mut runs = 0;
    for (version, name, flow) in flows::all() {
        let shop = Arc::new(Shop::new(Arc::clone(tables), version, seed));
        let run = flow(&shop);
        let lacking: Vec<(String, String)> =
            details.iter().filter(|(line, _)| tables.find(version, line).is_some()).cloned().collect();
        for world in 0..2 {
            let world = worlds(&shop, world);
            shop.begin(world.clone(), Faults::None);
            let whole = run();
            let called = shop.log();
            let is_called = |(line, _): &&(String, String)| called.contains(&format!("{line}:"));
            let lacking: Vec<_> = lacking.iter().filter(is_called).cloned().collect();
            let singly = lacking.iter().map(|one| vec![one.clone()]);
            for without in singly.chain([lacking.clone()]) {
                shop.begin(world.clone(), Faults::Without(without.clone()));
                let ended: Ended = run();
                runs += 1;
                if ended != whole {
                    let first = without.first();
                    return Err(format!(
                        "{version} {name} without {} details ({first:?}): {ended:?} instead of {whole:?}\n  {}",
                        without.len(),
                        shop.log(),
                    ));
                }
            }
        }
    }
    Ok(runs)
}

/// Accounts in which the flows end in different ways.
fn worlds(shop: &Shop, number: usize) -> crate::world::World {
    let mut world = shop.another_world();
    for _ in 0..number {
        world = shop.another_world();
    }
    world
}

/// The fields of responses that some version calls optional or lacks, by their operations. Excludes the
/// essential facts, and the parts that contain them.
fn details() -> BTreeSet<(String, String)> {
    let specifications = vendored::corrected();
    let mut always: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut any: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for specification in specifications {
        for operation in &specification.operations {
            let Some(response) = &operation.response else { continue };
            let is_management = operation.path.starts_with("/rest/");
            let (mut all, mut mandatory) = (BTreeSet::new(), BTreeSet::new());
            collect(specification, &response.fields, "", true, &mut all, &mut mandatory);
            if is_management {
                // A list that was requested is not a detail.
                all.retain(|path| {
                    !response.fields.iter().any(|each| each.name == *path && each.kind.is_list())
                });
            }
            any.entry(operation.line()).or_default().extend(all);
            let kept = always.entry(operation.line()).or_insert_with(|| mandatory.clone());
            kept.retain(|path| mandatory.contains(path));
        }
    }
    let leads_to_fact = |path: &str| {
        let facts = Fact::ALL.iter().filter(|fact| fact.is_essential()).flat_map(|fact| fact.paths());
        facts.into_iter().any(|fact| *fact == path || fact.starts_with(&format!("{path}.")))
    };
    let details = any.into_iter().flat_map(|(line, paths)| {
        let always = always.get(&line).cloned().unwrap_or_default();
        paths.into_iter().filter(move |path| !always.contains(path)).map(move |path| (line.clone(), path))
    });
    details.filter(|(_, path)| path != "ResponseHeader" && !leads_to_fact(path)).collect()
}

fn collect(
    specification: &Specification,
    fields: &[Field],
    prefix: &str,
    is_mandatory: bool,
    all: &mut BTreeSet<String>,
    mandatory: &mut BTreeSet<String>,
) {
    for field in fields {
        let path = if prefix.is_empty() { field.name.clone() } else { format!("{prefix}.{}", field.name) };
        let is_mandatory = is_mandatory && field.presence == Presence::Mandatory;
        all.insert(path.clone());
        if is_mandatory {
            mandatory.insert(path.clone());
        }
        if !field.kind.is_list() {
            collect(specification, specification.referred(field), &path, is_mandatory, all, mandatory);
        }
    }
}
