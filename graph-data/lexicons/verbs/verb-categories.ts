// Verb → category. The classes are PLOVER's event classes (Halterman et al., "PLOVER and POLECAT",
// 2023), filled by verb class after VerbNet and CAMEO's verb lists; SAY … OTHER are ours, for what is not an event.
// A phrasal or light verb is written with its particle or noun: "call for", "make mention"; "be receive by" is a passive;
// "someone", "somewhere" stand for an object that is a person, a place ("someone alone": with no more said of them).
// The first match wins, from the longest pattern to the shortest, so "call for" beats "call"; what is OTHER keeps shorter
// patterns from matching: "lift up" is no "lift". Nouns of acts are in noun-categories.ts.
import { type CategoryLists, byCategory, listPhrases } from "../notation.ts";

const LISTS: CategoryLists = {
  OTHER: `hang out, put ahead, be in company, be at centre, fall onto, remove from, appear, open letter, leave trail, leave mark, leave impression, run in, build
    around, fire up, play role, cover, feature, present, list, project, review, end, lift up, come out, come, go,
    move, drive, pass, add, find, show, learn, share, contract, bid, tie, return, treat, save, award, hit, form,
    serve, act, exchange, cut, reduce, decrease, remove, book, mass, lift, want, try, prepare, receive, bear, meet
    criterion, meet requirement, meet target, meet need, meet demand, fire, hold, deal, enter final, reach final,
    reach semi-final, reach quarter-final, face challenge, take place of, execute sentence, defend title, win, beat,
    defeat, lead to, carry, visit website, run out, book flight, surrender serve, attack style, manage to, cease, be
    find, be receive, tie game, return serve, name after, be name after, rename after, release album, release single,
    release film, release song, release record, release book, release version, release product, release software,
    release game, release update`,
  AGREE: `agree, accept, approve, ratify, sign, consent, comply, concur, settle, pledge, promise, vow, commit,
    reconcile, agreement, treaty, pact, accord, ceasefire, truce, recognise, recognize, uphold, adopt, ink deal, pass
    law, pass bill, pass resolution, pass legislation, pass budget, approve of, abide by, adhere to, assent, honour
    deal, shake hand, come to terms, enter into agreement, enter agreement, sign deal, be admit to, respect, announce
    deal, announce agreement, announce truce, announce ceasefire`,
  CONSULT: `meet, talk, speak with, speak to, discuss, consult, negotiate, phone, telephone, confer, debate, hold
    talk, hold meeting, hold discussion, have conversation, have talk, meeting, summit, conversation, dialogue,
    negotiation, discussion, greet, interview, brief, mediate, visit, host, welcome, call someone alone, ring,
    contact, contact with, receive someone, be receive by, talk to, talk with, speak by, call with, correspond,
    liaise, exchange view, sit down with, chat, hold call, tour, write to, text, e-mail, email, have call, phone
    call`,
  SUPPORT: `support, back, endorse, praise, defend, champion, applaud, hail, congratulate, thank, honour, honor,
    commend, prop up, stand by, stand with, stand behind, favour, favor, encourage, vote for, elect, nominate, salute,
    celebrate, laud, compliment, admire, sponsor, promote, vouch, rally behind, campaign for, reward, acclaim, stand
    up for, speak in defense, speak in defence, side with, get behind, come out for, rally around, rally to, advocate,
    back up, cheer, root for, vouch for, sympathise, sympathize, commiserate, pay tribute to, express solidarity with,
    express solidarity, lay wreath, commemorate, mourn, respect right, uphold right, empower, embolden, shore up,
    stand alongside, throw weight, nurture, be award, award prize, award medal, award someone`,
  CONCEDE: `concede, confess, plead guilty, yield, release, free, pardon, apologise, apologize, surrender, relent, ease, relax, admit,
    resign, step down, quit, cede, give in, give up, acquit, exonerate, reinstate, drop charge, grant amnesty,
    forgive, return territory, return land, hand over, hand back, give back, give ground, give way, back down on, let
    go, be release from, set free, lift sanction, lift ban, lift curfew, lift embargo, lift blockade, lift
    restriction, bow to, cave in, capitulate, be free from, commute, parole, relinquish, allow, permit, exempt,
    compromise, grant pardon, legalise, legalize, decriminalise, suspend ban, suspend sanction, end ban, end
    blockade`,
  COOPERATE: `cooperate, collaborate, partner, ally, join, coordinate, work with, team up, merge, unite, trade, join
    force, sign agreement, acquire, buy, purchase, invest, invest in, develop with, launch with, partnership,
    alliance, cooperation, take over, hire, employ, recruit, sign someone, sign from, sign player, sign striker, sign
    midfielder, sign defender, be share with, share intelligence, share information, share data, sign contract, award
    contract, contract with, contract to, buy from, sell to, trade with, do business, form coalition, form alliance,
    form partnership, form government, pool, co-operate, ally with, tie up, tie with, be tie to, be tie with, remain
    tie, cosponsor, co-author, co-write, work alongside, work together, enlist help, engage with, license to, sponsor
    with, draft in`,
  AID: `aid, assist, help, provide, supply, give, donate, fund, finance, deliver, lend, rescue, send assistance, send
    aid, offer assistance, offer support, offer aid, assistance, funding, donation, subsidise, subsidize, feed,
    shelter, evacuate, contribute, grant, vaccinate, compensate, reimburse, bail out, protect, cure, treat someone,
    save someone, save life, save from, look after, care for, take care, come to aid, come to rescue, come to help, be
    give, ship to, supply with, nurse, heal, house, resettle, shield, safeguard, relieve, bankroll, underwrite, equip,
    train, provide assistance, hand out, serve meal, raise money, cater, tend, mentor, airlift to, save people, be treat in, be treat at, be care for, be care at`,
  RETREAT: `retreat, withdraw, flee, leave, retire, pull out, escape, move out, exit, depart, abandon, back down,
    disengage, demobilise, demobilize, disarm, pull back, walk away, go into exile, defect, emigrate, pull out of,
    fall back, run away, flee from, flee to, go into hiding, take refuge, back away, back out, drop out, cede
    position, vacate, retreat to, relocate from, break off, leave for, secede, quit army, end incursion, end
    occupation, end offensive, end siege, end involvement, end presence, end
    campaign, end bid, end candidacy, suspend campaign, suspend candidacy, drop out of`,
  REQUEST: `ask, request, demand, urge, call for, call on, appeal, beg, plead, petition, seek, require, order, invite,
    press, propose, recommend, suggest, apply, solicit, lobby, pressure, push for, ask for, insist on, offer to, call
    upon, push to, press for, ask to, turn to, look to, implore, beseech, entreat, summon, instruct, enjoin, exhort,
    direct to, apply to, apply for, campaign to, issue plea, bid for, request from, want from, need from, encourage
    to, advise to, tell to, prod, nag, advise against, insist, order to, commission, court, woo, propose to, convince,
    persuade, make call, advise`,
  ACCUSE: `accuse, blame, charge, indict, sue, allege, criticise, criticize, condemn, denounce, slam, blast, rebuke,
    attack verbally, convict, prosecute, investigate, complain, fault, suspect, implicate, decry, deplore, lambast,
    lambaste, mock, ridicule, censure, disapprove, incriminate, impeach, probe, sentence, attack plan, attack policy, attack decision,
    attack proposal, attack proclamation, attack idea, attack law, attack bill, criticism, accusation,
    lawsuit, investigation, file lawsuit, file complaint, file suit, scold, berate, call out, expose, point finger,
    lash out, lash out at, hit out at, take to court, take to task, bring charge, press charge, cast doubt, express
    concern, be critical, be wary, be angry, disparage, insult, deride, vilify, arraign, subpoena, be try, be try for,
    try for, find guilty, be find guilty, inculpate, reprimand, reproach, chide, admonish, attack record, take aim at,
    question integrity, be sceptical, be skeptical, be hostile, be suspect, denigrate, belittle, slander, defame, hold
    accountable, hold responsible, hold in contempt, be criminal`,
  REJECT: `reject, refuse, plead not guilty, deny, decline, oppose, resist, veto, dismiss, rebuff, block, object, contradict, dispute,
    overturn, ignore, defy, disobey, boycott, turn down, vote against, rule out, vote down, disagree, strike down,
    overrule, contest, challenge, repeal, revoke, cancel, scrap, annul, thwart, rival, opposition, resistance,
    refusal, stop, stand up to, stand up against, stand against, say no, rule against, push back, prevent, impede,
    obstruct, hinder, hamper, foil, fend off, repel, counter, spurn, snub, shun, disregard, flout, breach, violate,
    prohibit, forbid, outlaw, quash, invalidate, halt, abort, call off, rebut, refute, disavow, disown, ditch, shelve,
    withhold, thumb nose, fail to comply, break promise, break agreement, avoid, appeal against, come out against,
    campaign against, argue against, fight against, protect against, lobby against, be opposed, be oppose, refuse to,
    voice opposition, express opposition, enter race against`,
  THREATEN: `threaten, warn, menace, intimidate, ultimatum, threat, warning, endanger, loom, stalk, blackmail, harass,
    caution, alarm, terrorise, terrorize, bully, taunt, put at risk, pose threat, pose risk, issue ultimatum, give
    ultimatum, rattle sabre, hold to ransom, extort, jeopardise, jeopardize, imperil, hang over`,
  PROTEST: `protest, demonstrate, march, rally, strike, riot, picket, gather, take to street, chant, revolt, rebel,
    demonstration, blockade, walk out, occupy square, mutiny, agitate, take to the streets, pour onto street, pour
    into street, flood street, go on strike, go on hunger strike, rise up, rally in, rally against, rally at, march
    on, march through, march in, march to, come out in plant, come out in street, come out onto street, come out on
    street, walk off, down tool, boo, heckle, strike over, strike for, be on strike, demonstrate against, converge on,
    assemble in, assemble at, assemble outside`,
  SANCTION: `sanction, impose sanction, expel, embargo, fine, penalise, penalize, suspend, freeze, restrict, ban, bar,
    punish, cut off, cut tie, downgrade, sever, blacklist, disqualify, decrease funding, sack, oust, dismiss from,
    recall, remove someone, remove from office, remove from post, fire someone, fire from, cut aid, cut funding, cut
    supply, reduce aid, cut relation, break off relation, break tie, suspend from, strip, demote, lay off, discipline,
    delist, deny entry, revoke visa, close border, unseat, exclude, be exclude from, red-card, send off, show card,
    tax, levy, impose, impose tariff, impose ban, deprive, fine for, denaturalise, isolate, debar, announce sanction`,
  MOBILIZE: `mobilise, mobilize, deploy, station, send troop, arm, muster, amass, conscript, dispatch, militarise,
    militarize, escalate, patrol, test missile, stockpile, prepare attack, mass troop, mass on, mass at, mass along,
    send force, send army, send military, send soldier, send ship, send warship, send tank, send plane, put on alert,
    call up, draft, move troop, move tank, build up, reinforce, march into, test-fire, rearm, garrison, gear up for,
    be prepare to, rally troop, assemble force, bring in troop`,
  COERCE: `arrest, detain, seize, jail, imprison, raid, crack down, launch crackdown, force, coerce, capture,
    confiscate, deport, extradite, torture, abduct, kidnap, hold hostage, censor, shut down, suppress, disperse,
    quell, restrain, hack, occupy, annex, crackdown, curfew, take down, evict, search, interrogate, overthrow, depose,
    rob, steal, silence, take into custody, take hostage, take prisoner, hold captive, recapture, hold prisoner, place under
    arrest, put under, lock up, round up, take over power, seize power, topple, subdue, besiege, compel, oblige,
    muzzle, gag, clamp down, clamp down on, crack down on, bundle, repress, persecute, subjugate, enslave, cordon off,
    seal off, hijack, commandeer, expropriate, nationalise, nationalize, plunder, loot, pillage, swoop on, intercept,
    apprehend, nab, handcuff, incarcerate, intern, banish, exile, quarantine, spy on, wiretap, surveil, eavesdrop,
    infect, intervene, intervene in, meddle, meddle in, interfere, interfere in, be hold in, be hold at, be hold by,
    put pressure, exert pressure, apply pressure`,
  ASSAULT: `attack, assault, kill, bomb, shoot, invade, fight, murder, destroy, fire at, wound, injure, beat up, stab,
    assassinate, execute, shell, fire on, clash, battle, massacre, rape, poison, ambush, storm, shoot down, burn,
    harm, torch, wage, wage war, launch attack, bombing, shooting, invasion, killing, war, airstrike, blow up, crash
    into, behead, slaughter, maim, be strike by, strike with, strike at, hit with, be hit by, hit target, hit someone,
    fire shell, fire round, fire missile, fire rocket, fire shot, fire artillery, open fire, open fire on, fire into,
    run over, gun down, mow down, blow, bombard, pound, strafe, open war, slay, slap, punch, kick, batter, club,
    torture to death, drown, lynch, hang, decapitate, mutilate, molest, assail, charge at, be fight, devastate, raze,
    ravage, level, torpedo, sink, strangle, throttle, mug, knife, tackle violently, set fire to, set ablaze, detonate,
    vandalise, vandalize, discharge firearm, declare war on, declare war, crash plane, trample, maul, exterminate,
    annihilate, retaliate against, retaliate`,
  SAY: `say, tell, claim, report, announce, declare, state, explain, confirm, note, comment, describe, call, dub,
    label, mention, write, speak, argue, believe, think, quote, cite, reveal, stress, emphasise, emphasize, predict,
    testify, acknowledge, characterise, characterize, publish, post, broadcast, tweet, view, see, regard, consider,
    statement, make mention, make reference, make speech, make statement, give speech, give interview, deliver speech,
    reason, respond, reply, answer, refer to, theorize, conclude, warn that, estimate, remark, name, title, add that,
    find that, show that, learn that, rule on, rule that, carry comment, carry statement, carry report, point out,
    inform, disclose, divulge, notify, spell out, allude, allude to, recount, narrate, chronicle, portray, depict,
    profile, document, speak of, speak about, speak in, speak at, talk about, talk of, hint, imply, assert, maintain
    that, contend, proclaim, pronounce, brand, term, hold forth, lecture, lecture on, preach, address, utter, whisper,
    shout, joke, quip, blog, report on, judge, rate, rank, assess, deem, perceive, fear, feel, hope for,
    wonder, speculate, forecast, anticipate, doubt, guess, worry, mail, react to, react, say on, release report, release statement,
    release figure, release datum, release data, release video, release footage, release letter, release document,
    release result, release detail, release name, release identity, release information, release list, release photo,
    release photograph, release image, release study, release survey, release finding, release recording, release
    transcript, release tape`,
  ROLE: `lead, rule, govern, chair, captain, manage, coach, direct, preside, found, own, serve as, represent, play
    for, work for, work at, president, leader, minister, co-found, establish, succeed, replace, appoint, command,
    edit, teach, substitute, star, star in, administer, oversee, head committee, head team, head company, head
    department, head government, head group, head organisation, head organization, head, serve in, serve under, serve
    on, serve at, serve someone, run company, run for, stand for, run against, act for, be in charge, be in power, be
    in power in, control, create, devise, invent, work on, perform in, perform for, perform at, perform with, co-lead,
    co-direct, co-produce, produce, design, compose, author, sculpt, paint, illustrate, record, make debut for, sing
    in, appear in, sign for, join as, step in, take office, assume, inherit, govern over, rule over, reign, reign
    over, hold post, hold position, hold office, hold job, be chairman, manage in, coach in, skipper, mastermind,
    pilot, steer, supervise, present show, score for, score goal for, win cap for, take helm, play in, play at, star
    alongside, star with, star opposite, be professor, tutor, intern at, volunteer at, volunteer for, work before,
    develop, pioneer, be elect, be elect in, be elect as, be elect to, be appoint, run, be build by, build, choose someone, pick someone, select someone`,
  LOCATION: `live, live in, reside, locate, situate, base, lie, bear in, bear at, die, die in, die at, stand in, sit,
    stay, arrive, go to, come to, travel, fly, place, take place, blast off, lift off, take off, bury, border,
    surround, cross, grow up, sail, land, neighbour, neighbor, stretch, remain in, reach, open in, headquarter, set
    in, be bear, be bear in, be bear at, grow up in, head for, head to, head toward, head towards, head back, head
    into, head home, travel to, travel through, return to, return from, return home, go into, go from, go back, go
    home, go through, come from, come back, come home, come into, come through, move to, move from, move into, move
    in, move out of, drive to, drive through, drive from, drive into, enter somewhere, enter, pass through, pass over,
    pass by, pass somewhere, happen in, happen at, occur in, occur at, happen, occur, flow, run through, run along, be
    hold, be hold in city, take place in, take place at, plunge into, dive, descend, climb, ascend, orbit, hike, walk,
    run to, sail to, approach, hit somewhere, strike somewhere, reach somewhere, overlook, adjoin, be near, be at, be
    in, be find in, be find at, find in, swim, fall into, migrate, remain at, reside at, lodge, settle in, camp, wait
    at, wait in, be take to, be send to, be bring to, bring to, transport, ferry, airlift, send into, launch from,
    blast off from, hail from, come out of, separate, span, extend, cruise, be remove to, be transfer to, be move to,
    be present, be from, take on trip`,
  MEMBERSHIP: `belong, belong to, member, include, consist, comprise, part of, affiliate, found member, contain,
    enlist, enrol, enroll, graduate, graduate from, study at, spin off, admit to, induct, be induct, compete in, take
    part in, take part, participate in, participate, qualify for, be among, be part, play host, rejoin,
    sit on, sit in parliament, be form from, form from, comprise of, be comprise, encompass, incorporate, be
    affiliate, be member, subscribe, sign up, register with, split from, split off, break away, break away from, come
    out of ranks, come through rank, originate, attend`,
  KINSHIP: `marry, divorce, father, mother, wed, adopt child, parent, son, daughter, brother, sister, wife, husband,
    child, cousin, uncle, aunt, nephew, niece, grandson, granddaughter, grandfather, grandmother, widow, spouse,
    be married, partner of, fiancé, fiancée, stepson, stepdaughter, twin`,
}; // prettier-ignore

/** Lemma pattern ("call for", "impose sanction", "flee") → category. */
export const VERB_CATEGORIES = byCategory(LISTS, listPhrases);
