//! The lines between layers. All that leads to one slot is one net: a line from each of its beginnings, one line down
//! the gap that gathers them, and one line to the slot.
//!
//! Which net falls where in the gap is the channel routing of chip design: nets that overlap get tracks of their own,
//! and where one net begins on the line on which another ends, the first turns off before the second turns in (A.
//! Hashimoto, J. Stevens, "Wire routing by optimizing channel assignment within large apertures", Design Automation
//! Workshop 1971). Where such demands go round in a ring, one of them is given up.
//!
//! Invariant: a line that only crosses another is interrupted there, so that what joins is told from what crosses.

use super::super::picture::{Picture, Route, Stretch, Wire};
use super::layers::{Layers, Way};

/// What was drawn.
pub(super) struct Drawn {
    /// Where each slot begins.
    pub x: Vec<usize>,
    /// The cells that it is wide.
    pub width: usize,
}

/// All that leads from one layer to one slot of the next.
struct Net {
    to: usize,
    from: Vec<usize>,
    /// The line of the slot, and those of its beginnings.
    line: usize,
    lines: Vec<usize>,
    /// The cell at which it falls, where it does.
    x: usize,
}

impl Net {
    fn falls(&self) -> bool {
        self.lines.iter().any(|line| *line != self.line)
    }

    fn span(&self) -> (usize, usize) {
        let all = || self.lines.iter().copied().chain([self.line]);
        (all().min().unwrap_or(0), all().max().unwrap_or(0))
    }

    fn overlaps(&self, other: &Net) -> bool {
        let ((a, b), (c, d)) = (self.span(), other.span());
        a <= d && c <= b
    }

    /// Whether it turns off on the line on which another turns in, and so has to fall before it.
    fn before(&self, other: &Net) -> bool {
        let on_it = self.from.iter().zip(&self.lines).find(|(_, line)| **line == other.line);
        on_it.is_some_and(|(from, _)| !other.from.contains(from))
    }
}

/// Draws the lines between the slots of all layers; `widths` are the cells of the nodes.
pub(super) fn draw(layers: &Layers, lines: &[usize], widths: &[usize], picture: &mut Picture) -> Drawn {
    let mut x = vec![0; layers.slots.len()];
    let mut end = vec![0; layers.slots.len()];
    // The cells of each slot's lines: those that lead into it, and that with which it begins.
    let mut into: Vec<Option<(usize, usize)>> = vec![None; layers.slots.len()];
    let mut left = 0;
    for (index, layer) in layers.layers.iter().enumerate() {
        let wide = |slot: &usize| layers.slots[*slot].node.map_or(0, |node| widths[node]);
        let right = left + layer.iter().map(wide).max().unwrap_or(0);
        for slot in layer {
            x[*slot] = left;
            // A line that passes through begins where the one before has ended.
            end[*slot] =
                if layers.slots[*slot].node.is_some() { left + wide(slot) + 1 } else { left.saturating_sub(1) };
        }
        let mut nets = nets(layers, lines, layer);
        let tracks = tracks(&mut nets, right + 2);
        let next = if index + 1 == layers.layers.len() { right } else { right + 2 + tracks + 3 };
        for at in 0..nets.len() {
            let stop = if layers.slots[nets[at].to].node.is_some() { next - 2 } else { next - 1 };
            into[nets[at].to] = Some((nets[at].x, stop));
            draw_net(&nets, at, &end, stop, picture);
        }
        left = next;
    }
    for way in &layers.ways {
        let (from, to) = (way.slots[0], way.slots[way.slots.len() - 1]);
        if way.turned {
            let wire = picture.wires.entry((lines[from], end[from])).or_default();
            (wire.tail, wire.head) = (true, false);
        } else if let Some((_, stop)) = into[to] {
            picture.head(lines[to], stop);
        }
    }
    let route = |way: &Way| {
        let mut stretches = Vec::new();
        for pair in way.slots.windows(2) {
            let (from, to) = (lines[pair[0]], lines[pair[1]]);
            let Some((fall, stop)) = into[pair[1]] else { continue };
            stretches.push(Stretch::along(from, end[pair[0]], fall));
            stretches.push(Stretch::down(fall, from, to));
            stretches.push(Stretch::along(to, fall, stop));
        }
        let node = |slot: usize| layers.slots[slot].node.unwrap_or(slot);
        let (from, to) = (node(way.slots[0]), node(way.slots[way.slots.len() - 1]));
        let (from, to) = if way.turned { (to, from) } else { (from, to) };
        Route { from: Some(from), to: Some(to), stretches, worded: false }
    };
    picture.routes.extend(layers.ways.iter().map(route));
    Drawn { width: left, x }
}

