// Names: where they begin and end, what they name, and which of them name the same thing.
import { describe, expect, it } from "vitest";
import { annotate, readChains, wordsOf } from "./read-chains.ts";
import { resolveCoreference } from "../../../server/extraction/coreference/index.ts";

/** Enough of a sport for a text to be a report on it. */
const SPORT =
  "The goalkeeper saved a penalty before half-time, and the substitute striker missed the rematch last season.";

const TOGETHER: readonly [phenomenon: string, text: string, chain: string][] = [
  ["a paper of a town", "Officers searched the office of the Marion Ledger. Paul Coswell came to Marion from Oslo in April. The Ledger sued.", "Organization: Marion Ledger | Ledger"],
  ["one of two firms that is named again", "The deal hurts Disney and Reliance Industries. Reliance outbid Disney.", "Organization: Disney | Disney"],
  ["a surname", "Serena Williams beat Naomi Osaka in the final. Williams smiled.", "Person: Serena Williams | Williams"],
  ["a headline's surname", "Merkel to visit Oslo\nAngela Merkel will visit Norway.", "Person: Merkel | Angela Merkel"],
  ["a title", "Judge Karen Holt sentenced David Moore to ten years. Mr Moore wept.", "Person: David Moore | Moore"],
  ["an Asian family name", "Germany's Olaf Scholz called Xi Jinping. Xi thanked Scholz.", "Person: Xi Jinping | Xi"],
  ["a misspelling", "Robert Habermann spoke. Mr Haberman left early.", "Person: Robert Habermann | Haberman"],
  ["an acronym in brackets", "The World Health Organization (WHO) warned us. WHO officials agreed.", "Organization: World Health Organization | WHO | WHO"],
  ["an acronym without brackets", "The European Central Bank raised rates. The ECB met in Frankfurt.", "Organization: European Central Bank | ECB"],
  ["a name and what it means", "Partido Popular (People's Party) lost. The People's Party will rule alone.", "Organization: Partido Popular | People's Party | People's Party"],
  ["a short form", "The Reserve Bank of Australia cut rates. The Reserve Bank was worried.", "Organization: Reserve Bank of Australia | Reserve Bank"],
  ["an airline's first word", "Delmar Airways cut flights. Delmar chief executive Nick Read resigned. Delmar will sell planes.", "Organization: Delmar Airways | Delmar | Delmar"],
  ["a company's first word, taken for a place", "Danish brewer Kolding Foods fell. Analysts like Kolding. He joined Kolding in May.", "Organization: Kolding Foods | Kolding | Kolding"],
  ["a bank that begins with what it is", "Banco Tresor rejected the bid. Tresor will stay independent.", "Organization: Banco Tresor | Tresor"],
  ["a name alone behind a verb, read as a noun", "Rain fell in May. Apple acquired Beats in 2014.", "Other: Beats"],
  ["who is paid, before the amount", "Rain fell in May. Orbis paid Veltra 5 million dollars.", "Other: Veltra"],
  ["two with one surname", "Bill and Melinda Gates visited Lagos. Bill Gates is rich.", "Person: Bill | Bill Gates"],
  ["a short sentence of many names", "Rain fell. Ann Lee of Globex met Tony Blair in Oslo.", "Organization: Globex"],
  ["islands without their kind", "Karl Berg was born on the Orkney Islands. He was back in Orkney in May.", "Place: Orkney Islands | Orkney"],
  ["a state with its kind in small letters", "Farmers of Ondo state sued the mill. Karl Berg was born in Ondo.", "Place: Ondo state | Ondo | Ondo"],
  ["a militia without an article", "The army met MTL militia in Aden. The MTL denied it.", "Organization: MTL militia | MTL | MTL"],
  ["an airport without its rank", "The flight left Tromby International Airport. Police closed Tromby Airport at noon.", "Place: Tromby International Airport | Tromby Airport"],
  ["two fields that a body sees to", "Nils Holm of Tromby Fire and Rescue thanked the crews.", "Organization: Tromby Fire and Rescue"],
  ["a court that is named after 'the Court'", "Writing for the Court, Supreme Court Justice Ann Lund praised the law.", "Organization: Supreme Court"],
  ["a movement before a noun and in the plural", "Houthi forces left Aden. The army met the Houthis in May. Nils Holm praised Houthi spokesmen.", "Organization: Houthi | Houthis | Houthi"],
  ["a short first name", "Oliver Norris signed on Monday. Oli smiled.", "Person: Oliver Norris | Oli"],
  ["a name with a particle", "Angolan investor Isabel dos Santos launched a plan. Dos Santos will sell.", "Person: Isabel dos Santos | Dos Santos"],
  ["an Arabic article", "Fighters of al-Shabaab attacked a hotel. Al-Shabaab said so.", "Organization: al-Shabaab | Al-Shabaab"],
  ["a state and its adjective", "The Brazilian president flew home. Brazil has a new law.", "Place: Brazilian | Brazil"],
  ["an adjective before an office, taken for a person", "Moldovan President Ana Rusu met Lars Holm in Oslo. Moldova has a new law.", "Place: Moldovan | Moldova"],
  ["two names of a state", "The United States sent aid. The U.S. also sent doctors.", "Place: United States | U.S."],
  ["half of a state's name", "Sweden beat South Korea. Korea had one shot.", "Place: South Korea | Korea"],
  ["a name across a preposition", "The Ministry of Finance erred.", "Organization: Ministry of Finance"],
  ["a small word in a name", "Carla Reyes gave money to the Rise to Power Fund.", "Organization: Rise to Power Fund"],
  ["a small word in capitals in a name", "He heads the Friends of Your City Trust.", "Organization: Friends of Your City Trust"],
  ["a name of five words before a possessive", "Aides of Zine El Abidine Ben Ali's government fled.", "Person: Zine El Abidine Ben Ali"],
  ["a name of four words", "His son, Kevin Arnol Inuma Mandruma, told the police.", "Person: His son | Kevin Arnol Inuma Mandruma"],
  ["a campus behind a comma", "Biologists at the University of California, Los Angeles found eels.", "Organization: University of California, Los Angeles"],
  ["a name before an amount", "Halden will pay Ligand $90 million for it.", "Organization: Ligand"],
  ["a party's adjective", "The Liberal Democrats' Tim Harlow won the seat.", "Organization: Liberal Democrats"],
  ["a firm of a state, read as a noun", "Volvo is owned by China's Geely.", "Organization: Geely"],
  ["a name that begins as a town would", "Myanmar's army detained Aung San Suu Kyi and President Win Myint.", "Person: Aung San Suu Kyi"],
  ["a people within a state", "Voters among American Samoans stayed home.", "Group: American Samoans"],
  ["a name behind a nationality", "Ida Lund lost to Russian Andrey Rublev in Paris.", "Person: Andrey Rublev"],
  ["a club with a small word of another language", "They lost to Recreativo do Libolo in Angola.", "Organization: Recreativo do Libolo"],
  ["a contest behind a state's adjective", "She won the French Open last year.", "Event: French Open"],
  ["a member behind his constituency", "The member for Wentworth Dave Sharma spoke. Sharma smiled.", "Person: Dave Sharma | Sharma"],
  ["a town before its mayor, taken for a people", "Karl Berg apologized to Iqaluit mayor Ann Lee on Friday.", "Place: Iqaluit"],
  ["a state before its minister, taken for a people", "According to Tuvalu climate minister Maina Lund, the sea is rising.", "Place: Tuvalu"],
  ["a firm before who speaks for it, taken for a person", "Vestamet spokeswoman Carla Ruiz said the plant would reopen.", "Organization: Vestamet"],
  ["a region in two parts before its governor", "Kavango East governor Samuel Mbambo opened the clinic.", "Place: Kavango East"],
  ["a firm in two parts before who leads it", "Kumul Petroleum managing director Wapu Sonk confirmed the deal.", "Organization: Kumul Petroleum"],
  ["a firm before its chairman, taken for an adjective", "Brontec chairman Otto Brandt resigned.", "Organization: Brontec"],
  ["a club in two parts, each taken for a product", "Tomas Riedl, 45, a striker for Dynamo Brno, scored twice.", "Organization: Dynamo Brno"],
  ["a province, taken for a people", "The Taliban seized the district of Sangin in Helmand province, killing eight policemen.", "Place: Helmand province | Helmand"],
  ["a jail with its kind in small letters", "Arun Nair has been in Tihar jail since March.", "Place: Tihar jail | Tihar"],
  ["a court that is no militia", "The International Criminal Court issued a warrant for Ahmed Lund, who commanded the militia.", "Organization: International Criminal Court"],
  ["a region of a state", "Rosa Pinto met her in Ethiopia's Tigray region.", "Place: Ethiopia's Tigray region | Tigray"],
  ["two clubs that somebody moved between", "Roger Amadi, who moved from Enyimba to Porto in January, was dropped.", "Organization: Enyimba"],
  ["who is one of a party", "Anna Reyes, a Democrat from Ohio who chairs the committee, resigned.", "Person: Anna Reyes | a Democrat | who"],
  ["a state behind the letter of a party", "Senator Anna Reyes (D-Ohio) introduced the bill with Senator Bob Hart.", "Place: Ohio"],
  ["a town behind its mayor, a first name on no list", "Deputy Mayor of Glina Branka Baksic said houses had fallen.", "Person: Branka Baksic"],
  ["an adjective before an office in capitals", "Moldovan Prime Minister resigns. The Moldovan parliament met in May.", "Place: Moldovan | Moldovan"],
  ["a name that he is known by", "Robert Lund, popularly known as Bobi Vale, was arrested. Vale fled.", "Person: Robert Lund | Bobi Vale | Vale"],
  ["an alias", "Frank Kpemli, alias George Owusu, fled on Monday.", "Person: Frank Kpemli | George Owusu"],
  ["a real name", "Bobi Vale, whose real name is Robert Lund, sang. Lund was cheered.", "Person: Bobi Vale | whose | Robert Lund | Lund"],
  ["a bracket in a name", "The CPI(M) won in May.", "Organization: CPI(M)"],
  ["a small word between hyphens", "Guests met at Mar-a-Lago.", "Other: Mar-a-Lago"],
  ["a party behind its leader", "Bobi Vale spoke. MPs of Vale's National Unity Platform met.", "Organization: National Unity Platform"],
  ["a man of two states", "Franco-Senegalese director Mati Diop sang.", "Person: Mati Diop"],
  ["a party's initials in its own language", "The Farmers Party (SLS) left. SLS leaders cheered.", "Organization: Farmers Party | SLS | SLS"],
  ["a side by its last word", `Power Lund lost to Green Buffaloes. Officials of Buffaloes cheered. ${SPORT}`, "Organization: Green Buffaloes | Buffaloes"],
  ["a side by its first word", `Zesco United drew. The win is a relief to Zesco. ${SPORT}`, "Organization: Zesco United | Zesco"],
  ["a third name", "The verdict was read by Judge Alma Corrin Doyle on Monday.", "Person: Alma Corrin Doyle"],
  ["two founders of a body", "He joined the Kellner–Ritter Institute for Physics in May.", "Organization: Kellner–Ritter Institute for Physics"],
  ["members and what they are for", "The Physicians for Clean Water asked the court to act.", "Organization: Physicians for Clean Water"],
  ["a field after another", "The National Institute of Allergy and Infectious Disease said so.", "Organization: National Institute of Allergy and Infectious Disease"],
  ["a title that is a body's word", "Voters left the Order and Justice Party in Oslo.", "Organization: Order and Justice Party"],
  ["a number that is a title too", "The Second World War ended in Europe.", "Event: Second World War"],
  ["a surname that is a small word", "Labour councillor Wilson Or was elected. Or smiled.", "Person: Wilson Or"],
  ["a number in letters in a name", "The series was made by BBC Two in Cardiff.", "Organization: BBC Two"],
  ["a number after a name", "He danced at Studio 54 in New York.", "Other: Studio 54"],
  ["a tournament after a state", "She won the U.S. Open again, and he won the Qatar Open in Doha.", "Event: U.S. Open"],
  ["a state of two words", "The trial began in Burkina Faso.", "Place: Burkina Faso"],
  ["a tribe of two words", "The Standing Elk Dakota tribe held a feast in Ohio.", "Group: Standing Elk Dakota"],
  ["a title that opens with an article", "She starred in A Streetcar Named Desire.", "Work: A Streetcar Named Desire"],
  ["a title with a small word", "They sang The Wind in the Willows.", "Work: The Wind in the Willows"],
  ["a title of something", "He is to appear as Biff in Death of a Salesman.", "Work: Death of a Salesman"],
  ["a ship after its kind, and again", "The cargo ship Ever Given ran aground. The Ever Given is old.", "Work: Ever Given | Ever Given"],
  ["a name that begins small", "Ryanair fell after easyJet bought slots.", "Organization: easyJet"],
  ["an office over several words", "Minister of Foreign Affairs Jonas Reiter resigned. Reiter wept.", "Person: Jonas Reiter | Reiter"],
  ["a hyphened name and its acronym", "Then HP cut jobs. Later, Hewlett-Packard hired again.", "Organization: HP | Hewlett-Packard"],
  ["a name in the plural", "Emirates Airlines bought jets. Emirates Airline is based in Dubai.", "Organization: Emirates Airlines | Emirates Airline"],
  ["a park in two", "She works in Gombe Stream National Park.", "Place: Gombe Stream National Park"],
  ["a race of a state", "The Tour of Britain starts in May.", "Event: Tour of Britain"],
  ["a lawyer taken for a firm", "Lawyer Clive Okoth spoke in Nairobi.", "Person: Clive Okoth"],
  ["the last word with its article", "The Muslim Brotherhood met in Cairo. Police watched the Brotherhood.", "Organization: Muslim Brotherhood | Brotherhood"],
  ["one given name more", "Seyed Karim Rahmani died. Karim Rahmani was 70.", "Person: Seyed Karim Rahmani | Karim Rahmani"],
  ["a middle name", "Abebe Adhanom Kelati resigned. The board thanked Abebe Kelati.", "Person: Abebe Adhanom Kelati | Abebe Kelati"],
  ["an article of a surname", "Karim al-Masri fled. Masri's government fell.", "Person: Karim al-Masri | Masri"],
  ["a surname that the recogniser takes for a firm", "Leo Rittberg was charged. Rittberg's trial begins. Rittberg was held. Rittberg wept.", "Person: Leo Rittberg | Rittberg | Rittberg | Rittberg"],
  ["words left out of a body's name", "The Senate Rivers and Harbours Committee met. The Rivers Committee voted.", "Organization: Senate Rivers and Harbours Committee | Rivers Committee"],
  ["a state at its beginning", "The United States Geological Survey warned. The US Geological Survey said more.", "Organization: United States Geological Survey | US Geological Survey"],
  ["a company in which one has shares", "Shares in SBN rose. SBN International sells pumps.", "Organization: SBN | SBN International"],
  ["a capital preposition", "She joined Farmers Without Land in 2010.", "Organization: Farmers Without Land"],
  ["one that opens a sentence", "Nurses Without Frontiers said so.", "Organization: Nurses Without Frontiers"],
  ["a number written out", "She works for Seven Harbour Lines.", "Organization: Seven Harbour Lines"],
  ["a party of a people", "The Marlovian People's Revolutionary Party won.", "Organization: Marlovian People's Revolutionary Party"],
  ["a court by its number", "The Harbin No. 2 Intermediate People's Court ruled.", "Organization: Harbin No. 2 Intermediate People's Court"],
  ["an office's rooms", "They wrote to the Attorney-General's Chambers.", "Organization: Attorney-General's Chambers"],
  ["a title of honour of two words", "They met Tan Sri Osman Zaki Idris.", "Person: Osman Zaki Idris"],
  ["titles of honour in a row", "They met Datuk Seri Dr Rina Abdul Hadi.", "Person: Rina Abdul Hadi"],
  ["a noun in capitals behind its kind", "The opposition party LSDM won.", "Organization: LSDM"],
  ["a party before an office", "Liberal Democrat chairman Matthew Tyler resigned.", "Organization: Liberal Democrat"],
  ["a title behind what it is called", "He edits a blog called Dogs without Borders.", "Work: a blog | Dogs without Borders"],
  ["a club of queens", "Fans of Queens Park Rangers sang.", "Organization: Queens Park Rangers"],
  ["a gerund in capitals", "He set up the charity Fans Supporting Farmers.", "Organization: the charity | Fans Supporting Farmers"],
  ["a name before a dash", "Her heir is Gen Akec Tong Aleu - moving from Lima.", "Person: Akec Tong Aleu"],
  ["a foundation called after somebody", "It was an Elton John AIDS Foundation event.", "Organization: Elton John AIDS Foundation"],
  ["a body of a land in the south", "It was led by the South African Astronomical Observatory.", "Organization: South African Astronomical Observatory"],
  ["an airline", "Boeing sued Air Marlow in May.", "Organization: Air Marlow"],
  ["a land far from its state", "It lifted off in French Guiana.", "Place: French Guiana"],
  ["a union of members", "Police Inspectors' Association chairman Karl Liu left.", "Organization: Police Inspectors' Association"],
  ["a word that is spelt out", "She runs Seri (Social and Economic Research Initiative).", "Organization: Seri | Social and Economic Research Initiative"],
  ["a union of two kinds", "She leads the Public and Commercial Services Union now.", "Organization: Public and Commercial Services Union"],
  ["a number alone", "The watchdog fined Vodafone and Three.", "Organization: Three"],
  ["a place with its article", "Judges in The Hague heard him. The Hague is old.", "Place: The Hague | The Hague"],
  ["a list of offices", "He runs the Department for Ports, Fisheries and Rural Transport in Leeds.", "Organization: Department for Ports, Fisheries and Rural Transport"],
  ["two services in one", "The Search and Rescue Service found him.", "Organization: Search and Rescue Service"],
  ["a name told by the initials behind it", "The North Harbour Fire and Rescue Service (NHFRS) came late. NHFRS said sorry.", "Organization: North Harbour Fire and Rescue Service | NHFRS | NHFRS"],
  ["a name told by the initials before it", "The GLAB (Green League of Angola and Benin) won. GLAB will rule.", "Organization: GLAB | Green League of Angola and Benin | GLAB"],
  ["a capital and its district", "He teaches in Washington, D.C. in May. Washington is hot.", "Place: Washington, D.C. | Washington"],
  ["a company's form behind a comma", "Shares of Halden Foods, Inc. fell. Halden Foods sells bread.", "Organization: Halden Foods, Inc. | Halden Foods"],
  ["a short name made of the long one's letters", "The Kenyan Institute of Volcanology and Geology (Kivog) warned them. Kivog was right.", "Organization: Kenyan Institute of Volcanology and Geology | Kivog | Kivog"],
  ["a state before a body with initials", "The United States Central Mapping Agency erred. CMA staff wept.", "Organization: United States Central Mapping Agency | CMA"],
  ["what a body studies", "She led the Centers for Soil Care and Erosion Prevention in Lima.", "Organization: Centers for Soil Care and Erosion Prevention"],
  ["a body on something", "He chairs the Commission on Coastal Roads.", "Organization: Commission on Coastal Roads"],
  ["a given name behind a hyphen", "Mayor Park Jin-soon resigned.", "Person: Park Jin-soon"],
  ["a virus behind a hyphen", "They study HARV-CoV-3 in Oslo.", "Organization: HARV-CoV-3"],
  ["a storm without its kind", "Hurricane Odile hit Cuba. Odile killed two men. Tropical Storm Odile was slow.", "Event: Hurricane Odile | Odile | Tropical Storm Odile"],
  ["a ship without its kind", "Divers found the USS Marlin off Guam. The Marlin sank in 1944.", "Work: USS Marlin | Marlin"],
  ["a party without its kind", "The Rural Harvest Party lost. Rural Harvest will split.", "Organization: Rural Harvest Party | Rural Harvest"],
  ["a body of a state and the state's body", "The Iraqi Parliament voted. The Parliament of Iraq met in May.", "Organization: Iraqi Parliament | Parliament of Iraq"],
  ["a nickname in quotation marks", "Carl \"Bud\" Ransom retired. Bud Ransom was a guard.", "Person: Carl \"Bud\" Ransom | Bud Ransom | a guard"],
  ["initials with a hyphen", "The network GBS-KRN was shut. GBS-KRN sued.", "Organization: GBS-KRN | GBS-KRN"],
  ["a house that has no longer name", "A hearing was held on Monday. The Senate found nothing.", "Organization: Senate"],
  ["who somebody is, in the plural", "Senators Marco Belli and Ann Wood voted.", "Person: Marco Belli"],
  ["a mosque called after a queen", "They prayed at the Queen Nadia Grand Mosque in Amman.", "Place: Queen Nadia Grand Mosque"],
  ["a nationality before a person", "The race was won by European champion Briton Alice Marlow in Lyon.", "Person: Alice Marlow"],
  ["an adjective that opens the sentence", "Veteran Dutch coach Piet Maas resigned.", "Place: Dutch"],
  ["a surname that is a common noun", "Physicist Alan Baker Hunter was born in Leeds. Hunter taught in Cardiff. Leeds thanked Hunter.", "Person: Alan Baker Hunter | Hunter | Hunter"],
  ["a surname that is a capital's name", "Police arrested Rudesh Amman, 20. Amman sent letters. They spoke about Amman.", "Person: Rudesh Amman | Amman | Amman"],
  ["a surname that the recogniser takes for a town", "It was devised by mathematician John Horton Conway in 1970.", "Person: John Horton Conway"],
  ["an initial and the name that it is for", "Ann K. Berg won. Ann Karin Berg is a chemist. Berg smiled.", "Person: Ann K. Berg | Ann Karin Berg | a chemist | Berg"],
  ["a university by initials and its town", "Engineers at the University of Colorado at Boulder saw it. CU Boulder paid for it.", "Organization: University of Colorado at Boulder | CU Boulder"],
  ["a state of a federation without its kind", "Floods hit Benue State in May. Roads in Benue are closed.", "Place: Benue State | Benue"],
  ["what a body treats", "She runs the Institute of Allergy and Infectious Diseases in Oslo.", "Organization: Institute of Allergy and Infectious Diseases"],
  ["what a ministry is for", "The Danish Ministry of Foreign Affairs denied it.", "Organization: Danish Ministry of Foreign Affairs"],
  ["a paper called like a person", "She told the Guardian newspaper in Leeds.", "Organization: the Guardian newspaper | Guardian"],
  ["a channel with a number", "Police told KVN24 that he was ill.", "Organization: KVN24"],
  ["an office without its holder", "The Presidential Spokesperson resigned. City Councillor Ann Wood voted.", "Person: The Presidential Spokesperson"],
  ["an adjective in a name", "A court in Athens fined Hellenic Telecom.", "Organization: Hellenic Telecom"],
]; // prettier-ignore

