// Nouns (lemmas) for persons, and which of them tell a person's gender.
import { wordSet } from "./words.ts";

export const MALE_NOUNS = wordSet(`
  man boy father dad son brother husband uncle nephew grandfather grandson king prince duke lord gentleman guy monk priest
  businessman spokesman chairman congressman policeman fireman salesman statesman sportsman gunman widower boyfriend fiancé
  bridegroom stepfather stepson son-in-law brother-in-law father-in-law actor waiter landlord hero emperor host steward
  cameraman fisherman councilman clergyman serviceman alderman anchorman imam rabbi pope cardinal bishop archbishop
`);

export const FEMALE_NOUNS = wordSet(`
  woman girl mother mum mom daughter sister wife aunt niece grandmother granddaughter queen princess duchess lady nun
  businesswoman spokeswoman chairwoman congresswoman policewoman saleswoman stateswoman sportswoman widow girlfriend fiancée
  bride stepmother stepdaughter daughter-in-law sister-in-law mother-in-law actress waitress landlady heroine empress hostess
  stewardess councilwoman anchorwoman schoolgirl midwife mistress
`);

export const PERSON_NOUNS = wordSet(`
  person adult child kid baby teenager teen youth citizen resident inhabitant native immigrant migrant refugee passenger
  president vice-president leader minister premier chancellor dictator ruler monarch governor mayor senator deputy lawmaker
  legislator representative politician candidate nominee opponent rival ambassador envoy diplomat consul secretary undersecretary
  spokesperson chair chairperson chief head director executive ceo founder co-founder owner partner manager boss editor
  publisher reporter correspondent journalist columnist blogger writer author poet novelist analyst expert economist scientist researcher
  professor lecturer teacher student pupil principal dean engineer technician astronaut pilot captain commander general colonel
  major lieutenant sergeant officer soldier marine sailor admiral commissioner inspector detective sheriff judge justice
  magistrate prosecutor attorney lawyer solicitor barrister counsel advocate ombudsman coach trainer player striker forward
  midfielder defender goalkeeper keeper winger pitcher quarterback batsman bowler referee umpire driver rider athlete runner
  swimmer champion winner loser medalist predecessor successor ally adviser advisor aide assistant critic supporter friend
  colleague neighbor neighbour mentor member activist dissident protester protestor demonstrator organiser organizer artist singer
  musician composer producer designer architect curator pastor patriarch cleric preacher worshipper pilgrim believer treasurer
  banker investor shareholder employee worker official delegate negotiator mediator witness suspect defendant plaintiff victim
  survivor patient prisoner inmate detainee hostage criminal killer murderer attacker assailant terrorist militant rebel fighter
  hacker thief robber heir agent guard bodyguard translator interpreter inventor discoverer conductor presenter anchor
  broadcaster commentator observer veteran star celebrity speaker coordinator counsellor councillor councilor physicist chemist
  biologist historian philosopher psychologist astronomer mathematician epidemiologist doctor physician surgeon nurse farmer
  driver shopkeeper customer user voter viewer reader fan tourist visitor guest parent spouse sibling cousin twin
  reformer nationalist atheist undertaker referee photographer blogger poster
`);
