//! The words of what people hold: roles, and how far along the ladder they are, in English. Other languages have rooms
//! of their own, in [`super::tongues`].
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test
//! holds.

use super::super::rungs::Height;

/// Nouns that people hold: the last word of a role's name, or the first before `of` or a comma.
pub const ROLES: &str = "accountant, administrator, admin, adviser, advisor, advocate, agent, ambassador, \
    analyst, apprentice, architect, artist, assistant, associate, attorney, auditor, bookkeeper, builder, buyer, \
    ceo, cfo, chief, ciso, clerk, cmo, coach, consultant, controller, coo, coordinator, copywriter, counsel, cpo, \
    cro, cto, curator, designer, developer, devops, director, dispatcher, driver, economist, editor, electrician, \
    engineer, engineers, evangelist, executive, expert, facilitator, fellow, generalist, head, inspector, \
    instructor, intern, investigator, journalist, lawyer, lead, leader, liaison, librarian, machinist, manager, \
    marketer, mechanic, mentor, moderator, nurse, officer, operator, owner, paralegal, partner, photographer, \
    physician, pilot, planner, president, principal, producer, professor, programmer, recruiter, representative, \
    researcher, scheduler, scientist, secretary, sourcer, specialist, sponsor, statistician, strategist, supervisor, \
    surveyor, svp, teacher, technician, technologist, tester, therapist, trainee, trainer, translator, treasurer, \
    underwriter, videographer, vp, writer, evp, avp, barista, biologist, caregiver, captain, cashier, chemist, cook, \
    courier, custodian, dentist, draftsman, foreman, gardener, guard, hostess, illustrator, interpreter, janitor, \
    mate, merchandiser, midwife, modeler, negotiator, optician, packer, painter, pharmacist, physicist, plumber, \
    porter, psychologist, purchaser, purser, quartermaster, receptionist, rigger, sailor, seller, steward, \
    storekeeper, trader, tutor, veterinarian, waiter, warden, welder, worker, animator, bartender, bdr, bellhop, \
    bursar, caretaker, carpenter, chancellor, cleaner, concierge, constable, counselor, counsellor, dean, farmer, \
    firefighter, foreperson, grad, housekeeper, journeyman, keeper, lecturer, lieutenant, musician, organiser, \
    organizer, paramedic, postdoc, practitioner, provost, ranger, registrar, sdr, sergeant, sommelier, student, \
    stylist, superintendent, surgeon, triager, professional, contributor, sre, swe, teamlead, techlead, staffer, \
    member, collaborator, approver, maintainer, reviewer, committer, master, chair, chairperson, chairman, chairwoman, volunteer, \
    champion, buddy, delegate, actor, actuary, adjudicator, anthropologist, appraiser, archaeologist, archivist, \
    assessor, astronomer, author, baker, banker, barber, biochemist, botanist, bricklayer, broker, butcher, butler, \
    cartographer, caterer, chaplain, chaperone, chiropractor, choreographer, cofounder, columnist, commissioner, \
    composer, comptroller, conservator, contractor, convener, convenor, coroner, correspondent, councillor, \
    councilor, craftsman, creator, dancer, deacon, detective, dietitian, diplomat, diver, docent, doctor, drafter, \
    ecologist, educator, epidemiologist, estimator, examiner, fabricator, fisherman, fitter, florist, forester, \
    founder, fundraiser, geographer, geologist, geophysicist, glazier, governor, grader, groundskeeper, hairdresser, \
    handyman, historian, hydrologist, hygienist, interviewer, inventor, invigilator, judge, juror, laborer, \
    labourer, landscaper, lifeguard, linguist, lobbyist, locksmith, marshal, mason, mathematician, mayor, mediator, \
    messenger, metallurgist, meteorologist, microbiologist, miner, minister, nanny, naturalist, navigator, \
    neurologist, notary, nutritionist, observer, oceanographer, ombudsman, ombudsperson, oncologist, optometrist, \
    parliamentarian, pastor, pathologist, pediatrician, performer, pharmacologist, phlebotomist, plasterer, \
    podiatrist, preacher, presenter, priest, proctor, proofreader, prosecutor, psychiatrist, publicist, publisher, \
    rabbi, radiographer, radiologist, rapporteur, realtor, rector, referee, reporter, retailer, roofer, salesperson, \
    salesman, saleswoman, scout, scribe, sculptor, seamstress, sheriff, singer, soldier, solicitor, sonographer, \
    spokesperson, stenographer, stevedore, tailor, teller, tiler, toolmaker, toxicologist, trustee, typist, umpire, \
    usher, valet, vicar, waitress, webmaster, zoologist";

/// Nouns that come first where the language puts what is led behind them, or people do: `Director Ports`.
pub const HEADS: &str = "director, vp, svp, evp, head";

/// Words that say how far along the ladder: alone, or before the rest of a role's name.
pub const RANKS: &[(Height, &str)] = &[
    (Height::Learner, "intern, apprentice, trainee"),
    (Height::Entry, "junior, jr, associate, assistant, graduate, entry, entrylevel, fresher, novice"),
    (Height::Middle, "intermediate, mid, midlevel, midweight, middle"),
    (Height::Senior, "senior, sr"),
    (Height::Lead, "staff, lead"),
    (Height::Principal, "principal"),
    (Height::Chief, "distinguished, chief"),
    (Height::Fellow, "fellow"),
];

/// Words that do the same, and not how far.
pub const OTHER_RANKS: &str = "executive, vice, deputy, expert";
