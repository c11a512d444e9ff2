// What parsers hang on the wrong word: each with sentences from other fields.
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const ATTACHMENTS = [
  example(
    "Orbis is operated by Kolding, a Malta-based US/Asian company.",
    ["Orbis:Organization", "Kolding:Organization = company", "Malta:Place", "US:Place"],
    "Kolding | is based in | Malta",
  ),
  example(
    "In Buffalo, New York, the family met Lund.",
    ["Buffalo:Place", "New York:Place", "family:Group", "Lund"],
    "Buffalo | is in | New York",
  ),
  example(
    "Lund's Farmers Party lost.",
    ["Lund", "Farmers Party:Organization"],
    "Lund | is a member of | Farmers Party",
  ),
  example(
    "Karl Moe, a Mexican mayor, was shot.",
    ["Karl Moe", "Mexican:Place"],
    "Karl Moe | is a mayor from | Mexican",
  ),
  example("Lund attended the British premiere of Ray.", ["Lund", "British:Place", "Ray:Work"], "Lund | attended the premiere in | British"), // prettier-ignore
  example(
    'Ida Holm said Lund and Moe were "honest officials".',
    ["Ida Holm", "Lund", "Moe"],
    "Ida Holm | said of | Lund",
    "Ida Holm | said of | Moe",
  ),
  example(
    "They are asking Orbis to pick it up from Globex and will stage a rally in Lima.",
    ["They:Group", "Orbis:Organization", "Globex:Organization", "Lima:Place"],
    "They | will stage a rally in | Lima, planned",
  ),
  example("Karl Lund was put in touch with Orbis.", ["Karl Lund", "Orbis:Organization"], "Karl Lund | was put in touch with | Orbis"), // prettier-ignore
  example(
    "Lund was shot after death threats that he received about Submission.",
    ["Lund = he", "Submission:Work"],
    "Lund | received death threats about | Submission",
  ),
  example(
    "Two shareholders of Kolding, Orbis and Globex, agreed.",
    ["Kolding:Organization", "Orbis:Organization", "Globex:Organization"],
    "Orbis | is shareholder of | Kolding",
    "Globex | is shareholder of | Kolding",
  ),
  example(
    "A court in Kenya jailed former transport minister Ida Lund. Kenya has seen worse.",
    ["Kenya:Place", "Ida Lund"],
    "Ida Lund | is former transport minister of | Kenya",
  ),
  example(
    "Iceland's voters want more. Prime Minister Sigmundur David Hansson will leave Iceland.",
    ["Iceland:Place", "Sigmundur David Hansson"],
    "Sigmundur David Hansson | is prime minister of | Iceland",
  ),
  example(
    "Orbis was bought by Dayton, Ohio-based Globex.",
    ["Orbis:Organization", "Dayton:Place", "Ohio:Place", "Globex:Organization"],
    "Globex | bought | Orbis",
    "Globex | is based in | Dayton",
    "Dayton | is in | Ohio",
  ),
  example(
    "Portland, Oregon-based Orbis sued Kolding.",
    ["Portland:Place", "Oregon:Place", "Orbis:Organization", "Kolding:Organization"],
    "Orbis | sued | Kolding",
    "Orbis | is based in | Portland",
  ),
  example(
    "He met Omar Lund, a top politician in the Farmers' Party who headed the Senate.",
    ["Omar Lund", "Farmers' Party:Organization", "Senate:Organization"],
    "Omar Lund | headed | Senate",
  ),
  example("Omar Lund quits, Ida Berg to lead Orbis.", ["Omar Lund", "Ida Berg", "Orbis:Organization"], "Ida Berg | to lead | Orbis, planned"), // prettier-ignore
  example(
    "President Moreno ordered the ministry to suspend the licence of Orbis and flew to Lima.",
    ["Moreno", "Orbis:Organization", "Lima:Place"],
    "Moreno | flew to | Lima",
  ),
  example(
    "Lang was Prieto's assistant at Valencia.",
    ["Lang", "Prieto"],
    "Lang | was the assistant of | Prieto",
  ),
  example(
    "The head of the press service of the Kenyan foreign ministry Maria Lopez met Okoro.",
    ["Maria Lopez", "Okoro"],
    "Maria Lopez | met | Okoro",
  ),
  example(
    "The president of Norway Marta Lund met Okoro.",
    ["Norway:Place", "Marta Lund", "Okoro"],
    "Marta Lund | met | Okoro",
    "Marta Lund | is president of | Norway",
  ),
  example(
    "Okoro welcomed the agreement reached between Chile and Peru.",
    ["Okoro", "Chile:Place", "Peru:Place"],
    "Chile | has agreement with | Peru",
  ),
  example(
    "Okoro met his Kenyan counterpart Jane Mugo in Kampala on Tuesday.",
    ["Okoro", "Jane Mugo", "Kampala:Place"],
    "Okoro | met his Kenyan counterpart Jane Mugo in | Kampala",
  ),
  example(
    "Silva, who heads the opposition Liberal Front, called on President Moreno to dissolve parliament.",
    ["Silva", "Liberal Front:Organization", "Moreno"],
    "Silva | called on | Moreno, requested",
  ),
  example(
    "Ana Ruiz studied law at Oxford before joining the Chilean foreign ministry.",
    ["Ana Ruiz", "Oxford:Organization"],
    "Ana Ruiz | studied law at | Oxford",
  ),
  example(
    "Orbis paid Veltra 5 million dollars.",
    ["Orbis:Organization", "Veltra:Organization"],
    "Orbis | paid 5 million dollars to | Veltra",
  ),
  example(
    "Police are searching for Karim Aziz, a cousin of the mayor, who escaped from Baumettes prison.",
    ["Karim Aziz", "Baumettes:Place"],
    "Karim Aziz | escaped from the prison of | Baumettes",
  ),
  example(
    "Globex has appointed Ana Costa as director, replacing Julian Ward.",
    ["Globex:Organization", "Ana Costa", "Julian Ward"],
    "Ana Costa | replaced | Julian Ward",
  ),
  example(
    "The committee awarded the prize to Anna Lund of Uppsala University and Kenji Mori, who works in Japan.",
    [
      "The committee:Organization",
      "Anna Lund",
      "Uppsala University:Organization",
      "Kenji Mori",
      "Japan:Place",
    ],
    "The committee | awarded the prize to | Anna Lund",
    "The committee | awarded the prize to | Kenji Mori",
  ),
  example(
    "Peru will challenge the decision at the European Court of Justice in Luxembourg.",
    ["Peru:Place", "European Court of Justice:Organization", "Luxembourg:Place"],
    "European Court of Justice | is in | Luxembourg",
  ),
  example(
    "Tensions between Chile and Peru that led to the Pacific War grew.",
    ["Chile:Place", "Peru:Place", "Pacific War:Event"],
    "Chile | had grown tensions with | Peru",
  ),
  example(
    "Globex was formed in 1887 and plays in the leagues of Peru.",
    ["Globex:Organization", "Peru:Place"],
    "Globex | plays in the leagues of | Peru",
  ),
  example(
    "Lund was named in the Peruvian squad.",
    ["Lund", "Peruvian:Place"],
    "Lund | was named in the squad of | Peruvian",
  ),
  example("A report cited Lund for forcing Berg out.", ["Lund", "Berg"], "Lund | forced out | Berg, claimed"),
  example(
    "This led Ryan Lund to lobby for a change at Globex.",
    ["Ryan Lund", "Globex:Organization"],
    "Ryan Lund | is led to lobby for a change at | Globex, requested",
  ),
  example(
    "According to Reuters, quoting the Globe, the army has been put on alert.",
    ["Reuters:Organization", "Globe:Organization", "the army:Organization"],
    "Reuters | quoted | Globe",
  ),
  example(
    "Omar Zaki, a director of the Cairo Trade Commission, who was treated at Salam Hospital, has died.",
    ["Omar Zaki", "Cairo Trade Commission:Organization", "Salam Hospital:Organization"],
    "Omar Zaki | was treated at | Salam Hospital",
  ),
  example(
    "Former Minister Adaeze Okoro secured contracts with Peru.",
    ["Adaeze Okoro", "Peru:Place"],
    "Adaeze Okoro | secured contracts with | Peru",
  ),
  example(
    "Former Vice-President Okoro secured pluralities in Ohio.",
    ["Okoro", "Ohio:Place"],
    "Okoro | secured pluralities in | Ohio",
  ),
  example(
    "Orbis launched its Halley probe from Kourou.",
    ["Orbis:Organization", "Halley:Work", "Kourou:Place"],
    "Orbis | launched its Halley probe from | Kourou",
  ),
  example(
    "Lund met Berg of Globex in Oslo.",
    ["Lund", "Berg", "Globex:Organization", "Oslo:Place"],
    "Lund | met Berg in | Oslo",
  ),
  example(
    "Berg was arrested at his house near Lyon by French police.",
    ["Berg", "Lyon:Place", "police:Group"],
    "police | arrested | Berg",
  ),
  example(
    "Peru, Chile and Ghana sent aid to Haiti.",
    ["Peru:Place", "Chile:Place", "Ghana:Place", "Haiti:Place"],
    "Chile | sent aid to | Haiti",
    "Ghana | sent aid to | Haiti",
  ),
  example(
    "Okoro posted a video on Vimeo blaming Berg for the fire.",
    ["Okoro", "Vimeo:Organization", "Berg"],
    "Okoro | posted a video on | Vimeo",
    "Okoro | blamed | Berg",
  ),
  example(
    "Lund announced via Vimeo that she was ill.",
    ["Lund", "Vimeo:Organization"],
    "Lund | announced via | Vimeo",
  ),
  example("Lund was beaten by 320 votes by Berg.", ["Lund", "Berg"], "Berg | beat | Lund"),
  example(
    "Okoro was killed by special forces in Benin in 2009.",
    ["Okoro", "forces:Group", "Benin:Place"],
    "Okoro | was killed in | Benin",
  ),
  example(
    "Lund, in a letter to Globex, argued that prices would fall.",
    ["Lund", "Globex:Organization"],
    "Lund | argued in a letter to | Globex",
  ),
  example(
    'Before the vote Lund wrote, "We have won the cup!" on Instagram.',
    ["Lund", "Instagram:Organization"],
    "Lund | wrote on | Instagram",
  ),
  example(
    "On Friday President Ana Silva and Peruvian President Luis Vega spoke on the phone.",
    ["Ana Silva", "Luis Vega"],
    "Ana Silva | spoke with | Luis Vega",
  ),
  example(
    "She met her old colleagues Karl Lund and Nina Berg and singers such as Ana Vega.",
    ["She:Person", "Karl Lund", "Nina Berg", "Ana Vega"],
    "She | met | Ana Vega",
  ),
  example(
    "She praised it and named both the Dockers' Union (DU) and Farmers' League (FL) as partners.",
    ["She:Person", "Dockers' Union:Organization", "Farmers' League:Organization"],
    "She | named | Farmers' League",
  ),
  example(
    "Omar Diaz thanked Elena Soto and Globex chief executive Nina Holm on Monday.",
    ["Omar Diaz", "Elena Soto", "Globex:Organization", "Nina Holm"],
    "Omar Diaz | thanked | Elena Soto",
    "Omar Diaz | thanked | Nina Holm",
    "Nina Holm | is chief executive of | Globex",
  ),
  example(
    "Lila Moreau was born in Lyon and moved to Montreal.",
    ["Lila Moreau", "Lyon:Place", "Montreal:Place"],
    "Lila Moreau | moved to | Montreal",
  ),
];

