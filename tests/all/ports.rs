//! Pages of a made-up harbour: a ladder of three families, told by words.

pub const PILOT: &str = "\
---
title: Pilot
---

## Requirements

- Two eyes

## Levels

### Pilot

#### Job Grade

The Pilot is a grade 5.

#### Responsibilities

- Steers small ships

#### Requirements

- Knows the harbour

### Senior Pilot

The Senior Pilot reports to the [Manager, Ports](/job-families/ports/port-management/#manager-ports).

#### Job Grade

The Senior Pilot is a grade 6.

#### Responsibilities

- Steers large ships
- Teaches other pilots

#### Requirements

- Extends the Pilot requirements
- Knows the tides

## Career Ladder

The next step in the Pilot job family is to move to the [Port Management](/job-families/ports/port-management/) job \
family or the [Quays](/job-families/ports/quays/) job family.
";

pub const PORTS: &str = "\
---
title: Port Management
---

## Levels

### Manager, Ports

#### Job Grade

The Manager, Ports is a grade 7.

#### Requirements

- Two eyes
- Leads pilots

## Career Ladder

The next step in the Port Management job family is to move to the Harbour Master job family.
";

pub const MASTER: &str = "\
---
title: Harbour Master
---

## Responsibilities

- Keeps the harbour

## Career Ladder

The next step in the Harbour Master job family is not yet defined.
";