const APART: readonly [phenomenon: string, text: string, chains: readonly string[]][] = [
  ["a state and its people", "Iraqi forces left. The Iraqis stayed.", ["Place: Iraqi", "Group: Iraqis"]],
  ["a person and the family", "Nolan film fans came. Karl Nolan thanked the Nolans.", ["Person: Nolan | Karl Nolan", "Group: Nolans"]],
  ["people of one surname", "Thomas Reed and Anna Reed run a farm. Mr Reed grows apples. Mrs Reed keeps bees.", ["Person: Thomas Reed | Reed", "Person: Anna Reed | Reed"]],
  ["brothers", "John Smith met his brother, Peter Smith. Peter smiled.", ["Person: John Smith | his", "Person: his brother | Peter Smith | Peter"]],
  ["a company and the town of its name", "Ulm Energy fined a town. Ulm raised prices. Its office in Ulm closed.", ["Organization: Ulm Energy", "Place: Ulm | Its | Ulm"]],
  ["a newspaper and its town", "The Chicago Tribune reported it. Chicago mayor Brandon Johnson was silent.", ["Organization: Chicago Tribune", "Place: Chicago"]],
  ["husband and wife", "Erik Moen spoke. Moen wept. His wife, Anna Moen, left. Moen sighed.", ["Person: Erik Moen | Moen | His | Moen", "Person: His wife | Anna Moen"]],
  ["Mr and Mrs", "The judge asked Mr. Brown about Mrs. Brown.", ["Person: Brown", "Person: Brown"]],
  ["a people and its state", "Germany beat Japan. The Germans went home.", ["Place: Germany", "Group: Germans"]],
  ["a seat and its state", "Iran freed the sailors. Tehran did not say why.", ["Place: Iran", "Place: Tehran"]],
  ["a town and the bank called after it", "Dallas would be a key site. She led the Dallas Federal Reserve Bank.", ["Place: Dallas | a key site", "Organization: Dallas Federal Reserve Bank"]],
  ["a film and whom it is about", "The studio's film 'Ray', a portrait of jazz musician Ray Charles, won.", ["Work: Ray", "Person: Ray Charles"]],
  ["a broadcaster and its service", "BBC Africa reported it. The BBC was told so.", ["Organization: BBC Africa", "Organization: BBC"]],
  ["whom somebody is for, and who that is", "They detained pro-India Karl Nasheed.", ["Place: India", "Person: Karl Nasheed"]],
  ["two leagues", "Orbis won the Champions League. The Premier League fined Orbis.", ["Organization: Champions League", "Organization: Premier League"]],
  ["two companies in capitals", "Shareholders of IBM and EDS met.", ["Organization: IBM", "Organization: EDS"]],
  ["a museum and its university", "It hangs at the Museum of Art at Northwestern University.", ["Organization: Museum of Art", "Organization: Northwestern University"]],
  ["who was told and who is spoken of", "It told CNN Maria Keller had left.", ["Organization: CNN", "Person: Maria Keller"]],
  ["a firm and its spokesman", "Ford spokesman Mike Levine declined.", ["Organization: Ford", "Person: Mike Levine"]],
  ["two bodies with a preposition each", "The Institute for Rivers and Centre for Forests were merged.", ["Organization: Institute for Rivers", "Organization: Centre for Forests"]],
  ["two bodies of which the second has a list in its name", "Two members of the Union of Montana and Native American Rights Fund sued.", ["Organization: Union of Montana", "Organization: Native American Rights Fund"]],
  ["a people and two of it", "It was led by Norwegians Tarje Bolund and Ole Vik.", ["Person: Tarje Bolund", "Person: Ole Vik"]],
  ["an Irish office and its holder", "She met Taoiseach Brid Hanlon in Dublin.", ["Person: Brid Hanlon"]],
  ["what is left out of a quotation", 'He was proud of "the house of Otto Lund [...] Ministers were silent."', ["Person: Otto Lund"]],
  ["two universities", "A team from the Arden Institute of Technology and Marlow State University met.", ["Organization: Arden Institute of Technology", "Organization: Marlow State University"]],
  ["a place and who it is governed by", "The mayor of Vermont Bernard Sandoval spoke.", ["Place: Vermont"]],
  ["a capital in another land", "Floods hit Madrid in Samar. Rescuers flew from Borongan, the capital of Samar.", ["Place: Madrid"]],
  ["whom the article is about and a relative", "Daniel Reed resigned. On Monday Daniel Reed and Olivia Reed flew home. Reed was tired.", ["Person: Daniel Reed | Daniel Reed | Reed", "Person: Olivia Reed"]],
  ["a family and one of it", "Daniel Reed came. The Reeds' son Colin was ill. Olivia Reed wept.", ["Person: Olivia Reed"]],
  ["a parliament and what it is of", "The Parliament of New South Wales (NSW) met. NSW has eight million people.", ["Organization: Parliament of New South Wales"]],
  ["a house and its member", "Two members of the House of Representatives Darren Holt and Ann Ito voted.", ["Person: Darren Holt"]],
  ["editors' brackets", "We need the GOB [Green Office of Britain] now.", ["Organization: Green Office of Britain"]],
  ["two states at a border", "The Norway/Sweden border is closed.", ["Place: Norway", "Place: Sweden"]],
  ["a state and a language", "The English-language weekly closed. England won.", ["Place: England"]],
  ["a list of names", "Poland, Latvia and Lithuania closed their borders.", ["Place: Poland", "Place: Latvia", "Place: Lithuania"]],
]; // prettier-ignore