/// The nets from a layer to the next, from top to bottom.
fn nets(layers: &Layers, lines: &[usize], layer: &[usize]) -> Vec<Net> {
    let mut to: Vec<usize> = layer.iter().flat_map(|slot| layers.right[*slot].iter().copied()).collect();
    to.sort_unstable_by_key(|slot| (lines[*slot], *slot));
    to.dedup();
    let net = |to: usize| {
        let from = layers.left[to].clone();
        let starts = from.iter().map(|slot| lines[*slot]).collect();
        Net { to, line: lines[to], lines: starts, from, x: 0 }
    };
    to.into_iter().map(net).collect()
}

/// Gives each net that falls its track, from a cell on; returns how many cells all tracks fill.
fn tracks(nets: &mut [Net], from: usize) -> usize {
    let falling: Vec<usize> = (0..nets.len()).filter(|net| nets[*net].falls()).collect();
    let mut tracks: Vec<Vec<usize>> = Vec::new();
    let mut track_of = vec![None; nets.len()];
    let mut rest = falling;
    while !rest.is_empty() {
        let is_free = |net: &usize| rest.iter().all(|other| other == net || !nets[*other].before(&nets[*net]));
        let next = rest.iter().position(is_free).unwrap_or(0);
        let net = rest.remove(next);
        let behind = |track: &usize| *track + 1;
        let least = (0..nets.len()).filter(|other| nets[*other].before(&nets[net])).filter_map(|other| track_of[other]);
        let least = least.map(|track| behind(&track)).max().unwrap_or(0);
        let is_clear = |track: &Vec<usize>| track.iter().all(|other| !nets[*other].overlaps(&nets[net]));
        let track = (least..tracks.len()).find(|track| is_clear(&tracks[*track])).unwrap_or(tracks.len().max(least));
        tracks.resize(tracks.len().max(track + 1), Vec::new());
        tracks[track].push(net);
        track_of[net] = Some(track);
    }
    // A cell between two tracks, unless they are many.
    let step = if tracks.len() > 8 { 1 } else { 2 };
    for (net, track) in nets.iter_mut().zip(track_of) {
        net.x = from + track.unwrap_or(0) * step;
    }
    if tracks.is_empty() { 0 } else { (tracks.len() - 1) * step + 1 }
}

fn draw_net(nets: &[Net], at: usize, end: &[usize], stop: usize, picture: &mut Picture) {
    let net = &nets[at];
    // Another net's line down the gap is only crossed, unless that net turns on this very line.
    let crosses = |y: usize, x: usize| {
        nets.iter().enumerate().any(|(i, other)| {
            let (top, bottom) = other.span();
            let turns = other.line == y || other.lines.contains(&y);
            i != at && other.x == x && other.falls() && top <= y && y <= bottom && !turns
        })
    };
    let mut across = |y: usize, from: usize, to: usize| {
        for x in from..=to {
            if !crosses(y, x) {
                let wire: &mut Wire = picture.wires.entry((y, x)).or_default();
                wire.left |= x > from;
                wire.right |= x < to;
            }
        }
    };
    for (slot, line) in net.from.iter().zip(&net.lines) {
        across(*line, end[*slot], net.x);
    }
    across(net.line, net.x, stop);
    if net.falls() {
        let (top, bottom) = net.span();
        picture.fall(net.x, top, bottom);
    }
}
