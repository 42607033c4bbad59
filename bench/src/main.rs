//! Measures Verbale: hand-ins, autosaves and pages beside the floor that `pgbench` sets on the same database, and the
//! same acts on consultations of growing size. See `README.md` beside it.
mod autosave;
mod cpu;
mod database;
mod hand_in;
mod http;
mod load;
mod pages;
mod people;
mod program;
mod scale;
mod world;

use crate::{
    database::{AT_WORK, Database},
    hand_in::{Compared, Pace},
    pages::Page,
    program::Program,
    scale::{Size, round},
};
use anyhow::Context;
use clap::Parser;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Measures Verbale.
#[derive(Parser)]
struct Arguments {
    /// The program to measure.
    #[arg(long)]
    program: PathBuf,
    /// Small sizes and short slices: to see that it works.
    #[arg(long)]
    quick: bool,
    /// What to measure: load, pages, scale; everything when none is named.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Submissions at each size.
    #[arg(long, value_delimiter = ',')]
    sizes: Vec<usize>,
    /// Slices of each load.
    #[arg(long)]
    rounds: Option<usize>,
}

impl Arguments {
    fn wants(&self, part: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == part)
    }

    fn pace(&self) -> Pace {
        let (rounds, seconds, respondents) = if self.quick { (1, 1, 1_500) } else { (5, 3, 6_000) };
        Pace { rounds: self.rounds.unwrap_or(rounds), seconds, respondents }
    }

    fn sizes(&self) -> Vec<usize> {
        match (self.sizes.is_empty(), self.quick) {
            (false, _) => self.sizes.clone(),
            (true, true) => vec![200, 1_000],
            (true, false) => vec![1_000, 10_000, 100_000],
        }
    }
}

const LEVELS: [usize; 3] = [1, 8, 32];

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let folder = Folder::new()?;
    let program = Program::new(arguments.program.clone(), folder.0.join("data"));
    let mut figures = Map::new();
    figures.insert("machine".into(), machine().into());
    if arguments.wants("load") || arguments.wants("pages") {
        load(&arguments, &program, &folder.0, &mut figures).await?;
    }
    if arguments.wants("scale") {
        let mut scale = Map::new();
        let mut before: Option<Size> = None;
        for submissions in arguments.sizes() {
            let size = scale::measure(&program, &folder.0, submissions).await?;
            tell_size(&size, before.as_ref());
            scale.insert(submissions.to_string(), size.json());
            before = Some(size);
        }
        figures.insert("scale".into(), scale.into());
    }
    let line = Value::from(figures).to_string();
    if let Some(reports) = std::env::var_os("VERBALE_REPORTS") {
        std::fs::create_dir_all(&reports)?;
        std::fs::write(Path::new(&reports).join("bench.json"), format!("{line}\n"))?;
    }
    println!("{line}");
    Ok(())
}

async fn load(
    arguments: &Arguments,
    program: &Program,
    folder: &Path,
    figures: &mut Map<String, Value>,
) -> anyhow::Result<()> {
    let pace = arguments.pace();
    let server = program.serve()?;
    let database = Database::of(&program.data, folder)?;
    database.wait_until_none(AT_WORK)?;
    figures.insert("idle_mib".into(), round(server.resident()).into());
    println!("Idle: {:.1} MiB", server.resident());
    // Earlier consultations, as any house has them: plans made for empty tables would be plans for nothing.
    scale::import(program, folder, pages::TENANT, (pages::RESPONDENTS, pages::RESPONDENTS))?;
    if arguments.wants("load") {
        scale::import(program, folder, hand_in::TENANT, (pace.respondents, 0))?;
        people::focal_points(&database, hand_in::TENANT, pace.respondents)?;
        let hand_ins = hand_in::measure(&server.host, &database, &LEVELS, pace).await?;
        tell("Hand-ins", &hand_ins);
        enter("hand_in", &hand_ins, figures);
        people::clear_outbox(&database)?;
        let autosaves = autosave::measure(&server.host, &database, &LEVELS, pace).await?;
        tell("Autosaves", &autosaves);
        enter("autosave", &autosaves, figures);
    }
    if arguments.wants("pages") {
        people::secretary(&database, pages::TENANT)?;
        people::focal_points(&database, pages::TENANT, 20)?;
        compile(&server.host).await?;
        pages::listen(&database, true)?;
        server.stop()?;
        let server = program.serve()?;
        let mut pages = pages::pages();
        pages::capture(
            &server.host,
            &Database::of(&program.data, folder)?,
            &program.data,
            &mut pages,
        )
        .await?;
        pages::listen(&Database::of(&program.data, folder)?, false)?;
        server.stop()?;
        let server = program.serve()?;
        let database = Database::of(&program.data, folder)?;
        let mixed = pages::measure(&server.host, &database, &mut pages, pace).await?;
        tell_pages(&pages, &mixed, figures);
        println!("After the load: {:.1} MiB", server.resident());
        figures.insert("loaded_mib".into(), round(server.resident()).into());
        server.stop()?;
    } else {
        println!("After the load: {:.1} MiB", server.resident());
        server.stop()?;
    }
    Ok(())
}

async fn compile(host: &str) -> anyhow::Result<()> {
    let path = format!("/t/{}/consultations/{}/compilation", pages::TENANT, world::CONSULTATION);
    let (cookie, form) =
        (people::cookie(pages::TENANT, "secretary"), format!("csrf={}", people::CSRF));
    let request = http::Request { path: &path, cookie: &cookie, form: Some(&form), more: "" };
    let answer = http::Client::connect(host).await?.send(&request).await?;
    anyhow::ensure!(answer.status == 303, "compiling answered {}", answer.status);
    Ok(())
}

