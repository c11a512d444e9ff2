// Sentences and the edges that must come out of them, field by field. An expectation reads
// "subject | phrase | object", then what is not the default: a status, "by" the speaker, "not" for a negated one.
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const POLITICS = [
  example(
    "Danish brewer Kolding has agreed to buy Fenwick.",
    ["Kolding:Organization", "Fenwick:Organization"],
    "Kolding | has agreed to buy | Fenwick, planned",
  ),
  example(
    "Ghana minister Okoro met Bello in Lagos, officials said.",
    ["Okoro", "Ghana:Place", "Bello", "Lagos:Place"],
    "Okoro | is minister of | Ghana",
    "Okoro | met | Bello, claimed",
    "Okoro | met Bello in | Lagos, claimed",
    "Bello | met in | Lagos, claimed",
  ),
  example(
    "Bello took part in anti-Kolding protests and backed pro-Okoro candidates.",
    ["Bello", "Kolding:Organization", "Okoro", "candidates:Group"],
    "Bello | took part in protests against | Kolding",
    "Bello | backed | candidates",
    "Bello | backed candidates supporting | Okoro",
  ),
  example(
    "The president urged Okoro to leave Ghana.",
    ["The president", "Okoro", "Ghana:Place"],
    "The president | urged | Okoro, requested",
    "The president | urged Okoro to leave | Ghana, requested",
    "Okoro | is asked to leave | Ghana, requested",
  ),
  example(
    "A bill would have allowed Ghana to extradite Okoro, Bello said.",
    ["Ghana:Place", "Okoro", "Bello"],
    "Ghana | is allowed to extradite | Okoro, claimed, by Bello",
  ),
  example("Bello called Okoro a decent man.", ["Bello", "Okoro"], "Bello | called a decent man | Okoro"),
  example("Bello found Okoro to be innocent.", ["Bello", "Okoro"], "Bello | found innocent | Okoro"),
  example(
    "Ghana retreated from the goal of ousting Okoro.",
    ["Ghana:Place", "Okoro"],
    "Ghana | ousted | Okoro, planned",
  ),
  example(
    "Okoro, the third president to be impeached by Congress, is to face Bello.",
    ["Okoro", "Congress:Organization", "Bello"],
    "Congress | impeached | Okoro",
    "Okoro | is to face | Bello, planned",
  ),
  example(
    "Bello is 45 years old and born in Lagos.",
    ["Bello", "Lagos:Place"],
    "Bello | was born in | Lagos",
  ),
  example("Mayor Bello stabbed in Lagos.", ["Bello", "Lagos:Place"], "Bello | was stabbed in | Lagos"),
  example(
    "There were many times that Okoro and Bello disagreed.",
    ["Okoro", "Bello"],
    "Okoro | disagreed many times with | Bello",
  ),
  example(
    "Okoro boarded an Iranian ship.",
    ["Okoro", "Iranian:Place"],
    "Okoro | boarded a ship of | Iranian",
  ),
  example(
    "Ghana to sue Kolding",
    ["Ghana:Place", "Kolding:Organization"],
    "Ghana | to sue | Kolding, planned",
  ),
  example("Dovana fled to Latvia last week.", ["Dovana", "Latvia:Place"], "Dovana | fled to | Latvia"),
  example(
    "President Okoro has offered to send medical aid to support Governor Bello.",
    ["Okoro", "Bello"],
    "Okoro | has offered to send medical aid to support | Bello, planned",
  ),
  example(
    "Okoro called on Ghana to release the prisoners.",
    ["Okoro", "Ghana:Place"],
    "Okoro | called on | Ghana, requested",
  ),
  example(
    "The presidents of Kenya and Uganda urged Rwanda to sign the treaty.",
    ["Kenya:Place", "Uganda:Place", "Rwanda:Place"],
    "Kenya | presidents urged | Rwanda, requested",
    "Uganda | presidents urged | Rwanda, requested",
  ),
  example(
    "The pair met on Friday after Silva had insulted Moreno.",
    ["Silva", "Moreno", "The pair:Group = Silva + Moreno"],
    "Silva | met with | Moreno",
    "Silva | had insulted | Moreno",
  ),
  example(
    "Relations between Chile and Peru are close but have become strained.",
    ["Chile:Place", "Peru:Place"],
    "Chile | has close relations with | Peru",
    "Chile | has strained relations with | Peru",
  ),
  example(
    "Silva did not recognise Moreno and refused to visit Quito.",
    ["Silva", "Moreno", "Quito:Place"],
    "Silva | did not recognise | Moreno, not",
    "Silva | refused to visit | Quito",
  ),
  example(
    "Marta Silva, the leader of the Green Party, was arrested in Lima.",
    ["Marta Silva", "Green Party:Organization", "Lima:Place"],
    "Marta Silva | was arrested in | Lima",
    "Marta Silva | is the leader of | Green Party",
  ),
  example(
    "Police launched a violent crackdown on protesters in Minsk.",
    ["Police:Organization", "protesters:Group", "Minsk:Place"],
    "Police | launched a violent crackdown on | protesters",
  ),
  example(
    "Protesters took to the streets of Caracas to demand the resignation of Maduro.",
    ["Protesters:Group", "Caracas:Place", "Maduro"],
    "Protesters | took to the streets of | Caracas",
    "Protesters | took to the streets to demand the resignation of | Maduro, requested",
  ),
];

