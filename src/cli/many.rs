//! Many pieces of work in one process: on every core, with the results in the order of the pieces.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many pieces this machine works on at once.
pub(super) fn cores() -> usize {
    thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// The result of each piece, in their order, worked out by at most `workers` at once.
pub(super) fn in_order<T: Sync, R: Send>(
    pieces: &[T],
    workers: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let workers = workers.min(pieces.len());
    if workers <= 1 {
        return pieces.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(pieces.len()));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(piece) = pieces.get(number) else {
                        break;
                    };
                    let result = work(piece);
                    if let Ok(mut results) = results.lock() {
                        results.push((number, result));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_pieces_whoever_is_done_first() {
        let pieces: Vec<u64> = (0..50).collect();
        for workers in [0, 1, 4, 100] {
            let results = in_order(&pieces, workers, |piece| {
                thread::sleep(std::time::Duration::from_micros((50 - piece) * 20));
                piece * 2
            });
            let expected: Vec<u64> = pieces.iter().map(|piece| piece * 2).collect();
            assert_eq!(results, expected, "{workers}");
        }
    }
}
