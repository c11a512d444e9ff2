// Pronouns, noun phrases and plurals: whom and what they refer to, and when they refer to nobody.
import { describe, expect, it } from "vitest";
import { readChains } from "./read-chains.ts";

const PRONOUNS: readonly [phenomenon: string, text: string, chain: string][] = [
  ["she and her by first name", "Marie Duval hurt herself when she fell. Her coach helped her.", "Person: Marie Duval | herself | she | Her | her"],
  ["he after two men by subject", "Mark Evans met Tom Price. Price said that he was ill.", "Person: Tom Price | Price | he"],
  ["who says it, beside another", "Leo Berg met Olaf Moe. Berg paid and left, while Moe said he was ill.", "Person: Olaf Moe | Moe | he"],
  ["who says it, behind whom he was with", "His friend Olaf Moe, who had travelled with Leo Berg, said he heard it.", "Person: His friend | Olaf Moe | who | he"],
  ["no company that two are to make", "The combined company will grow. Orbis goes back to 1951, when Leo Berg founded the company.", "Organization: Orbis | the company"],
  ["whom a sentence goes on with", "Karl Aldous wrote novels. During his talk with the Harbour Post, Leo Berg wept.", "Person: his | Leo Berg"],
  ["supporters of two", "Supporters of Karl Lund cheered. The supporters of Ida Moe wept.", "Group: The supporters"],
  ["nothing that is important for somebody", "Lund left Oslo. Berg said it was important for Lund to rest.", "Place: Oslo"],
  ["a leader beside another", "Peruvian President Leo Berg and Chile's Omar Diaz met. The Chilean president wept.", "Person: Omar Diaz | The Chilean president"],
  ["who left before, behind who says it", "Karl Berg said the day before Leo Holm left for Oslo, he gave an envelope to Ida Moe.", "Person: Leo Holm | he"],
  ["a state of which two things are said", "Peru, an oil producer and a key ally of Chile, sent aid. Peru left.", "Place: Peru | Peru"],
  ["whom it befell", "Karl Berg sacked the spy chief Leo Holm. He became head of the agency in 2011.", "Person: Leo Holm | He"],
  ["no object for its own subject", "Mark Evans met Tom Price. Price told him the truth.", "Person: Mark Evans | him"],
  ["a possessor", "Emma Stone, who won a prize, thanked her mother.", "Person: Emma Stone | who | her"],
  ["no regulator that one has a seat on", "The Securities and Exchange Board of India fined Zee. Invesco tried to oust Tom Price from the board.", "Organization: the board"],
  ["a ship of its captain", "A ferry sank off Mindoro on Monday. Its captain was arrested.", "Other: A ferry | Its"],
  ["whose deputy it is told of", "A court cleared Rodrigo Rato's former deputy, Ildefonso Sanchez, ruling that nobody could prove he knew of it.", "Person: Rodrigo Rato's former deputy | Ildefonso Sanchez | he"],
  ["its company", "Tesla said on Monday that its factory would close.", "Organization: Tesla | its"],
  ["it after two companies by subject", "Microsoft, a software company, sued Motorola. It lost.", "Organization: Microsoft | a software company | It"],
  ["they of a crowd", "Residents of Goma fled. They walked to the border.", "Group: Residents | They"],
  ["a relative pronoun", "The senator, whose wife is a judge, sold his shares.", "Person: The senator | whose | his"],
  ["a subject that comes later", "After he resigned, Mark Evans moved to Wales.", "Person: he | Mark Evans"],
  ["a subject that comes after more", "After leaving Yale, where she studied under Paul Katz, Ruth Kaplan sold shoes.", "Person: she | Ruth Kaplan"],
  ["the group, not its base", "Shares in Veltra, the Oslo-based shipping group, fell after it said it would sell a ship.", "Organization: Veltra | the Oslo-based shipping group | it | it"],
  ["who is not told of beside", "Mr Okoro, whose father served under Sani Abacha, is married to the Ghanaian singer Efua Mensah, with whom he has three children.", "Person: Okoro | whose | he"],
  ["the speaker after a quotation", '"I did not take the money," said Maria Lopez. She wept.', "Person: I | Maria Lopez | She"],
  ["the speaker of two quotations", '"They told me that I was wrong," Chen said. "I disagreed."', "Person: me | I | Chen | I"],
  ["a relative of the same surname", "Erik Moen thanked Peter Lund. His wife, Anna Lund, left.", "Person: Peter Lund | His"],
  ["it that somebody was told of", "Farid Nazari told the Associated Press that it landed near him.", "Organization: Associated Press"],
  ["a side that is several", "Ghana have sacked coach Otto Addo after their poor game in Cairo.", "Place: Ghana | their"],
  ["who is spoken of by whom a pronoun names", "Ivo Marek praised Luis Ortega. Ortega's lawyer, Paul Klein, agreed. \"He likes his job,\" he said.", "Person: Luis Ortega | Ortega | He | his"],
  ["who is spoken of in a quotation of its own sentence", "Ana Silva is in court. Her lawyer, Rosa Lund, said the case was weak.\n\n\"I think she will win.\"", "Person: Her lawyer | Rosa Lund | I"],
  ["a participle's owner", "Omar Haddad died on Friday. Offering his thanks, Minister Karl Weiss left.", "Person: his | Karl Weiss"],
  ["an owner of words that open a sentence", "Omar Haddad left on Friday. In his letter, Minister Karl Weiss blamed the city.", "Person: his | Karl Weiss"],
  ["within a noun phrase", "Karim Aziz spoke. He blamed France for the protests against him.", "Person: Karim Aziz | He | him"],
  ["no owner of what it is in", "Vossen said output at its plants fell.", "Organization: Vossen | its"],
  ["whom protests are against", "Julio Reyes promised help to Marco Aldana as crowds demanded his removal.", "Person: Marco Aldana | his"],
  ["it that is no state", "Chad voted in May. It was a march for peace.", "Place: Chad"],
  ["it that somebody does", "Rebels want to sell oil to Chad. Mali will not tolerate it.", "Place: Chad"],
  ["it that somebody denies", "Peru seized a ship, Ann Berg said. Karl Lund denied it.", "Place: Peru"],
  ["it that is ready", "Chad said it was ready to help.", "Place: Chad | it"],
  ["a noun's participle", "Firms warn of a virus disguising itself as a card.", "Other: a virus | itself"],
  ["who, behind a thing", "Women survivors of the flood who lost their homes sued Chad.", "Group: Women survivors | who | their"],
  ["he who is called by an office", "Omar Diaz beat Karl Weiss in the vote for mayor. He served as the mayor of Leeds.", "Person: Omar Diaz | He"],
  ["who, behind the body that a person is of", "Ida Holm, a director of Nokia, who was ill, has died.", "Person: Ida Holm | a director | who"],
  ["no network where something was posted", "Peru sold a ship. Ann Berg wrote on Twitter that it was a mistake of Chad.", "Organization: Twitter"],
  ["whom somebody does not speak to", 'Karim Aziz met Martin Cole in Oslo. Speaking to Omar Diaz, he said he was ill.', "Person: Karim Aziz | he | he"],
  ["who speaks of another in a quotation", 'Anna Dole left Nokia. "This judge knows me," she said.', "Person: Anna Dole | me | she"],
  ["who speaks, not whom he speaks of", 'Ivo Marek praised Luis Ortega. "All that Ortega wants is peace," he said.', "Person: Ivo Marek | he"],
  ["who is quoted as speaking", 'Luis Ortega is in court. Ivo Marek saw him. "Ortega is ill, and I pity him," he was quoted by Nokia as saying.', "Person: Ivo Marek | I | he"],
  ["who has spoken and goes on", "Ivo Marek said Luis Ortega would not build the dam that he paid for. He said it was too late.", "Person: Ivo Marek | He"],
  ["an actor of either gender", "US voice actor Alexis Dole held a panel on her work.", "Person: Alexis Dole | her"],
  ["who introduces a quotation", 'Omar Diaz spoke. Ida Holm was blunt: "I will leave Nokia at once."', "Person: Ida Holm | I"],
  ["a share of a people", "According to a survey by Nokia, 84% of Danes did not wash their hands.", "Group: Danes | their"],
  ["it of what is not a person", "Dr Priya Nair found the comet. Nair named it after Ceres.", "Place: the comet | it"],
]; // prettier-ignore