const COORDINATION = [
  example(
    "Antonio Green was arrested on Friday and charged with the murder of Ernest Moore.",
    ["Antonio Green", "Ernest Moore"],
    "Antonio Green | was charged with the murder of | Ernest Moore",
  ),
  example(
    "Trump and Pence, who is chairman of the Space Council, watched the launch from Florida.",
    ["Trump", "Pence", "Space Council:Organization", "Florida:Place"],
    "Pence | is chairman of | Space Council",
  ),
  example(
    "Afghan Ambassador to the United States Hamdullah Mohib spoke.",
    ["United States:Place", "Hamdullah Mohib"],
    "Hamdullah Mohib | is ambassador to | United States",
  ),
  example(
    "SpaceX has launched NASA astronauts Doug Hurley and Bob Behnken on a mission.",
    ["SpaceX:Organization", "NASA:Organization", "Doug Hurley", "Bob Behnken"],
    "Doug Hurley | is astronaut of | NASA",
  ),
  example(
    "The Katrina Group, a team led by Richard Scruggs, sued Allstate.",
    ["Katrina Group:Organization", "Richard Scruggs", "Allstate:Organization"],
    "Richard Scruggs | led | Katrina Group",
  ),
];

const BUSINESS = [
  example(
    "Acme was sued by Globex and agreed to buy Initech from Hooli.",
    ["Acme:Organization", "Globex:Organization", "Initech:Organization", "Hooli:Organization"],
    "Globex | sued | Acme",
    "Acme | agreed to buy | Initech, planned",
    "Acme | agreed to buy Initech from | Hooli, planned",
  ),
  example(
    "Maria Lopez, Globex's chief executive, joined Initech after leaving Hooli.",
    ["Maria Lopez", "Globex:Organization", "Initech:Organization", "Hooli:Organization"],
    "Maria Lopez | is the chief executive of | Globex",
    "Maria Lopez | joined | Initech",
    "Maria Lopez | left | Hooli",
  ),
  example(
    "Globex, founded by Maria Lopez, plans to build a plant in Chattanooga.",
    ["Globex:Organization", "Maria Lopez", "Chattanooga:Place"],
    "Maria Lopez | founded | Globex",
    "Globex | plans to build a plant in | Chattanooga, planned",
  ),
  example(
    "With the help of Hooli, Globex acquired Initech.",
    ["Hooli:Organization", "Globex:Organization", "Initech:Organization"],
    "Globex | acquired | Initech",
    "Hooli | helped | Globex",
  ),
];

const COURTS = [
  example(
    "The Supreme Court of India upheld the conviction of Lalu Prasad.",
    ["Supreme Court of India:Organization", "Lalu Prasad"],
    "Supreme Court of India | upheld the conviction of | Lalu Prasad",
  ),
  example(
    "Police arrested Julian Grant in London and handed him to Sweden.",
    ["Police:Organization", "Julian Grant = him", "London:Place", "Sweden:Place"],
    "Police | arrested | Julian Grant",
    "Police | arrested Julian Grant in | London",
    "Julian Grant | was arrested in | London",
    "Police | handed him to | Sweden",
  ),
  example(
    "The Church's attempts to remove a video from YouTube failed.",
    ["Church:Organization", "YouTube:Organization"],
    "Church | attempted to remove a video from | YouTube",
  ),
  example(
    "His wife, Anna Grant, was fined by Judge Peter Hall.",
    ["Anna Grant", "Peter Hall"],
    "Peter Hall | fined | Anna Grant",
  ),
];