const TYPES: readonly [text: string, chain: string][] = [
  ["Residents of Goma fled.", "Place: Goma"],
  ["The Lakers signed LeBron James in 2018.", "Organization: Lakers"],
  ["Dr Priya Nair, 41, found the comet.", "Person: Priya Nair"],
  ["They played at the Lusail Stadium.", "Place: Lusail Stadium"],
  ["The satellite was built by Norton Hale in Texas.", "Organization: Norton Hale"],
  ["The union was represented by Fenwick.", "Organization: Fenwick"],
  ["Jonas joined Ajax from Valencia in 2019.", "Organization: Valencia"],
  ["The moon Titania is cold.", "Place: Titania"],
  ["The study was published in Science.", "Work: Science"],
  ["She won a Tony Award in 2001.", "Event: Tony Award"],
  ["They unveiled the Prius in Detroit.", "Work: Prius"],
  ["The Kenya Red Cross fed thousands.", "Organization: Kenya Red Cross"],
  ["Villagers sued the pipeline's owner, Energy Transfer, in May.", "Organization: Energy Transfer"],
  ["The Supreme Court of India ruled on Friday.", "Organization: Supreme Court of India"],
];

function namesOf(text: string): string[] {
  const doc = annotate(text);
  return resolveCoreference(doc).filter(({ named }) => named).flatMap((chain) => wordsOf(doc, chain)); // prettier-ignore
}

