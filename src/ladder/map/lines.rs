//! The line of each slot: as near to those to which it is joined as the order of its layer allows.
//!
//! A layer's lines are the integers in their order that lie nearest to where the slots would like to stand: an isotonic
//! regression, found by pooling adjacent violators (M. Ayer and others, "An Empirical Distribution Function for
//! Sampling with Incomplete Information", Annals of Mathematical Statistics 26, 1955).
//!
//! Invariant: the lines of a layer grow from slot to slot, and the topmost of all is 0.

use super::layers::Layers;

/// How often the layers are gone through.
const SWEEPS: usize = 6;

/// Gives each slot its line.
pub(super) fn give(layers: &Layers) -> Vec<usize> {
    let mut at: Vec<isize> = vec![0; layers.slots.len()];
    for layer in &layers.layers {
        layer.iter().enumerate().for_each(|(i, slot)| at[*slot] = i as isize);
    }
    let count = layers.layers.len();
    for sweep in 0..SWEEPS {
        // The last sweep goes to the right: what is led to stands in the middle of what leads to it.
        let right = sweep % 2 == 1;
        for step in 0..count {
            let layer = &layers.layers[if right { step } else { count - 1 - step }];
            let joined = if right { &layers.left } else { &layers.right };
            let wish = |slot: &usize| {
                let mut lines: Vec<isize> = joined[*slot].iter().map(|other| at[*other]).collect();
                lines.sort_unstable();
                match lines.len() {
                    0 => at[*slot],
                    n => (lines[(n - 1) / 2] + lines[n / 2]).div_euclid(2),
                }
            };
            let wishes: Vec<isize> = layer.iter().map(wish).collect();
            for (slot, line) in layer.iter().zip(nearest(&wishes)) {
                at[*slot] = line;
            }
        }
    }
    let top = at.iter().copied().min().unwrap_or(0);
    at.into_iter().map(|line| (line - top) as usize).collect()
}

/// Growing lines that lie nearest to what is wished for.
fn nearest(wishes: &[isize]) -> Vec<isize> {
    // Slots that stand close together share one offset: sum and number of what they wish for.
    let mut blocks: Vec<(isize, isize)> = Vec::new();
    for (i, wish) in wishes.iter().enumerate() {
        blocks.push((wish - i as isize, 1));
        while let [.., (a, n), (b, m)] = blocks[..]
            && a.div_euclid(n) >= b.div_euclid(m)
        {
            blocks.truncate(blocks.len() - 2);
            blocks.push((a + b, n + m));
        }
    }
    let offsets = blocks.into_iter().flat_map(|(sum, n)| std::iter::repeat_n(sum.div_euclid(n), n as usize));
    offsets.enumerate().map(|(i, offset)| offset + i as isize).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_grow_and_stay_near() {
        assert_eq!(nearest(&[]), [0isize; 0]);
        assert_eq!(nearest(&[0, 5, 9]), [0, 5, 9]);
        assert_eq!(nearest(&[3, 3, 3]), [2, 3, 4]);
        assert_eq!(nearest(&[9, 0]), [4, 5]);
    }

    #[test]
    fn what_is_led_to_stands_in_the_middle() {
        let layers = Layers::new(4, &[(0, 3), (1, 3), (2, 3)], |_, _| true);
        assert_eq!(give(&layers), [0, 1, 2, 1]);
    }
}
