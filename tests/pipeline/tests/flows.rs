//! The inputs that flows set and the fields that they read exist in every version, or code generation fails.

use pipeline::small::{field, mandatory};
use saferpay_history::code_model::CodeModel;
use saferpay_history::flows::{FLOWS, FlowName};
use saferpay_history::{History, Input, build, check_flows, input_versions};
use saferpay_spec::{Field, Inputs, Kind};

/// All versions, with a changed request of `PaymentPage/Initialize`.
fn with_request(change: impl Fn(&mut Vec<Field>)) -> History {
    let Inputs { specifications, names, operations, .. } = vendored::inputs();
    let mut specifications = specifications.clone();
    for specification in &mut specifications {
        for operation in &mut specification.operations {
            if operation.path.ends_with("/PaymentPage/Initialize") {
                change(&mut operation.request.as_mut().unwrap().fields);
            }
        }
    }
    build(&specifications, names, operations).unwrap()
}

#[test]
fn versions_have_all_fields_that_flows_set_and_read() {
    let history = with_request(|_| {});
    check_flows(&history).unwrap();
    let model = CodeModel::new(&history);
    for flow in FLOWS {
        let is_there =
            model.modules.iter().any(|module| module.flows.iter().any(|one| one.name == flow.name));
        assert!(is_there, "no version has {:?}", flow.name);
    }
    let versions = input_versions(&history);
    let since =
        |input| versions["PaymentPage/Initialize"].iter().find(|(other, _)| *other == input).unwrap().1;
    assert_eq!(since(Input::OrderItems).to_string(), "1.17");
    assert_eq!(since(Input::ReturnUrl).to_string(), "1.2");
}

#[test]
fn an_option_that_no_version_has_is_an_error() {
    let history = with_request(|fields| fields.retain(|field| field.name != "ConfigSet"));
    let problems = check_flows(&history).unwrap_err().to_string();
    assert!(
        problems.contains("Checkout: PaymentPage/Initialize: no version has the input ConfigSet"),
        "{problems}"
    );
}

#[test]
fn a_version_whose_request_needs_more_inputs_does_not_have_the_flow() {
    for (name, is_there) in [("", true), ("Consent", false)] {
        let history = with_request(|fields| {
            fields.extend((!name.is_empty()).then(|| mandatory(field(name, Kind::Boolean))));
        });
        let model = CodeModel::new(&history);
        let flows = &model.modules.last().unwrap().flows;
        assert_eq!(flows.iter().any(|flow| flow.name == FlowName::Checkout), is_there, "{name}");
        assert!(flows.iter().any(|flow| flow.name == FlowName::Settle));
    }
}