const OWNERS: readonly [phenomenon: string, text: string, chain: string][] = [
  ["whom a participle describes", "James Ford beat Omar Khan. One of those who held Khan was James Ford, a guard approaching the end of his career.", "Person: James Ford | James Ford | a guard | his"],
  ["who is told to do it", "The bank told Nokia to sell its plant in Peru.", "Organization: Nokia | its"],
  ["a state that is asked to", "Ministers called on Turkey to halt their drilling near Cyprus.", "Place: Turkey | their"],
]; // prettier-ignore

const NOMINALS: readonly [phenomenon: string, text: string, chain: string][] = [
  ["whom the text is about, of two with the office", "President Ann Lund spoke. Lund left. Later Lund returned. She met President Karl Berg of Peru. Critics said the president was late.", "Person: Ann Lund | Lund | Lund | She | the president"],
  ["town by its name behind of", "A bomb fell on the Red Sea port town of Mokha. Mokha is calm.", "Place: the Red Sea port town | Mokha | Mokha"],
  ["a crowd that is no few", "Three people drowned. Thousands of people mourned. People lit candles.", "Group: Thousands of people | People"],
  ["few that are no crowd", "Three people drowned. Thousands of people mourned. People lit candles.", "Group: Three people"],
  ["a nation that is no crowd", "Four people fell ill. She thanked the Chilean people.", "Group: Four people"],
  ["an apposition", "Tesla said its chief executive, Elon Musk, would step down.", "Person: its chief executive | Elon Musk"],
  ["an apposition behind a complement", "The mayor of London, Sadiq Khan, met residents.", "Person: The mayor | Sadiq Khan"],
  ["a title come back to", "US Secretary of State Mike Pompeo arrived in Warsaw. The secretary left on Monday.", "Person: Mike Pompeo | The secretary"],
  ["a leader of a country", "Germany's chancellor, Olaf Scholz, called Paris. The German leader was angry.", "Person: Germany's chancellor | Olaf Scholz | The German leader"],
  ["a body by the noun in its name", "The Supreme Court of India ruled on Friday. The court said the law was valid.", "Organization: Supreme Court of India | The court"],
  ["a body by its kind", "Nokia bought Alcatel in 2015. The Finnish company paid in shares.", "Organization: Nokia | The Finnish company"],
  ["a country by its kind", "Brazil trades with China. Brazil hopes that the country will buy more beef.", "Place: China | the country"],
  ["the country that a text is about", "Chad closed its border. Chad blamed rebels. Ali Noor fled Chad for Niger. He now runs a shop. The landlocked nation is poor.", "Place: Chad | its | Chad | Chad | The landlocked nation"],
  ["a city by its kind before it", "Ruth Hale moved to the town of Torbey in 1970. The town has a harbour.", "Place: the town | Torbey | The town"],
  ["a state of a federal country", "Omar Diaz of Dallas runs a shop in Kansas. The state fined Diaz.", "Place: Kansas | The state"],
  ["who rules a state", "Karim Aziz has ruled Chad since 1990. Crowds want the president who has ruled over Chad to go.", "Person: Karim Aziz | the president | who"],
  ["a counterpart", "Chadian President Karim Aziz called. Niger's president, Ali Noor, met his Chadian counterpart.", "Person: Karim Aziz | his Chadian counterpart"],
  ["the office that a report opens with", "The governor of Maine closed the schools. Governor Ann Hart had no choice.", "Person: The governor | Ann Hart"],
  ["a father by his son", "Omar Zaki, son of Adel Zaki, was killed in Oslo. His father founded a firm.", "Person: Adel Zaki | His father"],
  ["a side that is several", "A late goal earned hosts Chile a 1-0 victory over Peru. Fans cheered the hosts.", "Place: hosts | Chile | the hosts"],
  ["an airline, by its plural name", "Peru met Norden Airlines and Amnesty International. Rain fell. The airline lost.", "Organization: Norden Airlines | The airline"],
  ["a bank that is no airline", "Norden Airlines grew. The bank closed.", "Organization: Norden Airlines"],
  ["who says it again by an office", "Peru will help, Ruth Hale has said. The chancellor said Chad had asked.", "Person: Ruth Hale | The chancellor"],
  ["a minister who is secretary", "Foreign Secretary Ann Hale met Omar Diaz. The foreign minister left.", "Person: Ann Hale | The foreign minister"],
  ["the country that troops are sent home from", "Iraq held a vote. Members want to expel Danish troops from the country.", "Place: Iraq | the country"],
  ["the country where it happened", "Chad is big. Chad has oil. The force came to Mali to fight rebels after the group took over much of the country.", "Place: Mali | the country"],
  ["a person by a calling", "Omar Diaz moved to Leeds in May. The striker is 24.", "Person: Omar Diaz | The striker"],
  ["an office of two words", "Opposition leader Olga Marek flew to Togo. The opposition leader stayed.", "Person: Olga Marek | The opposition leader"],
  ["a former president", "Former President Karim Aziz met President Ali Noor. The former president praised Chad.", "Person: Karim Aziz | The former president"],
  ["no president by a vice president", "Vice President Karim Aziz flew to Chad. The president stayed.", "Person: The president"],
  ["a senator", "Sen. Karim Aziz flew to Chad. The senator stayed.", "Person: Karim Aziz | The senator"],
  ["neither of two that somebody else is told of with", "The merger between Nokia and Ericsson was blocked by the regulator.", "Organization: the regulator"],
  ["no firm by who reports of it", "Nokia sold a plant, Reuters reported. The company will move.", "Organization: Nokia | The company"],
  ["an epithet", "President Karim Aziz spoke on Friday. The embattled president denied fraud.", "Person: Karim Aziz | The embattled president"],
  ["two titles of one person", "Labour leader and former minister Anna Berg resigned.", "Person: Labour leader | Anna Berg"],
  ["no state by what is said of it", "Critics say Dave Lund has ruined Chile, a charge he denies.", "Place: Chile"],
  ["a name given at birth", "Ruth Hale died on Monday. Born Ruth Okafor in Lagos, she moved to Leeds.", "Person: Ruth Hale | Ruth Okafor | she"],
  ["a capital", "Warsaw is the capital of Poland. Andrzej Duda lives in the capital.", "Place: Warsaw | the capital | the capital"],
  ["who was charged", "Lena Hartmann was convicted of fraud on Tuesday. The defendant showed no emotion as the judge read the verdict.", "Person: Lena Hartmann | The defendant"],
  ["an accused", "Prosecutors charged Raymond Ortiz with manslaughter. The accused, who is 34, will appear in court.", "Person: Raymond Ortiz | The accused | who"],
  ["a person by age", "Police arrested Ahmed Khalid in Lyon. The 29-year-old was carrying a knife.", "Person: Ahmed Khalid | The 29-year-old"],
  ["a person by nationality", "Novak Djokovic lost to Jannik Sinner in Melbourne. The Serb was beaten in four sets.", "Person: Novak Djokovic | The Serb"],
  ["an author by nationality", "Anne Holm published The Lanterns in 2019. The Danish author is 79.", "Person: Anne Holm | The Danish author"],
  ["a company by its trade", "Volkswagen will close three plants. The carmaker employs 120,000 people.", "Organization: Volkswagen | The carmaker"],
  ["a storm by its kind", "Hurricane Maria hit Puerto Rico in 2017. The hurricane destroyed the power grid.", "Event: Hurricane Maria | The hurricane"],
  ["a region that is named in full", "The Kelvin West electoral district voted on Sunday. Kelvin West is poor.", "Place: The Kelvin West electoral district | Kelvin West | Kelvin West"],
  ["no league by one of its clubs", "Leeds United play in the Premier League. Ann Berg said the Premier League club would appeal.", "Organization: the Premier League club"],
  ["no league by one of its teams", "Boston Celtics beat Miami Heat. The NBA team has won again.", "Group: The NBA team"],
  ["a title of two words", "Prime Minister Rishi Sunak met Olaf Scholz in Berlin. The British prime minister left early.", "Person: Rishi Sunak | The British prime minister"],
  ["a player by country", "Leeds United have signed Marco Reyes. The Chile international is 27.", "Person: Marco Reyes | The Chile international"],
  ["a sprinter, whatever the lists know", "Diallo, a Senegalese kitesurfer, is 24. Amina Diallo won gold.", "Person: Diallo | a Senegalese kitesurfer | Amina Diallo"],
  ["her party", "Sara Lund of the Green Alliance resigned. She said that her party had lost its way.", "Organization: Green Alliance | her party | its"],
  ["his company", "Nestle boss Mark Schneider quit. His company will name a successor.", "Organization: Nestle | His company"],
  ["her husband, named later", "Marwa Salim won. Her husband, a dentist, cheered. Salim's husband, Omar Zaki, is 40.", "Person: Her husband | a dentist | Salim's husband | Omar Zaki"],
  ["who the report opens with", "A teenager was shot dead in Leeds on Friday. Marcus Reed, 17, was found in a car park.", "Person: A teenager | Marcus Reed"],
  ["a name given in passing", "A consortium of banks, dubbed Project Harbour, bought the yard. Project Harbour will pay.", "Organization: A consortium | Project Harbour | Project Harbour"],
  ["a ship's name", "The ship, named Aurora, sank off Oslo. Aurora carried coal.", "Work: The ship | Aurora | Aurora"],
  ["an unnamed actor", "Police in Paris arrested a man. The man had robbed a bank. Police said he was armed.", "Person: a man | The man | he"],
  ["a crowd that is counted", "Hundreds of students gathered in Santiago. The students burned flags.", "Group: Hundreds of students | The students"],
]; // prettier-ignore

