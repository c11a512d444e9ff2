// Verb (or event noun) → category. The classes are PLOVER's event classes (Halterman et al., "PLOVER and POLECAT",
// 2023), filled by verb class after VerbNet and CAMEO's verb lists; SAY … OTHER are ours, for what is not an event.
// A phrasal or light verb is written with its particle or noun: "call for", "make mention". The first match wins, from
// the longest pattern to the shortest, so "call for" beats "call".
import type { Category } from "../schema/index.ts";

const BY_CATEGORY: Readonly<Partial<Record<Category, string>>> = {
  AGREE: `agree, accept, approve, ratify, sign, consent, comply, concur, settle, pledge, promise, vow, commit, reconcile,
    agreement, deal, treaty, pact, accord, ceasefire, truce, recognise, recognize, uphold, adopt, pass`,
  CONSULT: `meet, talk, speak with, speak to, discuss, consult, negotiate, visit, host, receive, phone, telephone, call with,
    confer, debate, hold talk, hold meeting, hold discussion, have conversation, have talk, meeting, talks, visit, summit,
    conversation, dialogue, negotiation, discussion, greet, welcome, interview, brief, mediate, exchange, travel to`,
  SUPPORT: `support, back, endorse, praise, defend, champion, applaud, hail, congratulate, thank, honour, honor, commend,
    prop up, stand by, stand with, stand behind, favour, favor, encourage, vote for, elect, nominate, salute, celebrate,
    laud, compliment, admire, sponsor, promote, vouch, rally behind, campaign for, award, reward, acclaim`,
  CONCEDE: `concede, yield, release, free, pardon, apologise, apologize, surrender, relent, ease, lift, relax, admit,
    resign, step down, quit, cede, give in, give up, acquit, exonerate, reinstate, return, drop charge, grant amnesty, forgive`,
  COOPERATE: `cooperate, collaborate, partner, ally, join, coordinate, work with, team up, merge, share, unite, tie, trade,
    join force, sign agreement, acquire, buy, purchase, invest, invest in, develop with, launch with, partnership, alliance,
    cooperation, take over, contract, hire, employ, recruit`,
  AID: `aid, assist, help, provide, supply, give, donate, fund, finance, deliver, lend, rescue, treat, send assistance,
    send aid, offer assistance, offer support, offer aid, assistance, funding, donation, subsidise, subsidize, feed, shelter,
    evacuate, contribute, grant, vaccinate, compensate, reimburse, bail out, protect, save, cure`,
  RETREAT: `retreat, withdraw, flee, leave, retire, evacuate, pull out, escape, move out, exit, depart, abandon, back down,
    disengage, demobilise, demobilize, disarm, pull back, walk away, go into exile, defect, emigrate, stop, halt, cease, suspend`,
  REQUEST: `ask, request, demand, urge, call for, call on, appeal, beg, plead, petition, seek, require, order, invite, press,
    propose, recommend, suggest, apply, solicit, lobby, pressure, push for, ask for, insist on, bid, offer to, want`,
  ACCUSE: `accuse, blame, charge, indict, sue, allege, criticise, criticize, condemn, denounce, slam, blast, rebuke, attack verbally,
    convict, prosecute, investigate, complain, fault, suspect, implicate, decry, deplore, lambast, lambaste, mock, ridicule,
    censure, disapprove, incriminate, impeach, probe, try, sentence, find guilty, criticism, accusation, lawsuit, investigation,
    file lawsuit, file complaint, file suit, scold, berate, call out, expose`,
  REJECT: `reject, refuse, deny, decline, oppose, resist, veto, dismiss, rebuff, block, object, contradict, dispute, overturn,
    ignore, defy, disobey, boycott, turn down, vote against, rule out, vote down, disagree, strike down, overrule, contest,
    challenge, repeal, revoke, cancel, scrap, annul, thwart, rival, opposition, resistance, refusal`,
  THREATEN: `threaten, warn, menace, intimidate, ultimatum, threat, warning, endanger, loom, stalk, blackmail, harass`,
  PROTEST: `protest, demonstrate, march, rally, strike, riot, picket, gather, boycott, take to street, chant, revolt, rebel,
    demonstration, blockade, walk out, occupy square, mutiny, agitate`,
  SANCTION: `sanction, impose sanction, expel, embargo, fine, penalise, penalize, suspend, freeze, restrict, ban, bar, punish,
    reduce, decrease, cut, cut off, cut tie, downgrade, sever, blacklist, disqualify, tax, book, decrease funding, boycott,
    sack, fire, remove, oust, dismiss from, recall, revoke`,
  MOBILIZE: `mobilise, mobilize, deploy, station, send troop, mass, arm, prepare, muster, amass, conscript, dispatch, militarise,
    militarize, escalate, patrol, test missile, stockpile`,
  COERCE: `arrest, detain, seize, jail, imprison, raid, crack down, launch crackdown, force, coerce, capture, confiscate, expel,
    deport, extradite, torture, abduct, kidnap, hold hostage, censor, shut down, suppress, disperse, quell, restrain, hack,
    occupy, annex, prosecute, crackdown, curfew, take down, evict, search, interrogate, overthrow, depose, rob, steal, silence`,
  ASSAULT: `attack, assault, kill, bomb, shoot, invade, fight, murder, strike, destroy, fire at, wound, injure, beat up, stab, assassinate,
    execute, shell, fire on, hit, clash, battle, massacre, rape, poison, ambush, storm, shoot down, burn, harm, torch, wage, wage war,
    launch attack, attack, bombing, shooting, invasion, killing, murder, war, airstrike, raid, hijack, blow up, crash into,
    behead, slaughter, maim`,
  SAY: `say, tell, claim, report, announce, declare, state, add, explain, confirm, note, comment, describe, call, dub, label, mention,
    write, speak, argue, insist, believe, think, quote, cite, reveal, stress, emphasise, emphasize, predict, suggest, testify,
    acknowledge, characterise, characterize, publish, carry, post, broadcast, tweet, view, see, regard, consider, statement, rule on, rule that,
    make mention, make reference, make speech, make statement, give speech, give interview, deliver speech, reason, learn,
    recall, respond, reply, answer, refer to, theorize, find, conclude, warn that, show, estimate, remark, name, title`,
  ROLE: `lead, head, rule, govern, chair, captain, manage, coach, direct, preside, run, found, own, serve, serve as, represent, play for,
    work for, work at, president, leader, minister, coach, captain, found, co-found, establish, succeed, replace, appoint, command,
    edit, teach, substitute, act as, star, star in, control, create, administer, oversee, edit, host`,
  LOCATION: `live, live in, reside, locate, situate, base, lie, bear in, bear at, bear, die, die in, die at, stand in, sit, stay, arrive, go, come, go to,
    come to, travel, fly, drive, move, happen, occur, place, take place, blast off, lift off, take off, remove case, hold in, bury, border, surround, cross, grow up, sail, land,
    neighbour, neighbor, stretch, remain in, pass, reach, enter, open in, headquarter, set in`,
  MEMBERSHIP: `belong, belong to, member, include, consist, comprise, part of, join, affiliate, found member, contain, enlist, enrol,
    enroll, graduate, graduate from, study at, attend, spin off, form`,
  KINSHIP: `marry, divorce, father, mother, wed, adopt child, parent, son, daughter, brother, sister, wife, husband, child, cousin,
    uncle, aunt, nephew, niece, grandson, granddaughter, grandfather, grandmother, widow, spouse, partner of, fiancé, fiancée,
    stepson, stepdaughter, twin`,
}; // prettier-ignore

/** Lemma pattern ("call for", "impose sanction", "flee") → category; of two classes, the first listed. */
export const VERB_CATEGORIES: ReadonlyMap<string, Category> = (() => {
  const map = new Map<string, Category>();
  for (const [category, patterns] of Object.entries(BY_CATEGORY) as [Category, string][])
    for (const pattern of patterns.split(",").map((p) => p.trim().replace(/\s+/g, " ")))
      if (!map.has(pattern)) map.set(pattern, category);
  return map;
})();