const SCIENCE = [
  example(
    "Marie Curie married Pierre Curie in Sceaux and taught at the Sorbonne.",
    ["Marie Curie", "Pierre Curie", "Sceaux:Place", "Sorbonne:Organization"],
    "Marie Curie | married | Pierre Curie",
    "Marie Curie | taught at | Sorbonne",
  ),
  example(
    "The vaccine was developed by Moderna with the National Institutes of Health.",
    ["Moderna:Organization", "National Institutes of Health:Organization"],
    "Moderna | developed the vaccine with | National Institutes of Health",
  ),
  example(
    "NASA launched the telescope Hubble from Florida.",
    ["NASA:Organization", "Hubble:Work", "Florida:Place"],
    "NASA | launched | Hubble",
  ),
  example(
    "The observatory lies in Warsaw, 125 miles from the border with Belarus.",
    ["Warsaw:Place", "Belarus:Place"],
    "Warsaw | is 125 miles from the border with | Belarus",
  ),
];

const MIDDLES = [
  example(
    "Peru offered Chile military support.",
    ["Peru:Place", "Chile:Place"],
    "Peru | offered military support to | Chile, planned",
  ),
  example(
    "Ana Silva had called for a march through Lima.",
    ["Ana Silva", "Lima:Place"],
    "Ana Silva | had called for a march through | Lima, requested",
  ),
];

const NUMBER = [
  example(
    "Obama and Hollande have agreed on sanctions.",
    ["Obama", "Hollande"],
    "Obama | has agreed with | Hollande",
  ),
  example(
    "Chile and Peru are suing Exxon.",
    ["Chile:Place", "Peru:Place", "Exxon:Organization"],
    "Chile | is suing | Exxon",
    "Peru | is suing | Exxon",
  ),
  example(
    "The farmers have sued Exxon.",
    ["The farmers:Group", "Exxon:Organization"],
    "The farmers | have sued | Exxon",
  ),
  example(
    "Lund and Berg had a long discussion.",
    ["Lund", "Berg"],
    "Lund | had a long discussion with | Berg",
  ),
  example(
    "It is the second battle between Apple and Samsung, which rode the success of Android.",
    ["Apple:Organization", "Samsung:Organization", "Android:Work"],
    "Samsung | rode the success of | Android",
  ),
  example(
    "A New York judge ruled against Exxon.",
    ["New York:Place", "Exxon:Organization"],
    "New York | judge ruled against | Exxon",
  ),
];

describe.each(Object.entries({ MIDDLES, NUMBER, POLITICS, COORDINATION, BUSINESS, COURTS, SCIENCE }))(
  "%s",
  (_field, cases) => {
    it.each(cases)("reads: $text", (given) => {
      expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
    });
  },
);

/** Nothing may come of these: idioms, lists, names that only stand side by side, scenes. */
const NOTHING = [
  silent("Berlin, Paris, Rome and Madrid.", ["Berlin:Place", "Paris:Place", "Rome:Place", "Madrid:Place"]),
  silent("Iran and Iraq put their armies on alert.", ["Iran:Place = their", "Iraq:Place"]),
  silent("A crowd waited with Obama, EU leaders.", ["Obama", "EU:Organization"]),
  silent("He said talks with Putin went well.", ["He", "Putin"]),
  silent("The consortium was dubbed Rockstar.", ["The consortium:Organization", "Rockstar:Organization"]),
  silent("Lund came out after the arrest of Berg.", ["Lund", "Berg"]),
  silent("Unlike Peru, Chile grew.", ["Peru:Place", "Chile:Place"]),
  silent("Lund's goal was the defeat of Berg.", ["Lund = Lund's", "Berg"]),
  silent("The dancers were dressed in red and white - the colours of Peru.", [
    "The dancers:Group",
    "Peru:Place",
  ]),
  silent("Vega disputed a list that includes Lima.", ["Vega", "Lima:Place"]),
  silent("Norway 1 – 0 Ghana", ["Norway:Place", "Ghana:Place"]),
  silent("Due to Silva, prices rose in a hurry.", ["Silva"]),
  silent("Anna Grant was Peter Hall.", ["Anna Grant", "Peter Hall"]),
];

describe("what is no relation", () => {
  it.each(NOTHING)("leaves alone: $text", (given) => {
    expect(readEdges(given)).toEqual([]);
  });
});
