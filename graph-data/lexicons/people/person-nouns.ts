// Nouns (lemmas) for persons, and which of them tell a person's gender.
import { wordSet } from "../notation.ts";

/** Men and boys. */
export const MALE_NOUNS = wordSet(`
  abbot alderman anchorman archbishop assemblyman baron bishop boy boyfriend bridegroom brother
  brother-in-law businessman cameraman cardinal chairman clergyman congressman councilman countryman count dad duke emir
  emperor father father-in-law fiance fiancé fireman fisherman frontman gentleman godfather grandfather grandson
  groom gunman guy horseman husband imam king lad landlord lord man monk nephew patriarch policeman pope postman
  priest prince rabbi salesman serviceman sheikh son son-in-law spokesman sportsman statesman stepbrother
  stepfather stepson sultan tsar uncle waiter widower
`);

/** Women and girls. */
export const FEMALE_NOUNS = wordSet(`
  abbess actress anchorwoman assemblywoman aunt baroness bride businesswoman chairwoman congresswoman councilwoman countess
  daughter daughter-in-law duchess empress fiancee fiancée girl girlfriend goddess godmother granddaughter
  grandmother heroine hostess housewife lady landlady matriarch midwife mistress mom mother mother-in-law mum
  niece nun policewoman princess queen saleswoman schoolgirl sister sister-in-law spokeswoman sportswoman
  stateswoman stepdaughter stepmother stepsister stewardess waitress widow wife woman
`);

/** Persons of either gender. */
export const PERSON_NOUNS = wordSet(`
  academic accomplice accountant accused activist actor administrator admiral adult adviser advisor advocate agent aide
  ally ambassador analyst anchor announcer anthropologist applicant arbitrator archaeologist architect artist
  assailant assassin assistant associate astronaut astronomer atheist athlete attacker attendee attorney auditor
  author baby bailiff ballerina banker barrister bassist batsman believer billionaire biologist blogger bodyguard
  boss botanist bowler boxer broadcaster broker builder bureaucrat businessperson buyer campaigner candidate
  captain carpenter celebrity ceo cfo chair chairperson challenger champion chancellor chef chemist chief child
  choreographer citizen cleric clerk climber co-author co-founder coach coalminer coauthor cofounder colleague
  collector colonel columnist comedian commander commentator commissioner companion composer conductor
  conservationist constable consul consultant contestant contractor convict coo coordinator correspondent
  cosplayer councillor councilor counsel counsellor counselor counterpart cousin creator cricketer criminal critic
  cto curator customer cyclist dancer dealer dean debater debutant defendant defender deity delegate demonstrator
  dentist deputy descendant designer detainee detective detractor developer dictator diplomat director discoverer
  dissenter dissident doctor donor driver drummer ecologist economist editor educator elder employee employer
  engineer entertainer entrepreneur environmentalist envoy epidemiologist executive exile expert explorer
  extremist fan farmer favorite favourite fellow fighter figure filmmaker financier firefighter footballer forward
  founder freshman friend front-runner frontrunner fugitive gamer general geneticist geologist goalkeeper
  goalscorer golfer governor graduate grandparent guard guardian guest guitarist gunner gymnast hacker head heir hero
  historian homeopath host hostage hunter hurdler illustrator immigrant immunologist incumbent infant informant inhabitant
  inmate insider inspector instructor insurgent intern international interpreter interviewer inventor investigator investor
  jihadist journalist judge juror justice keeper kid killer laureate lawmaker lawyer leader lecturer legend
  legislator librarian lieutenant linguist listener litigant lobbyist loser lover loyalist magistrate magnate
  major manager marine marshal mastermind mathematician mayor mechanic medalist medallist mediator member mentor
  merchant midfielder migrant militant millionaire miner minister missionary moderator monarch motorist mp
  murderer musician nationalist native naturopath negotiator neighbor neighbour neuroscientist newborn newcomer
  newscaster nominee novelist nurse observer occupant oceanographer offender officer official oligarch olympian ombudsman
  operator opponent organiser organizer outsider owner painter palaeontologist paleontologist paralegal parent
  parliamentarian participant partner passenger pastor patient pedestrian pediatrician performer perpetrator
  person personality philanthropist philosopher photographer physician physicist pianist pilgrim pilot pioneer
  pitcher plaintiff player playmaker playwright poet politician poster preacher predecessor premier presenter
  president principal prisoner producer professional professor programmer prosecutor protagonist protester
  protestor psychiatrist psychologist publisher pundit pupil quarterback racer reader rebel receptionist recipient
  recruit referee reformer refugee relative reporter representative researcher resident respondent retiree
  reviewer rider ringleader rival robber ruler runner runner-up sailor scholar scientist scorer sculptor secretary
  seller senator separatist sergeant servant shareholder sheriff shooter shopkeeper shopper sibling singer skater
  skier skipper socialist sociologist soldier solicitor soloist sophomore speaker specialist spectator
  spokesperson spouse sprinter spy star statistician steward strategist striker student subordinate substitute successor
  superintendent supervisor supporter surgeon surveyor survivor suspect swimmer teacher teammate technician teen
  teenager tenant terrorist thief toddler tourist trader trainee trainer translator treasurer trustee twin tycoon
  umpire undergraduate undersecretary undertaker user vendor veteran vice-president victim viewer villager
  violinist virologist visitor vocalist volunteer voter whistleblower winger winner witness worker worshipper
  wrestler writer youngster youth zoologist
`);

/** Words for somebody young, one of which is said for another: "their child, Gloria … the baby". */
export const CHILD_NOUNS = wordSet(`child kid baby infant toddler newborn boy girl youngster`);

/** What only persons have: "the death of Freddie Gray", "Brady's wife". */
export const PERSONAL_NOUNS = wordSet(`
  arrest birth birthday brother burial childhood daughter death extradition father funeral husband killer killing mother murder
  murderer parent sister son widow widower wife
`);

/** What is done to persons only. */
export const PERSONAL_VERBS = wordSet(
  `acquit arrest assassinate behead bury extradite handcuff imprison injure jail kidnap kill marry murder rape stab`,
);

/** "Brady's wife", "the mother of Ana": a relative. */
export const KINSHIP_NOUNS =
  wordSet(`wife husband spouse son daughter child children father mother parent brother sister sibling cousin uncle
  aunt nephew niece grandson granddaughter grandfather grandmother grandchild widow widower fiancé fiancée fiancee girlfriend boyfriend
  twin stepson stepdaughter stepfather stepmother in-law son-in-law daughter-in-law brother-in-law sister-in-law relative family descendant`);