fn tell(what: &str, all: &[Compared]) {
    println!(
        "\n{what:<12} conns    ours/s   floor/s   ratio   p50 ms   p99 ms  p99/p50  errors  cpu ms (server, database)  floor"
    );
    for one in all {
        println!(
            "{:<12} {:>5} {:>9.0} {:>9.0} {:>7.2} {:>8.2} {:>8.2} {:>8.1} {:>7} {:>7.2} ({:>5.2}, {:>5.2}) {:>12.2}",
            "",
            one.connections,
            one.ours.rate(),
            one.floor.rate(),
            one.ratio(),
            one.ours.quantile(0.5),
            one.ours.quantile(0.99),
            one.ours.spread(),
            one.ours.errors,
            one.ours.cpu_ms(),
            one.ours.each(|used| used.server),
            one.ours.each(|used| used.database),
            one.floor.cpu_ms()
        );
    }
}

fn enter(what: &str, all: &[Compared], figures: &mut Map<String, Value>) {
    for one in all {
        let mut put = |name: &str, figure: Value| {
            figures.insert(format!("{what}_{name}_{}", one.connections), figure);
        };
        put("ratio", round(one.ratio()).into());
        put("per_s", round(one.ours.rate()).into());
        put("p50_ms", round(one.ours.quantile(0.5)).into());
        put("p99_ms", round(one.ours.quantile(0.99)).into());
        put("p99_over_p50", round(one.ours.spread()).into());
        put("errors", one.ours.errors.into());
        put("cpu_ms", round(one.ours.cpu_ms()).into());
        put("floor_cpu_ms", round(one.floor.cpu_ms()).into());
    }
}

fn tell_pages(pages: &[Page], mixed: &load::Samples, figures: &mut Map<String, Value>) {
    println!(
        "\nPages, 8 conns   ours/s   floor/s   ratio   p50 ms   p99 ms  errors  statements  cpu ms (server, database)  floor"
    );
    let mut entered = Map::new();
    for page in pages {
        println!(
            "{:<14} {:>8.0} {:>9.0} {:>7.2} {:>8.2} {:>8.2} {:>7} {:>11} {:>7.2} ({:>5.2}, {:>5.2}) {:>12.2}",
            page.name,
            page.ours.rate(),
            page.floor.rate(),
            page.ratio(),
            page.ours.quantile(0.5),
            page.ours.quantile(0.99),
            page.ours.errors,
            page.statements,
            page.ours.cpu_ms(),
            page.ours.each(|used| used.server),
            page.ours.each(|used| used.database),
            page.floor.cpu_ms()
        );
        let one = json!({
            "ratio": round(page.ratio()), "per_s": round(page.ours.rate()), "p50_ms": round(page.ours.quantile(0.5)),
            "p99_ms": round(page.ours.quantile(0.99)), "errors": page.ours.errors, "statements": page.statements,
            "cpu_ms": round(page.ours.cpu_ms()), "floor_cpu_ms": round(page.floor.cpu_ms())
        });
        entered.insert(page.name.replace(' ', "_"), one);
    }
    println!(
        "{:<14} {:>8.0} {:>26.2} {:>8.2} {:>7}",
        "mixed",
        mixed.rate(),
        mixed.quantile(0.5),
        mixed.quantile(0.99),
        mixed.errors
    );
    // The two pages that the target names; the worse counts.
    let named = pages.iter().filter(|page| ["board", "question page"].contains(&page.name));
    let worst = named.map(Page::ratio).fold(f64::INFINITY, f64::min);
    figures.insert("page_ratio".into(), round(worst).into());
    figures.insert("pages".into(), entered.into());
}

fn tell_size(size: &Size, before: Option<&Size>) {
    println!("\n{} submissions", size.submissions);
    let tell = |what: &str, now: f64, then: Option<f64>, unit: &str| {
        let growth = then.map(|then| format!("   × {:.1}", now / then)).unwrap_or_default();
        println!("  {what:<22} {now:>10.2} {unit}{growth}");
    };
    let than = |figure: &dyn Fn(&Size) -> f64| before.map(figure);
    tell("import", size.import.0, than(&|s| s.import.0), "s");
    tell("import, memory", size.import.1, than(&|s| s.import.1), "MiB");
    tell("board", size.board_ms, than(&|s| s.board_ms), "ms");
    tell("answers to a question", size.answers_ms, than(&|s| s.answers_ms), "ms");
    tell("list of submissions", size.list_ms, than(&|s| s.list_ms), "ms");
    tell("compile", size.compile.0, than(&|s| s.compile.0), "s");
    tell("compile, memory", size.compile.1, than(&|s| s.compile.1), "MiB");
    tell("DOCX", size.docx.0, than(&|s| s.docx.0), "s");
    tell("PDF", size.pdf.0, than(&|s| s.pdf.0), "s");
    tell("PDF, memory", size.pdf.1, than(&|s| s.pdf.1), "MiB");
    for failure in &size.failures {
        println!("  failed: {failure}");
    }
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kibibytes: usize = memory
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:")?.trim().split(' ').next()?.parse().ok())
        .unwrap_or_default();
    format!("{cores} cores, {} GiB", kibibytes / 1024 / 1024)
}

/// A folder of the run's own, gone when it ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> anyhow::Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("verbale-bench-{}", std::process::id()));
        std::fs::create_dir(&folder).context("a folder for the run")?;
        // The unprivileged account of the cluster must get through.
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755))?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