describe("names of one thing", () => {
  it.each(TOGETHER)("joins %s", (_, text, chain) => {
    expect(readChains(text)).toContain(chain);
  });
});

describe("names of two things", () => {
  it.each(APART)("keeps %s apart", (_, text, chains) => {
    expect(readChains(text)).toEqual(expect.arrayContaining([...chains]));
  });
});

describe("types of names", () => {
  it.each(TYPES)("%s", (text, chain) => {
    expect(readChains(text)).toContain(chain);
  });

  it.each([
    ["All", "He spoke for Medicare for All."],
    ["Ministers", "It was signed by the Prime Ministers of Norway and Peru."],
    ["Democratic Senators", "Two Democratic Senators, Ann Reed and Karl Hall, voted against it."],
    ["Trucks", "Trucks left Aden on Monday, said Karl Berg."],
    ["IPO", "Nokia delayed the IPO in Oslo."],
    ["BGN", "The mill paid 1,077 BGN for it."],
    ["HUF 345", "The coin fell to HUF 345 in Budapest."],
    ["UCI World Champion", "The UCI World Champion fell in Ghent."],
    ["European countries", "The quake was felt in several other European countries."],
    ["English", "The book was translated into English by Ann Lund."],
    ["Crown", "Aubert spoke with Saudi Crown Prince Fahd bin Salem on Sunday."],
    ["Culture", "Peru's ministries of Interior, Environment and Culture blamed loggers."],
    ["Women", 'Many women and men came. Reed said, "Women in Nevada waited."'],
  ])("are none of what is no name: %s", (word, text) => {
    const names = namesOf(text);
    expect(names).not.toContain(word);
  });

  it("takes no word that opens the sentence before an office for a name", () => {
    const chains = readChains(
      "Judges met in Oslo. New Home Secretary Charles Clarke left. New York Mayor Ida Holm stayed.",
    );
    expect(chains.filter((chain) => /: New/.test(chain))).toEqual(["Place: New York"]);
  });

  it("takes such a word for a name where the text has it with a capital elsewhere", () => {
    const chains = readChains("Shares rose in May. Next chairman Karl Berg left. Analysts praised Next.");
    expect(chains).toContain("Organization: Next | Next");
  });

  it("takes no adjective or participle for a name", () => {
    const names = readChains("The leaders want a Westernising reformer and Muslim voters.");
    expect(names.filter((chain) => /: (Westernising|Muslim)( \||$)/.test(chain))).toEqual([]);
  });
});