const UNTOLD = [
  silent("Lund won the Boston, Leeds and Tokyo Marathons.", [
    "Boston:Place",
    "Leeds:Place",
    "Tokyo Marathons:Event",
  ]),
  silent("Omar Lund was sworn in with Ida Berg among those who came.", ["Omar Lund", "Ida Berg"]),
  silent("Luton, Preston, Park Rangers and other clubs are to merge.", ["Luton:Place", "Preston:Place", "Park Rangers:Organization"]), // prettier-ignore
  silent("The exchange in Lagos closed at 5 pm New York time.", ["New York:Place", "Lagos:Place"]),
  silent("Peruvian student groups criticised Chile.", ["Peruvian:Place", "Chile:Place"]),
  silent("A Kyrgyz newspaper criticised Chile.", ["Kyrgyz:Place", "Chile:Place"]),
  silent("Lund damaged relations between Peru and Chile.", ["Lund", "Peru:Place"]),
  silent("Okoro hides wherever he is in Kenya.", ["he", "Kenya:Place"]),
  silent("Lund fears that Berg was a spy.", ["Lund", "Berg"]),
  silent("The Togolese Liberal Party met as Togo voted.", [
    "Togolese Liberal Party:Organization",
    "Togo:Place",
  ]),
  silent(
    "Nurses marched in support of the bill and some of Peru's oldest clinics have been closed by strikes.",
    ["Nurses:Group", "Peru:Place"],
  ),
  silent("Globex sold 40 cars by the count of Initech.", ["Globex:Organization", "Initech:Organization"]),
];

describe("what hangs on the wrong word", () => {
  it.each(ATTACHMENTS)("is put right: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

describe("what is said of time, of many or of both sides", () => {
  it.each(UNTOLD)("is no statement: $text", (given) => {
    expect(readEdges(given)).toEqual([]);
  });
});

describe("a distance", () => {
  it("is told of the place before it alone", () => {
    const given = {
      text: "Berg spoke in Leeds, 60 miles from the border with Scotland.",
      chains: ["Berg", "Leeds:Place", "Scotland:Place"],
    };
    expect(readEdges(given)).toEqual([
      "Berg | spoke in | Leeds",
      "Leeds | is 60 miles from the border with | Scotland",
    ]);
  });
});