const PLURALS: readonly [text: string, chain: string][] = [
  ["Angela Merkel met Emmanuel Macron in Berlin. The two leaders discussed the budget, and they agreed.", "Group: The two leaders | they = Angela Merkel + Emmanuel Macron"],
  ["Olaf Scholz and Emmanuel Macron spoke in Paris, and both leaders backed Ukraine.", "Group: both leaders = Olaf Scholz + Emmanuel Macron"],
  ["Vladimir Putin called Alexander Lukashenko. The pair spoke on Sunday.", "Group: The pair = Vladimir Putin + Alexander Lukashenko"],
  ["Anna Berg and Tom Price spoke in Paris. Both are teachers.", "Group: Both | teachers = Anna Berg + Tom Price"],
  ["India and Pakistan agreed to talks. The two countries share a border.", "Place: The two countries = India + Pakistan"],
  ["Apple and Sony are rivals. Hyundai will pay SoftBank, said the companies on Friday.", "Organization: the companies"],
  ["Two French tourists were jailed in Chad. Luc Perrin and Paul Meyer were found guilty of spying.", "Group: Two French tourists = Luc Perrin + Paul Meyer"],
  ["Ravi Nair and his wife Priya Nair were charged. The parents refused help for their child. The couple will appeal.", "Group: The parents | their | The couple = Ravi Nair + Priya Nair"],
  ["Ann Lee and Joe Park met. The pair spoke in May. A judge listened. The two activists wept, and they left.", "Group: The pair | The two activists | they = Ann Lee + Joe Park"],
  ["A jury in Ohio tried fraud and theft. Ann Lee and Joe Park were jailed, but lost their appeal.", "Group: their = Ann Lee + Joe Park"],
  ['"We agreed to meet in June," said Angela Merkel and Emmanuel Macron.', "Group: We = Angela Merkel + Emmanuel Macron"],
  ["Ann Lee and Joe Lee were jailed. The siblings will appeal.", "Group: The siblings = Ann Lee + Joe Lee"],
  ["Toyota and Mazda will build a plant. The two carmakers signed on Friday.", "Organization: The two carmakers = Toyota + Mazda"],
  ["Senators Ida Holm and Leo Marsh met Omar Zaki in Lima. The senators left on Monday.", "Group: Senators | The senators = Ida Holm + Leo Marsh"],
  ["Chad, Mali and Niger signed a treaty. The three countries will trade.", "Place: The three countries = Chad + Mali + Niger"],
  ["Paul Klein sued Nokia, Sony and Philips in Paris. The companies will appeal.", "Organization: The companies = Nokia + Sony + Philips"],
  ["Chadian health minister Ida Holm and her Danish counterpart, Leo Marsh, met in Lima. The health ministers agreed.", "Group: The health ministers = Ida Holm + Leo Marsh"],
  ["Apple and Google reported profits. Neither company will hire.", "Organization: Neither company = Apple + Google"],
  ["Apple and Google reported profits. Both companies will hire.", "Organization: Both companies = Apple + Google"],
]; // prettier-ignore

