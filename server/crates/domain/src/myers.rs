//! The shortest way from one sequence to another (E. W. Myers, 1986), for words.

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The same on both sides.
    Same,
    /// Only on the old side.
    Deleted,
    /// Only on the new side.
    Inserted,
}

/// After so many differences texts have little in common: what is left is told as replaced. Bounds time and memory.
const FURTHEST: usize = 1_000;

/// The steps from `old` to `new`, in order.
pub(crate) fn steps<T: PartialEq>(old: &[T], new: &[T]) -> Vec<Step> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..], &new[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    let mut steps = vec![Step::Same; head];
    match trace(old, new) {
        Some(trace) => steps.extend(walk_back(&trace, old.len(), new.len())),
        None => {
            steps.extend(std::iter::repeat_n(Step::Deleted, old.len()));
            steps.extend(std::iter::repeat_n(Step::Inserted, new.len()));
        }
    }
    steps.extend(std::iter::repeat_n(Step::Same, tail));
    steps
}

/// For each number of differences, the furthest place in `old` reached on each diagonal.
struct Frontier {
    reached: Vec<usize>,
    offset: isize,
}

impl Frontier {
    fn at(&self, diagonal: isize) -> Option<usize> {
        usize::try_from(diagonal + self.offset).ok().and_then(|i| self.reached.get(i).copied())
    }
}

/// The frontiers up to the first that reaches the end; none when that takes more than [`FURTHEST`] differences.
fn trace<T: PartialEq>(old: &[T], new: &[T]) -> Option<Vec<Frontier>> {
    let (n, m) = (old.len(), new.len());
    let mut trace: Vec<Frontier> = Vec::new();
    for differences in 0..=(n + m).min(FURTHEST) {
        let d = isize::try_from(differences).ok()?;
        let mut reached = vec![0; 2 * differences + 1];
        for diagonal in (-d..=d).step_by(2) {
            let mut x = start(trace.last(), diagonal, d);
            let mut y = usize::try_from(isize::try_from(x).ok()? - diagonal).unwrap_or(usize::MAX);
            while x < n && y < m && old[x] == new[y] {
                (x, y) = (x + 1, y + 1);
            }
            reached[usize::try_from(diagonal + d).ok()?] = x;
            if x >= n && y >= m {
                trace.push(Frontier { reached, offset: d });
                return Some(trace);
            }
        }
        trace.push(Frontier { reached, offset: d });
    }
    None
}

/// Whether the way to a diagonal comes from the one above it, by an insertion; else by a deletion.
fn comes_by_insertion(before: &Frontier, diagonal: isize, d: isize) -> bool {
    diagonal == -d || (diagonal != d && before.at(diagonal - 1) < before.at(diagonal + 1))
}

/// Where the way on a diagonal starts, before it follows what is the same.
fn start(before: Option<&Frontier>, diagonal: isize, d: isize) -> usize {
    let Some(before) = before else { return 0 };
    if comes_by_insertion(before, diagonal, d) {
        before.at(diagonal + 1).unwrap_or_default()
    } else {
        before.at(diagonal - 1).unwrap_or_default() + 1
    }
}

fn walk_back(trace: &[Frontier], mut x: usize, mut y: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    for d in (1..trace.len()).rev() {
        let before = &trace[d - 1];
        let diagonal = x.cast_signed() - y.cast_signed();
        let inserted = comes_by_insertion(before, diagonal, d.cast_signed());
        let from = start(Some(before), diagonal, d.cast_signed());
        while x > from {
            steps.push(Step::Same);
            (x, y) = (x - 1, y - 1);
        }
        if inserted {
            steps.push(Step::Inserted);
            y -= 1;
        } else {
            steps.push(Step::Deleted);
            x -= 1;
        }
    }
    steps.extend(std::iter::repeat_n(Step::Same, x));
    steps.reverse();
    steps
}
