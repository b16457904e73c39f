//! Everything that needs more than one pure function: the command line, the browser's keys and screens, the program in
//! a terminal, real handbooks, and the rules of the house.

mod cli;
mod corpus;
mod hostile;
mod layers;
mod picture;
mod pty;
mod reading;
mod scripts;
mod sizes;
mod stage;
mod terminal;
