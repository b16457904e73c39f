//! The words of what people hold: roles, and how far along the ladder they are, in English. Other languages have rooms
//! of their own, in [`super::tongues`].
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test
//! holds.

/// Nouns that people hold: the last word of a role's name, or the first before `of` or a comma.
pub const ROLES: &str = "accountant, administrator, admin, adviser, advisor, advocate, agent, ambassador, \
    analyst, apprentice, architect, artist, assistant, associate, attorney, auditor, bookkeeper, builder, buyer, \
    ceo, cfo, chief, ciso, clerk, cmo, coach, consultant, controller, coo, coordinator, copywriter, counsel, \
    cpo, cro, cto, curator, designer, developer, devops, director, dispatcher, driver, economist, editor, \
    electrician, engineer, engineers, evangelist, executive, expert, facilitator, fellow, generalist, head, \
    inspector, instructor, intern, investigator, journalist, lawyer, lead, leader, liaison, librarian, \
    machinist, manager, marketer, mechanic, mentor, moderator, nurse, officer, operator, owner, paralegal, \
    partner, photographer, physician, pilot, planner, president, principal, producer, professor, programmer, \
    recruiter, representative, researcher, scheduler, scientist, secretary, sourcer, specialist, sponsor, \
    statistician, strategist, supervisor, surveyor, svp, teacher, technician, technologist, tester, therapist, \
    trainee, trainer, translator, treasurer, underwriter, videographer, vp, writer, evp, avp, barista, \
    biologist, caregiver, captain, cashier, chemist, cook, courier, custodian, dentist, draftsman, foreman, \
    gardener, guard, hostess, illustrator, interpreter, janitor, mate, merchandiser, midwife, modeler, \
    negotiator, optician, packer, painter, pharmacist, physicist, plumber, porter, psychologist, purchaser, \
    purser, quartermaster, receptionist, rigger, sailor, seller, steward, storekeeper, trader, tutor, \
    veterinarian, waiter, warden, welder, worker, animator, bartender, bdr, bellhop, bursar, caretaker, \
    carpenter, chancellor, cleaner, concierge, constable, counselor, counsellor, dean, farmer, firefighter, \
    foreperson, grad, housekeeper, journeyman, keeper, lecturer, lieutenant, musician, organiser, organizer, \
    paramedic, postdoc, practitioner, provost, ranger, registrar, sdr, sergeant, sommelier, student, stylist, \
    superintendent, surgeon, triager, professional, contributor, sre, swe, teamlead, techlead, staffer, member, \
    approver, maintainer, reviewer, committer, master, chair, chairperson, chairman, chairwoman, volunteer, \
    champion, buddy, delegate";

/// Nouns that come first where the language puts what is led behind them, or people do: `Director Ports`.
pub const HEADS: &str = "director, vp, svp, evp, head";

/// Words that say how far along the ladder: alone, or before the rest of a role's name.
pub const RANKS: &str = "intern, junior, jr, associate, assistant, intermediate, mid, midlevel, senior, sr, \
    staff, principal, distinguished, lead, executive, vice, deputy, graduate, entry, apprentice, fellow, \
    midweight, expert, trainee, entrylevel, middle, fresher, novice";
