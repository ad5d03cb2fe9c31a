//! All versions of the specification, to compare any two of them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::change::{Change, UsedChange};
use crate::compare;
use crate::mapping::{
    ActiveMappings, FieldMapping, FieldMappings, FieldRef, RenamedValue, infer, join_values,
};
use crate::model::Comparison;
use crate::rules::ChangeKind;
use crate::upgrade_path::{Changes, UpgradePath};
use crate::view::View;
use saferpay_history::History;
use saferpay_history::code_model::CodeModel;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification};

/// All versions, with the mappings of fields between neighbors.
pub struct Versions<'a> {
    views: Vec<View<'a>>,
    mappings: Vec<FieldMapping>,
    renamed_values: Vec<RenamedValue>,
    /// The items of the crate, once something asks for them.
    code_model: OnceLock<CodeModel<'a>>,
}

impl<'a> Versions<'a> {
    /// Takes all versions, corrected, and the history that was built from them.
    ///
    /// # Errors
    ///
    /// Field mappings that do not apply.
    pub fn new(
        specifications: &'a [Specification],
        history: &'a History,
        field_mappings: &FieldMappings,
    ) -> Result<Self, Problems> {
        let view = |specification: &'a Specification| {
            let module = history.modules.iter().find(|module| module.version == specification.version)?;
            Some(View::new(specification, module, history))
        };
        let mut views: Vec<View<'a>> = specifications.iter().filter_map(view).collect();
        views.sort_by_key(|view| view.version);
        let mut problems = Problems::default();
        let all: Vec<SpecVersion> = views.iter().map(|view| view.version).collect();
        field_mappings.check_versions(&all, &mut problems);
        let (mut mappings, mut renamed_values) = (Vec::new(), Vec::new());
        for pair in views.windows(2) {
            let [old, new] = pair else { continue };
            let changes: Vec<Change<'_>> = compare::changes(old, new, &ActiveMappings::default())
                .into_iter()
                .map(|(change, _)| change)
                .collect();
            let mut found = infer(old, new, &changes);
            let moved: BTreeSet<FieldRef> = changes
                .iter()
                .filter(|change| change.kind.adds_or_removes_field())
                .flat_map(|change| {
                    let old = change.old.iter().filter_map(|point| FieldRef::of(old, point));
                    old.chain(change.new.iter().filter_map(|point| FieldRef::of(new, point)))
                })
                .collect();
            field_mappings.apply(new.version, &mut found, |field| moved.contains(field), &mut problems);
            mappings.extend(found);
            let replaces = |renamed: &RenamedValue| replaces(old, new, &changes, renamed);
            renamed_values.extend(field_mappings.renamed_values(new.version, replaces, &mut problems));
        }
        problems.into_result()?;
        Ok(Self { views, mappings, renamed_values, code_model: OnceLock::new() })
    }

    /// The versions, oldest first.
    pub fn all(&self) -> impl Iterator<Item = SpecVersion> + '_ {
        self.views.iter().map(|view| view.version)
    }

    /// Compares two versions. The same one twice gives an empty comparison.
    ///
    /// # Errors
    ///
    /// A version that does not exist, with the nearest ones that do.
    pub fn compare(&self, from: SpecVersion, to: SpecVersion) -> Result<Comparison, Problems> {
        let (start, end) = match (self.position(from), self.position(to)) {
            (Ok(start), Ok(end)) => (start, end),
            (start, end) => {
                let mut problems = Problems::default();
                for problem in [start.err(), end.err()].into_iter().flatten() {
                    problems.extend(problem);
                }
                return Err(problems);
            }
        };
        let views = self.between(start, end);
        let changes = |old, new| Changes::new(old, new, self.changes(old, new));
        let path = UpgradePath::new(&views, &changes);
        Ok(Comparison { timeline: path.timeline(), ..path.comparison(from, to) })
    }

    /// The versions from one position to another, in this order.
    pub(crate) fn between(&self, start: usize, end: usize) -> Vec<&View<'a>> {
        if start <= end {
            self.views[start..=end].iter().collect()
        } else {
            self.views[end..=start].iter().rev().collect()
        }
    }

    /// A version's view.
    pub(crate) fn view(&self, version: SpecVersion) -> Result<&View<'a>, Problems> {
        self.position(version).map(|index| &self.views[index])
    }

    /// The items of the crate.
    pub(crate) fn code_model(&self) -> Option<&CodeModel<'a>> {
        let history = self.views.first()?.history();
        Some(self.code_model.get_or_init(|| CodeModel::new(history)))
    }

    /// All views, oldest first.
    pub(crate) fn views(&self) -> &[View<'a>] {
        &self.views
    }

    /// The changes between two versions, with mapped fields joined.
    pub(crate) fn changes<'v>(&'v self, old: &'v View<'a>, new: &'v View<'a>) -> Vec<UsedChange<'v>> {
        let mappings = ActiveMappings::between(&self.mappings, old.version, new.version);
        let mut found = compare::changes(old, new, &mappings);
        mappings.join(old, new, &mut found);
        join_values(&self.renamed_values, (old.version, new.version), &mut found);
        found
    }

    fn position(&self, version: SpecVersion) -> Result<usize, Problems> {
        let found = self.views.iter().position(|view| view.version == version);
        found.ok_or_else(|| {
            let distance = |other: &SpecVersion| {
                (other.major.abs_diff(version.major), other.minor.abs_diff(version.minor))
            };
            let mut near: Vec<SpecVersion> = self.all().collect();
            near.sort_by_key(distance);
            near.truncate(3);
            near.sort();
            let near: Vec<String> = near.iter().map(ToString::to_string).collect();
            Problems::one(
                format!("version {version}"),
                format!("does not exist; the nearest versions are {}", near.join(", ")),
            )
        })
    }
}

/// Whether a version removes a value from a field, and adds the other one.
fn replaces(old: &View<'_>, new: &View<'_>, changes: &[Change<'_>], renamed: &RenamedValue) -> bool {
    let (member, is_behavior) = (FieldRef::parse(&renamed.field), renamed.field == "behavior");
    let has = |kind: ChangeKind, behavior: ChangeKind, view: &View<'_>, value: &str, is_new: bool| {
        changes.iter().any(|change| {
            let points = if is_new { &change.new } else { &change.old };
            points.iter().any(|point| {
                let of_list = if is_behavior {
                    change.kind == behavior
                } else {
                    change.kind == kind && FieldRef::of(view, point) == member
                };
                of_list && point.state == value
            })
        })
    };
    has(ChangeKind::ValueRemoved, ChangeKind::BehaviorRemoved, old, &renamed.old, false)
        && has(ChangeKind::ValueAdded, ChangeKind::BehaviorAdded, new, &renamed.new, true)
}
