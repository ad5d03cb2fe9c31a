//! Finds circles in a graph.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The edges from each node.
pub type Graph<N> = BTreeMap<N, BTreeSet<N>>;

/// The shortest circle through each node that is part of one. Each circle is listed once, and begins and ends
/// with the same node.
#[must_use]
pub fn circles<N: Ord + Clone>(graph: &Graph<N>) -> Vec<Vec<N>> {
    let mut covered = BTreeSet::new();
    let mut circles = Vec::new();
    for node in graph.keys() {
        if covered.contains(node) {
            continue;
        }
        if let Some(circle) = shortest(graph, node) {
            covered.extend(circle.iter().cloned());
            circles.push(circle);
        }
    }
    circles
}

/// The shortest way from a node back to itself, breadth first.
fn shortest<N: Ord + Clone>(graph: &Graph<N>, start: &N) -> Option<Vec<N>> {
    let mut came_from: BTreeMap<&N, &N> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(node) = waiting.pop_front() {
        for next in graph.get(node).into_iter().flatten() {
            if next == start {
                let mut circle = vec![start.clone(), node.clone()];
                let mut at = node;
                while at != start {
                    at = came_from[at];
                    circle.push(at.clone());
                }
                if node == start {
                    circle.truncate(2);
                }
                circle.reverse();
                return Some(circle);
            }
            if next != start && !came_from.contains_key(next) {
                came_from.insert(next, node);
                waiting.push_back(next);
            }
        }
    }
    None
}
