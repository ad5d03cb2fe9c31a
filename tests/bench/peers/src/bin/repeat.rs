//! Repeats a task, so that its instructions can be counted from outside: `repeat read-response saferpay-api
//! 1000`. The difference between two counts is the cost of the task alone. In contrast to `repeat` of
//! `bench`, it includes the peers.

use std::error::Error;

use bench::Task;
use peers::subjects;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [task, subject, times] = &arguments[..] else {
        return Err("usage: repeat TASK SUBJECT TIMES".into());
    };
    let task = Task::ALL.into_iter().find(|each| each.name() == task).ok_or("no such task")?;
    let subject = subjects().into_iter().find(|each| each.name == subject).ok_or("no such subject")?;
    let mut work = (subject.work)(task)?;
    for _ in 0..times.parse::<u32>()? {
        work();
    }
    Ok(())
}