const THERES: readonly [text: string, chain: string][] = [
  ["Anna Berg moved to Lima in 1990. She met Omar Zaki there.", "Place: Lima | there"],
  ["Luc Perrin flew to Portland, Oregon, and worked there for Nokia.", "Place: Portland | there"],
  [
    "Chad has a dam near the village of Ouma. Rebels have been fighting there since May.",
    "Place: the village | Ouma | there",
  ],
];

describe("there", () => {
  it.each(THERES)("is the place where somebody was: %s", (text, chain) => {
    expect(readChains(text)).toContain(chain);
  });

  it("is no place in 'there is'", () => {
    expect(readChains("Anna Berg lives in Lima. There is no water.")).toContain("Place: Lima");
  });
});

describe("pronouns", () => {
  it.each(PRONOUNS)("resolves %s", (_, text, chain) => {
    expect(readChains(text)).toContain(chain);
  });

  it.each(["It is clear that Anna Berg will return to Oslo.", "Anna Berg bought Nokia, making it hard for rivals to compete.", "Anna Berg says it seems that Oslo is full.", "It was raining in Oslo."])(
    "leaves the empty pronoun alone: %s",
    (text) => {
      expect(readChains(text).filter((chain) => /\| it\b/i.test(chain))).toEqual([]);
    },
  ); // prettier-ignore

  it.each(OWNERS)("finds an owner: %s", (_, text, chain) => {
    expect(readChains(text)).toContain(chain);
  });

  it("makes no chain of pronouns alone", () => {
    expect(readChains("They said it.")).toEqual([]);
  });
});

