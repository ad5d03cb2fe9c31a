use std::fmt;

/// The place of a fault inside a message, such as `Payment.Amount.CurrencyCode`.
///
/// It is written only while an error travels outwards, so a message without faults pays nothing
/// for it. It holds names from the specification and positions in lists, never a value.
#[derive(Debug)]
pub struct Trail {
    /// The steps, innermost first; `None` if nobody is going to ask.
    steps: Option<Vec<Step>>,
}

#[derive(Debug)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl Trail {
    /// A trail that notes nothing.
    pub const fn off() -> Self {
        Self { steps: None }
    }

    /// A trail that can be read afterwards.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    pub const fn on() -> Self {
        Self { steps: Some(Vec::new()) }
    }

    #[cold]
    pub(super) fn field(&mut self, name: &'static str) {
        self.step(Step::Field(name));
    }

    #[cold]
    pub(super) fn item(&mut self, index: usize) {
        self.step(Step::Item(index));
    }

    fn step(&mut self, step: Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(step);
        }
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for step in self.steps.iter().flatten().rev() {
            match step {
                Step::Field(name) if first => formatter.write_str(name)?,
                Step::Field(name) => write!(formatter, ".{name}")?,
                Step::Item(index) => write!(formatter, "[{index}]")?,
            }
            first = false;
        }
        Ok(())
    }
}
