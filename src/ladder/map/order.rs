//! The order within layers, so that few lines cross: each slot is put where those to which it is joined stand on
//! average (the barycentre of Sugiyama's paper), layer by layer to and fro, and the best order is kept.
//!
//! Crossings are counted as in W. Barth, M. Jünger, P. Mutzel, "Simple and Efficient Bilayer Cross Counting", Graph
//! Drawing 2002: as inversions.
//!
//! Invariant: no order is worse than the one before.

use super::layers::Layers;

/// How often the layers are gone through; more seldom helps.
const SWEEPS: usize = 12;

/// Sorts the layers.
pub(super) fn sort(layers: &mut Layers) {
    let mut at = vec![0; layers.slots.len()];
    let mut best = layers.layers.clone();
    let mut fewest = crossings(layers, &mut at);
    for sweep in 0..SWEEPS {
        if fewest == 0 {
            break;
        }
        let count = layers.layers.len();
        for step in 1..count {
            let forward = sweep % 2 == 0;
            let layer = if forward { step } else { count - 1 - step };
            let joined = if forward { &layers.left } else { &layers.right };
            let mean = |slot: usize, at: &[usize]| {
                let of = &joined[slot];
                let sum: usize = of.iter().map(|other| at[*other]).sum();
                // What is joined to nothing stays.
                if of.is_empty() { at[slot] as f64 } else { sum as f64 / of.len() as f64 }
            };
            let mut sorted: Vec<(f64, usize)> =
                layers.layers[layer].iter().map(|slot| (mean(*slot, &at), *slot)).collect();
            sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
            layers.layers[layer] = sorted.into_iter().map(|(_, slot)| slot).collect();
            number(&layers.layers[layer], &mut at);
        }
        let now = crossings(layers, &mut at);
        if now < fewest {
            fewest = now;
            best.clone_from(&layers.layers);
        }
    }
    layers.layers = best;
}

fn number(layer: &[usize], at: &mut [usize]) {
    for (i, slot) in layer.iter().enumerate() {
        at[*slot] = i;
    }
}

/// How many lines cross; notes in `at` where in its layer each slot stands.
fn crossings(layers: &Layers, at: &mut [usize]) -> usize {
    layers.layers.iter().for_each(|layer| number(layer, at));
    let between = |layer: &Vec<usize>| {
        let mut ends: Vec<(usize, usize)> =
            layer.iter().flat_map(|slot| layers.right[*slot].iter().map(|to| (at[*slot], at[*to]))).collect();
        ends.sort_unstable();
        let mut ends: Vec<usize> = ends.into_iter().map(|(_, to)| to).collect();
        let mut spare = ends.clone();
        inversions(&mut ends, &mut spare)
    };
    layers.layers.iter().map(between).sum()
}

/// How many pairs stand in the wrong order; sorts them, as merge sort does.
fn inversions(numbers: &mut [usize], spare: &mut [usize]) -> usize {
    let half = numbers.len() / 2;
    if half == 0 {
        return 0;
    }
    let (a, b) = numbers.split_at_mut(half);
    let (spare_a, spare_b) = spare.split_at_mut(half);
    let mut found = inversions(a, spare_a) + inversions(b, spare_b);
    let (mut i, mut j) = (0, 0);
    for place in spare.iter_mut() {
        if j == b.len() || (i < a.len() && a[i] <= b[j]) {
            *place = a[i];
            i += 1;
        } else {
            *place = b[j];
            found += a.len() - i;
            j += 1;
        }
    }
    numbers.copy_from_slice(spare);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(nodes: usize, edges: &[(usize, usize)], expected: usize) {
        let mut layers = Layers::new(nodes, edges, |_, _| true);
        sort(&mut layers);
        assert_eq!(crossings(&layers, &mut vec![0; layers.slots.len()]), expected);
    }

    #[test]
    fn what_need_not_cross_does_not() {
        check(4, &[(0, 3), (1, 2)], 0);
        check(6, &[(0, 3), (0, 5), (1, 4), (2, 3)], 0);
        check(4, &[(0, 2), (0, 3), (1, 2), (1, 3)], 1);
    }

    #[test]
    fn inversions_are_counted() {
        let count = |numbers: &[usize]| inversions(&mut numbers.to_vec(), &mut numbers.to_vec());
        assert_eq!(count(&[]), 0);
        assert_eq!(count(&[3, 2, 1]), 3);
        assert_eq!(count(&[1, 1, 0, 2, 1]), 3);
    }
}
