//! Prints the number of allocations of each task, one per line: `TASK SUBJECT COUNT`.

use bench::{Task, by_hand, saferpay_api};

fn main() -> Result<(), serde_json::Error> {
    for task in Task::ALL {
        for subject in [saferpay_api(), by_hand()] {
            let mut work = (subject.work)(task)?;
            work();
            let counted = allocation_counter::measure(&mut work);
            println!("{} {} {}", task.name(), subject.name, counted.count_total);
        }
    }
    Ok(())
}
