//! Processor time: the measure of work that other programs on the machine disturb least.
use std::{
    collections::HashMap,
    fs,
    ops::{AddAssign, Sub},
};

/// Seconds of processor time, by who used them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used {
    /// The server.
    pub server: f64,
    /// PostgreSQL.
    pub database: f64,
    /// What made the load: this program, `pgbench`.
    pub load: f64,
}

struct Process {
    parent: u32,
    name: String,
    seconds: f64,
}

impl Used {
    /// What this program and all that descend from it have used so far.
    pub fn now() -> Self {
        let all = processes();
        let mut used = Self::default();
        for (id, process) in all.iter().filter(|(id, _)| is_ours(**id, &all)) {
            match process.name.as_str() {
                _ if *id == std::process::id() => used.load += process.seconds,
                "postgres" => used.database += process.seconds,
                "pgbench" | "psql" => used.load += process.seconds,
                _ => used.server += process.seconds,
            }
        }
        used
    }

    /// What was used since then.
    pub fn since(self) -> Self {
        Self::now() - self
    }

    /// All of it.
    pub fn sum(self) -> f64 {
        self.server + self.database + self.load
    }
}

impl Sub for Used {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            server: self.server - other.server,
            database: self.database - other.database,
            load: self.load - other.load,
        }
    }
}

impl AddAssign for Used {
    fn add_assign(&mut self, other: Self) {
        self.server += other.server;
        self.database += other.database;
        self.load += other.load;
    }
}

fn processes() -> HashMap<u32, Process> {
    let mut all = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name may hold blanks and brackets; it ends with the last bracket.
        let Some((head, rest)) = stat.rsplit_once(')') else { continue };
        let name = head.split_once('(').map(|(_, name)| name.to_owned()).unwrap_or_default();
        let fields: Vec<&str> = rest.split_whitespace().collect();
        let field = |i: usize| fields.get(i).and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
        // Its own time and that of its ended children, in hundredths of a second.
        let ticks: u32 = (11..15).map(field).sum();
        all.insert(id, Process { parent: field(1), name, seconds: f64::from(ticks) / 100.0 });
    }
    all
}

fn is_ours(id: u32, all: &HashMap<u32, Process>) -> bool {
    let mut at = id;
    while at != std::process::id() {
        match all.get(&at) {
            Some(process) if process.parent != 0 => at = process.parent,
            _ => return false,
        }
    }
    true
}
