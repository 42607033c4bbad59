//! Processor time: the measure of work that other programs on the machine disturb least.
use std::{collections::HashMap, fs};

/// Seconds of processor time used so far by a server with its database, and by everything that this program has run or is.
#[derive(Clone, Copy, Debug)]
pub struct Used(f64);

impl Used {
    /// Reads the clock.
    pub fn now() -> Self {
        let ticks = processes().into_values().map(|(_, ticks)| ticks).sum::<u64>();
        // The kernel counts in hundredths of a second for programs, whatever its own tick.
        Self(ticks as f64 / 100.0)
    }

    /// Seconds since then.
    pub fn since(self) -> f64 {
        Self::now().0 - self.0
    }
}

/// This process and all that descend from it: their parents, and the ticks that they and their ended children have used.
fn processes() -> HashMap<u32, (u32, u64)> {
    let mut all: HashMap<u32, (u32, u64)> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name may hold blanks; it ends with the last bracket.
        let fields: Vec<&str> =
            stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let field =
            |i: usize| fields.get(i).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
        let parent = u32::try_from(field(1)).unwrap_or_default();
        all.insert(process, (parent, field(11) + field(12) + field(13) + field(14)));
    }
    let ours = |mut process: u32| {
        while process != std::process::id() {
            match all.get(&process) {
                Some((parent, _)) if *parent != 0 => process = *parent,
                _ => return false,
            }
        }
        true
    };
    all.iter()
        .filter(|(process, _)| ours(**process))
        .map(|(process, found)| (*process, *found))
        .collect()
}
