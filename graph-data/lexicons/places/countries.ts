// States and what English calls them, their adjective, their people and their capital; last, the countries and regions
// that news speaks of as it does of states.
// One line a state: name | other names | adjectives | people (left out: the adjective with "s") | capital.
// Names as in ISO 3166-1's English short forms and in newspapers; compiled for Relata.
import { listPhrases } from "../notation.ts";

const TABLE = `
Afghanistan || Afghan || Kabul
Albania || Albanian || Tirana
Algeria || Algerian || Algiers
Andorra || Andorran || Andorra la Vella
Angola || Angolan || Luanda
Antigua and Barbuda | Antigua | Antiguan || St John's
Argentina || Argentine, Argentinian | Argentines, Argentinians | Buenos Aires
Armenia || Armenian || Yerevan
Australia || Australian | Australians, Aussies | Canberra
Austria || Austrian || Vienna
Azerbaijan || Azerbaijani, Azeri || Baku
Bahamas || Bahamian || Nassau
Bahrain || Bahraini || Manama
Bangladesh || Bangladeshi || Dhaka
Barbados || Barbadian || Bridgetown
Belarus | Belorussia, Byelorussia, Republic of Belarus | Belarusian, Belarussian, Belorussian, Byelorussian || Minsk
Belgium || Belgian || Brussels
Belize || Belizean || Belmopan
Benin || Beninese | Beninese | Porto-Novo
Bhutan || Bhutanese | Bhutanese | Thimphu
Bolivia || Bolivian || La Paz, Sucre
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian || Sarajevo
Botswana || Botswanan, Motswana | Botswanans, Batswana | Gaborone
Brazil || Brazilian, Brazillian || Brasilia
Brunei || Bruneian || Bandar Seri Begawan
Bulgaria || Bulgarian || Sofia
Burkina Faso || Burkinabe | Burkinabe | Ouagadougou
Burundi || Burundian || Gitega
Cambodia || Cambodian || Phnom Penh
Cameroon || Cameroonian || Yaounde
Canada || Canadian || Ottawa
Cape Verde | Cabo Verde | Cape Verdean || Praia
Central African Republic | CAR | Central African || Bangui
Chad || Chadian || N'Djamena
Chile || Chilean || Santiago
China | People's Republic of China, PRC | Chinese | Chinese | Beijing
Colombia || Colombian || Bogota
Comoros || Comorian || Moroni
Democratic Republic of the Congo | DR Congo, DRC, Democratic Republic of Congo, Congo-Kinshasa, Zaire, Congo | Congolese | Congolese | Kinshasa
Republic of the Congo | Congo-Brazzaville, Republic of Congo ||| Brazzaville
Costa Rica || Costa Rican || San Jose
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian || Yamoussoukro, Abidjan
Croatia || Croatian, Croat | Croatians, Croats | Zagreb
Cuba || Cuban || Havana
Cyprus || Cypriot || Nicosia
Czech Republic | Czechia | Czech || Prague
Denmark || Danish | Danes | Copenhagen
Djibouti || Djiboutian || Djibouti City
Dominica || Dominican || Roseau
Dominican Republic || Dominican || Santo Domingo
Ecuador || Ecuadorian, Ecuadorean || Quito
Egypt || Egyptian || Cairo
El Salvador || Salvadoran, Salvadorean || San Salvador
Equatorial Guinea || Equatoguinean, Equatorial Guinean || Malabo
Eritrea || Eritrean || Asmara
Estonia || Estonian || Tallinn
Eswatini | Swaziland | Swazi || Mbabane
Ethiopia || Ethiopian || Addis Ababa
Fiji || Fijian || Suva
Finland || Finnish | Finns | Helsinki
France || French | French, Frenchmen | Paris
Gabon || Gabonese | Gabonese | Libreville
Gambia | The Gambia | Gambian || Banjul
Georgia || Georgian || Tbilisi
Germany | Federal Republic of Germany | German || Berlin
Ghana || Ghanaian || Accra
Greece || Greek, Hellenic | Greeks | Athens
Grenada || Grenadian || St George's
Guatemala || Guatemalan || Guatemala City
Guinea || Guinean || Conakry
Guinea-Bissau || Bissau-Guinean || Bissau
Guyana || Guyanese | Guyanese | Georgetown
Haiti || Haitian || Port-au-Prince
Honduras || Honduran || Tegucigalpa
Hungary || Hungarian || Budapest
Iceland || Icelandic | Icelanders | Reykjavik
India || Indian || New Delhi, Delhi
Indonesia || Indonesian || Jakarta
Iran | Islamic Republic of Iran | Iranian || Tehran, Teheran
Iraq || Iraqi || Baghdad
Ireland | Republic of Ireland | Irish | Irish, Irishmen | Dublin
Israel || Israeli || Jerusalem
Italy || Italian || Rome
Jamaica || Jamaican || Kingston
Japan || Japanese | Japanese | Tokyo
Jordan || Jordanian || Amman
Kazakhstan || Kazakh, Kazakhstani || Astana, Nur-Sultan
Kenya || Kenyan || Nairobi
Kiribati || I-Kiribati | I-Kiribati | Tarawa
North Korea | DPRK, Democratic People's Republic of Korea | North Korean || Pyongyang
South Korea | Republic of Korea, Korea Republic, ROK | South Korean || Seoul
Kosovo || Kosovar, Kosovan || Pristina
Kuwait || Kuwaiti || Kuwait City
Kyrgyzstan | Kyrgyz Republic | Kyrgyz | Kyrgyz | Bishkek
Laos || Laotian, Lao || Vientiane
Latvia || Latvian || Riga
Lebanon || Lebanese | Lebanese | Beirut
Lesotho || Basotho | Basotho | Maseru
Liberia || Liberian || Monrovia
Libya || Libyan || Tripoli
Liechtenstein ||| Liechtensteiners | Vaduz
Lithuania || Lithuanian || Vilnius
Luxembourg || Luxembourgish | Luxembourgers | Luxembourg City
Madagascar || Malagasy | Malagasy | Antananarivo
Malawi || Malawian || Lilongwe
Malaysia || Malaysian || Kuala Lumpur
Maldives || Maldivian || Male
Mali || Malian || Bamako
Malta || Maltese | Maltese | Valletta
Marshall Islands || Marshallese | Marshallese | Majuro
Mauritania || Mauritanian || Nouakchott
Mauritius || Mauritian || Port Louis
Mexico || Mexican || Mexico City
Micronesia || Micronesian || Palikir
Moldova || Moldovan || Chisinau
Monaco || Monegasque || Monaco
Mongolia || Mongolian || Ulaanbaatar, Ulan Bator
Montenegro || Montenegrin || Podgorica
Morocco || Moroccan || Rabat
Mozambique || Mozambican || Maputo
Myanmar | Burma | Burmese | Burmese | Naypyidaw
Namibia || Namibian || Windhoek
Nauru || Nauruan || Yaren
Nepal || Nepalese, Nepali | Nepalese, Nepalis | Kathmandu
Netherlands | The Netherlands, Holland | Dutch | Dutch, Dutchmen | Amsterdam
New Zealand | NZ | New_Zealand | New Zealanders, Kiwis | Wellington
Nicaragua || Nicaraguan || Managua
Niger || Nigerien || Niamey
Nigeria || Nigerian || Abuja
North Macedonia | Macedonia | Macedonian || Skopje
Norway || Norwegian || Oslo
Oman || Omani || Muscat
Pakistan || Pakistani || Islamabad
Palau || Palauan || Ngerulmud
Palestine | State of Palestine | Palestinian || Ramallah
Panama || Panamanian || Panama City
Papua New Guinea || Papua New Guinean || Port Moresby
Paraguay || Paraguayan || Asuncion
Peru || Peruvian || Lima
Philippines || Philippine, Filipino | Filipinos | Manila
Poland || Polish | Poles | Warsaw
Portugal || Portuguese | Portuguese | Lisbon
Qatar || Qatari || Doha
Romania || Romanian || Bucharest
Russia | Russian Federation | Russian || Moscow
Rwanda || Rwandan || Kigali
Saint Kitts and Nevis || Kittitian || Basseterre
Saint Lucia | St Lucia | Saint Lucian || Castries
Saint Vincent and the Grenadines || Vincentian || Kingstown
Samoa || Samoan || Apia
San Marino || Sammarinese | Sammarinese | San Marino
Sao Tome and Principe || Santomean || Sao Tome
Saudi Arabia | Kingdom of Saudi Arabia | Saudi, Saudi Arabian || Riyadh
Senegal || Senegalese | Senegalese | Dakar
Serbia || Serbian, Serb | Serbians, Serbs | Belgrade
Seychelles || Seychellois | Seychellois | Victoria
Sierra Leone || Sierra Leonean || Freetown
Singapore || Singaporean || Singapore
Slovakia | Slovak Republic | Slovak, Slovakian || Bratislava
Slovenia || Slovenian, Slovene || Ljubljana
Solomon Islands ||| Solomon Islanders | Honiara
Somalia || Somali, Somalian || Mogadishu
South Africa || South African || Pretoria, Cape Town
South Sudan || South Sudanese | South Sudanese | Juba
Spain || Spanish | Spaniards | Madrid
Sri Lanka || Sri Lankan || Colombo
Sudan || Sudanese | Sudanese | Khartoum
Suriname || Surinamese | Surinamese | Paramaribo
Sweden || Swedish | Swedes | Stockholm
Switzerland || Swiss | Swiss | Bern
Syria | Syrian Arab Republic | Syrian || Damascus
Taiwan | Republic of China | Taiwanese | Taiwanese | Taipei
Tajikistan || Tajik, Tajikistani || Dushanbe
Tanzania || Tanzanian || Dodoma, Dar es Salaam
Thailand || Thai || Bangkok
East Timor | Timor-Leste | Timorese, East Timorese | Timorese | Dili
Togo || Togolese | Togolese | Lome
Tonga || Tongan || Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian || Port of Spain
Tunisia || Tunisian || Tunis
Turkey | Turkiye, Türkiye | Turkish | Turks | Ankara
Turkmenistan || Turkmen | Turkmens | Ashgabat
Tuvalu || Tuvaluan || Funafuti
Uganda || Ugandan || Kampala
Ukraine || Ukrainian || Kyiv, Kiev
United Arab Emirates | UAE | Emirati || Abu Dhabi
United Kingdom | UK, U.K., Great Britain, Britain | British | Britons, Brits, British | London
United States | US, U.S., USA, U.S.A., United States of America, America | American, US, U.S. || Washington, Washington D.C., Washington DC
Uruguay || Uruguayan || Montevideo
Uzbekistan || Uzbek || Tashkent
Vanuatu || Vanuatuan || Port Vila
Vatican City | Holy See, Vatican ||| 
Venezuela || Venezuelan || Caracas
Vietnam | Viet Nam | Vietnamese | Vietnamese | Hanoi
Yemen || Yemeni || Sanaa, Sana'a
Zambia || Zambian || Lusaka
Zimbabwe || Zimbabwean || Harare
England || English | English, Englishmen |
Scotland || Scottish | Scots | Edinburgh
Wales || Welsh | Welsh, Welshmen | Cardiff
Northern Ireland || Northern Irish | Northern Irish | Belfast
Hong Kong || Hong Kong | Hongkongers, Hong Kongers |
Soviet Union | USSR, U.S.S.R. | Soviet || 
Yugoslavia || Yugoslav, Yugoslavian || 
Greenland || Greenlandic | Greenlanders | Nuuk
Puerto Rico || Puerto Rican || San Juan
Tibet || Tibetan || Lhasa
Chechnya || Chechen || Grozny
Crimea || Crimean || Simferopol
Catalonia || Catalan || Barcelona
Quebec || Quebecois | Quebecers, Quebecois | Quebec City
`;

export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

const list = (cell = ""): string[] => listPhrases(cell).map((item) => item.replaceAll("_", " "));

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", otherNames, adjectives, people, capitals] = line.split("|").map((cell) => cell.trim());
    const own = list(adjectives);
    return {
      name,
      otherNames: list(otherNames),
      adjectives: own,
      people: people ? list(people) : own.map((adjective) => `${adjective}s`),
      capitals: list(capitals),
    };
  });