describe("noun phrases", () => {
  it.each(NOMINALS)("resolves %s", (_, text, chain) => {
    expect(readChains(text)).toContain(chain);
  });

  it("does not take a region for another by half of its name", () => {
    const chains = readChains("The Kelvin East district voted. The Arden East district did not.");
    expect(chains).toContain("Place: The Arden East district | Arden East");
  });

  it("does not take the sheriff for whom he speaks of", () => {
    const chains = readChains("A man was arrested in Boise. Sheriff Bob Jones said so.");
    expect(chains).toEqual(expect.arrayContaining(["Person: A man", "Person: Bob Jones"]));
  });

  it("does not take the prime minister for a deputy", () => {
    const chains = readChains(
      "A deputy prime minister resigned in Oslo. Later the prime minister apologised.",
    );
    expect(chains).toContain("Person: the prime minister");
  });

  it("keeps two sons apart", () => {
    const chains = readChains("Mark Evans met his son Tom Evans. His son Paul Evans stayed away.");
    expect(chains.filter((chain) => /Tom Evans.*Paul Evans/.test(chain))).toEqual([]);
  });

  it("does not take the new company for the one spoken of", () => {
    const chains = readChains("Nokia sold its phones. The new company will be based in Oulu.");
    expect(chains).toContain("Organization: The new company");
  });

  it("is rather what the text came back to than what it named once, long ago", () => {
    const filler = "Rain fell. ".repeat(20);
    const text = `The old library opened its doors. The old library was full. Ann saw Marlow Town Library. ${filler}The library closed.`;
    const chains = readChains(text);
    expect(chains).toContain("Organization: Marlow Town Library");
    expect(chains).toContainEqual(
      expect.stringMatching(/The old library \| its \| The old library \| The library$/),
    );
  });

  it("does not take an indefinite noun phrase for something known", () => {
    const chains = readChains("The Supreme Court of India ruled. A court in Goa disagreed.");
    expect(chains).toContain("Organization: Supreme Court of India");
  });
});

describe("plurals", () => {
  it.each(PLURALS)("names the members: %s", (text, chain) => {
    expect(readChains(text)).toContain(chain);
  });

  it("does not take a country and its capital for the states", () => {
    const chains = readChains("Lund left Canada. He spoke in Ottawa. The plan goes to the states.");
    expect(chains).toContain("Place: the states");
  });
});
